import type { List } from 'mdast'
import { blocks } from './blocks.ts'
import type { JsxElement } from './document.ts'
import type { Fault } from './finding.ts'
import { didYouMean, suggestion } from './read-data.ts'
import { isInline } from './vocabulary.ts'

export type BlockFault = Pick<Fault, 'message' | 'remedy'>

/** What is wrong with a block: its name, where it stands, its attributes and its content. */
export function* blockFaults(block: JsxElement): Iterable<BlockFault> {
  const { name } = block
  if (name === null) yield { message: 'Koden «<>» kan ikke brukes i teksten.', remedy: 'Fjern koden.' }
  // The names that every object has, such as «constructor», are no blocks.
  else if (!Object.hasOwn(blocks, name)) {
    const near = suggestion(name, Object.keys(blocks))
    yield {
      message: `«<${name}>» er ikke en blokk som kan brukes.${didYouMean(near && `<${near}>`)}`,
      remedy: `Fjern koden, eller bruk en av blokkene ${Object.keys(blocks).join(', ')}.`,
    }
  } else if (isInline(block))
    yield {
      message: `Blokken <${name}> står inne i en linje med tekst.`,
      remedy: `Sett <${name}> og </${name}> på hver sin linje, med en tom linje før og etter innholdet.`,
    }
  else {
    yield* attributeFaults(block, name)
    const message = contentFault(block, name)
    if (message) yield { message }
  }
}

function* attributeFaults(block: JsxElement, name: string): Iterable<BlockFault> {
  const { required = [], values = {} } = blocks[name] ?? {}
  const remedy = required.length > 0 ? `Skriv <${name} ${required.map((key) => `${key}="…"`).join(' ')}>.` : `Skriv <${name}>.`
  const seen = new Set<string>()
  for (const given of block.attributes) {
    if (given.type === 'mdxJsxExpressionAttribute') {
      yield { message: `Blokken <${name}> har kode i krøllparentes.`, remedy }
      continue
    }
    const key = given.name
    if (!required.includes(key)) yield { message: `Blokken <${name}> har ingen egenskap «${key}».${didYouMean(suggestion(key, required))}`, remedy }
    else if (seen.has(key)) yield { message: `Blokken <${name}> har egenskapen «${key}» to ganger.`, remedy }
    else if (typeof given.value === 'object' && given.value)
      yield { message: `Egenskapen «${key}» i <${name}> er kode, men skal være tekst i anførselstegn.`, remedy }
    else if (!given.value?.trim()) yield { message: `Egenskapen «${key}» i <${name}> er tom.`, remedy }
    else if (values[key] && !values[key].includes(given.value)) {
      const hint = didYouMean(suggestion(given.value, values[key]))
      yield { message: `«${given.value}» kan ikke være «${key}» i <${name}>; velg mellom ${values[key].join(', ')}.${hint}`, remedy }
    }
    seen.add(key)
  }
  for (const key of required) if (!seen.has(key)) yield { message: `Blokken <${name}> mangler egenskapen «${key}».`, remedy }
}

function contentFault(block: JsxElement, name: string): string | undefined {
  const [first, ...more] = block.children
  const alone = first?.type === 'list' && more.length === 0 ? first : undefined
  if (name === 'Duties' && !block.children.some((child) => child.type === 'list')) return 'Blokken <Duties> skal ha en liste over oppgavene.'
  if (name === 'Steps' && !alone?.ordered) return 'Blokken <Steps> skal ha én nummerert liste, og ikke noe annet.'
  if (name === 'Choice' && !(alone && isListOfCases(alone)))
    return 'Blokken <Choice> skal ha én punktliste der hvert punkt begynner med tilfellet i fet skrift, og ikke noe annet.'
  return undefined
}

function isListOfCases(list: List): boolean {
  return !list.ordered && list.children.every(({ children: [first] }) => first?.type === 'paragraph' && first.children[0]?.type === 'strong')
}
