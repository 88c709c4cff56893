import type { Language } from '../../schemas/common.ts'

/** Where an answer lies below the index. Apart, since the browser needs this and not what makes the answers. */
export const answerPath = (language: Language, sort: 'term' | 'role' | 'framework' | 'help', id = ''): string => `answers/${language}/${sort}${id === '' ? '' : `-${id}`}.json`
