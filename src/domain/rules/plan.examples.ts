/** A plan with one item for the examples of the rules on plans. Lists are written as YAML; `moved` is pairs of days. */
export interface ExampleItem {
  readonly documents?: readonly string[]
  readonly title?: string
  readonly kind?: string
  readonly areas?: readonly string[]
  readonly what?: string
  readonly responsible?: string
  readonly decidedBy?: string
  readonly hearing?: readonly [string, string]
  readonly target: string
  readonly moved?: readonly (readonly [string, string])[]
}

/** The files of an example: the plan of a year with one item, for `documents/eksempel.mdx` when nothing is said. */
export function planOf(item: ExampleItem, year = '2026', head = ''): Record<string, string> {
  const { title, documents = title ? [] : ['eksempel'], kind, areas = [], what = 'revise', responsible = 'direktor', decidedBy, hearing, target, moved = [] } = item
  const lines = [
    ...(documents.length > 0 ? ['documents:', ...documents.map((id) => `  - ${id}`)] : []),
    ...(title ? ['title:', `  nb: ${title}`] : []),
    ...(kind ? [`kind: ${kind}`] : []),
    ...(areas.length > 0 ? ['areas:', ...areas.map((id) => `  - ${id}`)] : []),
    `what: ${what}`,
    'trigger: interval',
    `responsible: ${responsible}`,
    ...(hearing ? ['hearing:', `  from: ${hearing[0]}`, `  to: ${hearing[1]}`] : []),
    `target: ${target}`,
    ...(decidedBy ? [`decided-by: ${decidedBy}`] : []),
    ...(moved.length > 0 ? ['moved:', ...moved.flatMap(([from, to]) => [`  - from: ${from}`, `    to: ${to}`, '    reason: Det tok lengre tid.', '    decided-by: rektor'])] : []),
  ]
  return { [`plans/${year}.yaml`]: `${head}items:\n  - ${lines.join('\n    ')}\n` }
}
