import { languages } from '../../schemas/common.ts'
import { everyKindIsAccessible } from '../browser/accessibility.ts'

for (const language of languages) everyKindIsAccessible(language, [[1280, 'light'], [1280, 'dark'], [320, 'light'], [320, 'dark'], [640, 'light'], [768, 'dark']])
