import { expect, it } from 'vitest'
import { rules } from '../../src/domain/rules/index.ts'
import { ruleWords, translatedRules } from '../../src/site/texts/rules.ts'

it('translates no rule that is not there', () => {
  const ids = rules.map(({ id }) => id)
  for (const language of ['nn', 'en'] as const) expect(translatedRules[language].filter((id) => !ids.includes(id))).toEqual([])
})

it('says a rule in the language of the reader, and marks the words as bokmål where nobody has translated them', () => {
  const rule = { id: 'unknown-role', summary: 'Alle roller finnes.', remedy: 'Velg en rolle.' }
  expect(ruleWords(rule, 'nb')).toEqual({ summary: 'Alle roller finnes.', remedy: 'Velg en rolle.' })
  const { summary, remedy, ...rest } = ruleWords(rule, 'en')
  expect(summary).toMatch(/^Every role/)
  expect(remedy).toMatch(/^Choose a role/)
  expect(rest).toEqual({})
  expect(ruleWords({ ...rule, id: 'new-rule' }, 'en')).toEqual({ summary: 'Alle roller finnes.', remedy: 'Velg en rolle.', lang: 'nb' })
})
