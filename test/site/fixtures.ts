import { documentText } from '../../src/domain/rules/example.ts'

/** A document of a small content folder; sound unless told otherwise. */
export const sample = (fields: Readonly<Record<string, unknown>>, body?: string): string => documentText({ owner: 'rektor', ...fields }, body)

/** The registers that it stands on. */
export const register: Readonly<Record<string, string>> = {
  'roles/rektor.yaml': 'title:\n  nb: Rektor\nmay-approve:\n  - guideline\n',
  'terms/samtykke.yaml': 'term:\n  nb: samtykke\ndefinition:\n  nb: Et frivillig ja.\n',
  'frameworks/gdpr.yaml': 'title:\n  nb: Personvernforordningen\nfamily: law\nclauses:\n  - id: "5"\n    title:\n      nb: Prinsipper\n  - id: "6"\n    title:\n      nb: Lovlighet\n',
  'settings.yaml': 'institution:\n  name:\n    nb: Universitetet i Prøve\n  site: https://prove.example\n',
}
