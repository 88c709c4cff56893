import { slug } from 'github-slugger'
import type { RawFile } from '../../src/domain/corpus/source.ts'

/**
 * Generated documents of the size of a real guideline: about 1,400 words, 25 headings and 22 links, all of them right. The same seed gives the
 * same bytes. They stand on the registers of a real content folder.
 */
export function generate(count: number, registers: readonly RawFile[], seed = 1): RawFile[] {
  const ids = (folder: string) => registers.flatMap(({ path }) => (path.startsWith(folder) ? [path.slice(folder.length).replace(/\.yaml$/, '')] : []))
  const known = { roles: ids('roles/'), terms: ids('terms/') }
  const encoder = new TextEncoder()
  const documents = Array.from({ length: count }, (_, number): RawFile => {
    const bytes = encoder.encode(documentOf(number, count, known, randomFrom(seed * 1_000_003 + number)))
    return { path: `documents/${idOf(number)}.mdx`, bytes, size: bytes.length }
  })
  return [...registers.filter(({ path }) => /^(?:roles|terms|frameworks)\/|^settings\.yaml$/.test(path)), ...documents]
}

const idOf = (number: number): string => `dokument-${number + 1}`

/** Mulberry32: small, fast and the same everywhere. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const words =
  'universitetet ansatte studenter skal melde avvik straks leder ansvar opplysninger behandles etter avtalen systemet risiko vurderes hvert år tiltak følges opp enheten har plikt til å dokumentere arbeidet og sende rapport innen fristen når det er nødvendig for sikkerheten ved bruk av tjenester utenfor campus gjelder egne krav som omfatter tilgang kryptering lagring sletting og deling med andre virksomheter'.split(' ')
const topics = ['Roller', 'Krav til systemer', 'Risiko', 'Opplæring', 'Tilgang', 'Lagring', 'Deling', 'Leverandører', 'Oppfølging', 'Rapportering', 'Unntak', 'Kontroll', 'Avslutning', 'Planlegging', 'Gjennomføring', 'Øvelser', 'Arkiv', 'Reiser', 'Utstyr', 'Besøk', 'Forskning', 'Undervisning']

interface Known {
  readonly roles: readonly string[]
  readonly terms: readonly string[]
}

function documentOf(number: number, count: number, known: Known, random: (below: number) => number): string {
  const sentence = (length: number): string => {
    const text = Array.from({ length }, () => words[random(words.length)] ?? '').join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  const paragraph = () => Array.from({ length: 4 }, () => sentence(8 + random(8))).join(' ')
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? 'rektor'
  const headings = ['Formål', 'Virkeområde', ...topics, 'Ansvar']
  const links = [
    () => `Se [reglene om ${random(1000)}](${idOf(random(count))}.mdx#${slug(pick(headings))}).`,
    () => `Ordet [${words[random(words.length)] ?? ''}](../terms/${pick(known.terms)}.yaml) er forklart.`,
    () => `Kravet følger av [artikkelen](../frameworks/gdpr.yaml#${5 + random(90)}).`,
    () => `Mer står [lenger nede](#ansvar).`,
    () => `Spør [den ansvarlige](../roles/${pick(known.roles)}.yaml).`,
  ]
  const body = headings.map((heading, index) => {
    const level = index < 3 || index === headings.length - 1 || index % 3 === 0 ? '##' : '###'
    const link = index < 22 ? ` ${links[index % links.length]?.() ?? ''}` : ''
    const extra =
      index === 5 ? '\n\n| Frist | Tiltak |\n| --- | --- |\n| Én dag | Saken er meldt |\n| 30 dager | Saken er lukket |'
      : index === 8 ? `\n\nDette gjelder når\n\na. ${sentence(6)}\nb. ${sentence(6)}\nc. ${sentence(6)}`
      : index === headings.length - 1 ? `\n\n<Duties role="${pick(known.roles)}">\n\n- ${sentence(6)}\n- ${sentence(6)}\n\n</Duties>`
      : ''
    return `${level} ${heading}\n\n${paragraph()}${link}${extra}`
  })
  return `---
title: Retningslinje nummer ${number + 1}
summary:
  nb: ${sentence(12)}
kind: guideline
areas:
  - information-security
  - privacy
lang: nb
owner: informasjonssikkerhetsleder
approved-by: organisasjonsdirektor
valid-from: 2026-01-12
next-revision: 2028-01-11
classification: open
iso-refs:
  - iso-27002-2022/5.27
law-refs:
  - gdpr/33
related:
  - ${idOf((number + 1) % count)}
applies-to:
  - ansatte
  - studenter
contact: informasjonssikkerhet@fagervik.example
case: 2026/${1000 + number}
keywords:
  - ${sentence(1)}
---

${body.join('\n\n')}
`
}
