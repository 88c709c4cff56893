import type { Language } from '../../../schemas/common.ts'
import { buildCorpus, type Corpus } from '../../domain/corpus/corpus.ts'
import { satteri } from '../../domain/parse/satteri.ts'
import { documentText, exampleDay, exampleFiles, examplePath, frontMatterText, type Example } from '../../domain/rules/example.ts'
import { rules } from '../../domain/rules/index.ts'
import type { Rule } from '../../domain/rules/rule.ts'
import { texts, type Texts } from '../texts.ts'
import { ruleWords } from '../texts/rules.ts'
import { pageUrl } from '../urls.ts'
import type { Viewer } from './shared.ts'
import type { RuleContent, RulesContent } from './types.ts'

/** How much of an example is shown, in lines. */
const longest = 14

/** The rules of the check, each with what it asks for. */
export function rulesContent(viewer: Viewer): RulesContent {
  const severities = viewer.corpus.settings.severities
  return {
    view: 'rules',
    rules: rules.map((rule) => ({ id: rule.id, href: pageUrl('rules', viewer.language, rule.id), ...summaryOf(rule, viewer), severity: nameOf(severities[rule.id] ?? rule.severity, viewer.texts) })),
  }
}

function summaryOf(rule: Rule, viewer: Viewer): { summary: string; lang?: Language } {
  const { summary, lang } = ruleWords(rule, viewer.language)
  return { summary, ...(lang ? { lang } : {}) }
}

const nameOf = (severity: keyof Texts['rules']['severities'], text: Texts): string => text.rules.severities[severity]

/** The help page of a rule: what it asks for, what to do, and its examples with what the check says of them. */
export function ruleContent(viewer: Viewer, rule: Rule): RuleContent {
  const severity = viewer.corpus.settings.severities[rule.id] ?? rule.severity
  return {
    view: 'rule',
    id: rule.id,
    ...ruleWords(rule, viewer.language),
    severity: nameOf(severity, viewer.texts),
    severityMeans: viewer.texts.rules.means[severity],
    examples: examplesOf(rule),
  }
}

const known = new Map<string, RuleContent['examples']>()

/** What the check finds fault with comes first: the reader was sent here by a finding. The same in every language and on every day, so worked out once. */
function examplesOf(rule: Rule): RuleContent['examples'] {
  const found = known.get(rule.id) ?? rule.examples.map((example) => exampleView(rule, example)).sort((a, b) => Number(a.good) - Number(b.good))
  known.set(rule.id, found)
  return found
}

/** The sound folder that examples are laid over: most of what they hold is read once. */
let sound: Corpus | undefined

function exampleView(rule: Rule, example: Example): RuleContent['examples'][number] {
  sound ??= buildCorpus(exampleFiles({ title: '' }), satteri)
  const corpus = buildCorpus(exampleFiles(example), satteri, sound)
  const messages = [...rule.check(corpus, example.today ?? exampleDay)].map(({ message }) => message)
  return { title: example.title, good: messages.length === 0, snippets: snippetsOf(example), messages: [...new Set(messages)] }
}

function snippetsOf(example: Example): { file: string; text: string }[] {
  // Fields that are taken away show only in what is left.
  const wholeFront = Object.values(example.front ?? {}).includes(null)
  const own = wholeFront ? documentText(example.front ?? {}, example.body ?? '') : [example.front ? frontMatterText(example.front) : '', example.body ?? ''].filter(Boolean).join('\n')
  const files = Object.entries(example.files ?? {}).flatMap(([file, content]) => (typeof content === 'string' ? [{ file, text: shortened(content) }] : []))
  return own.trim() ? [{ file: examplePath, text: shortened(own) }, ...files] : files
}

function shortened(text: string): string {
  const lines = text.trimEnd().split('\n').map((line) => (line.length > 200 ? `${line.slice(0, 200)} …` : line))
  return lines.length > longest ? [...lines.slice(0, longest), '…'].join('\n') : lines.join('\n')
}

export const ruleTitle = (id: string, viewer: Viewer): string => `${texts[viewer.language].rules.rule} ${id}`
