import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/domain/corpus/document.ts'
import { plainReferences } from '../../src/domain/corpus/plain-references.ts'
import { decode } from '../../src/domain/corpus/source.ts'
import { satteri } from '../../src/domain/parse/satteri.ts'

const sections = Array.from({ length: 7 }, (_, index) => `## S${index + 1}\n\n### U${index + 1}a\n\n### U${index + 1}b\n`).join('\n')

/** What is found in a text that stands before seven chapters of two sections each: the words, and `?` when another meaning is possible. */
function referencesIn(text: string): string[] {
  const bytes = new TextEncoder().encode(`---\ntitle: x\n---\n\n${text}\n\n${sections}`)
  const document = readDocument('x', decode({ path: 'documents/x.mdx', bytes, size: bytes.length }), satteri)
  expect(document.syntaxFaults).toEqual([])
  return [...plainReferences(document)].map(({ words, isCertain, section }) => `${words}${isCertain ? '' : '?'}${section ? '' : ' finnes ikke'}`)
}

describe('words that mean the document itself', () => {
  it.each([
    ['Dette er omtalt, se kap. 5.', 'kap. 5'],
    ['Se kapittel 5.', 'kapittel 5'],
    ['Reglene følger av punkt 4.2.', 'punkt 4.2'],
    ['Kravene i punkt 4.2 gjelder.', 'punkt 4.2'],
    ['Details are given in chapter 3.', 'chapter 3'],
    ['See section 4.1 for details.', 'section 4.1'],
    ['Kapittel 5 gjelder også for gjester.', 'Kapittel 5'],
    ['Etter kapittel 5 i denne retningslinjen skal lederen melde fra.', 'kapittel 5'],
    ['Rutinen gjelder (se kap. 5).', 'kap. 5'],
    ['Unntak er nevnt (punkt 4.2).', 'punkt 4.2'],
    ['Se også punkt 3.1 og 3.2.', 'punkt 3.1 og 3.2?'],
    ['Se kapittel 5 og 6.', 'kapittel 5 og 6?'],
    ['Kapittel 5 til 7 gjelder.', 'Kapittel 5 til 7?'],
    ['Se del 2.', 'del 2'],
    ['Etter sikkerhetsloven skal vi vurdere risiko, se kapittel 5.', 'kapittel 5?'],
    ['Dette står i **kapittel 5**.', 'kapittel 5'],
    ['- Se punkt 4.1\n- annet', 'punkt 4.1'],
    ['> Se kap. 2.', 'kap. 2'],
    ['Jf. punkt 3.2 skal lederen svare.', 'punkt 3.2'],
    ['Unntaka står i kapittel 4.', 'kapittel 4'],
    ['Punkt 4.2 bokstav a gjelder ikke.', 'Punkt 4.2'],
    ['Se punkt 9.9.', 'punkt 9.9 finnes ikke'],
    ['This is set out in section 2 below.', 'section 2'],
    ['Slik behandling er regulert i kapittel 3 ovenfor.', 'kapittel 3'],
    ['| A | B |\n| --- | --- |\n| Sletting | Se punkt 4.2 |', 'punkt 4.2'],
    ['As described in section 4.1, the unit must answer.', 'section 4.1'],
    ['Les mer i kapittel 3 og kapittel 4.', 'kapittel 3 og kapittel 4?'],
    ['Dette gjelder ikke når vilkårene i punkt 2.1 er oppfylt.', 'punkt 2.1'],
    ['Kravene i kapittel 5 gjelder når [personopplysning](../terms/personopplysning.yaml) behandles.', 'kapittel 5'],
    ['Sikkerhetsloven gjelder her. Se kapittel 5.', 'kapittel 5?'],
    ['Lederen vurderer dette etter punkt 3.1, 3.2 og 4.1.', 'punkt 3.1, 3.2 og 4.1?'],
    ['Personvernombudet gir råd (se punkt 2.2 nedenfor).', 'punkt 2.2'],
  ])('%j', (text, words) => {
    expect(referencesIn(text)).toEqual([words])
  })
})

describe('words that mean another work, a list or nothing', () => {
  it.each([
    'Etter sikkerhetsloven kapittel 5 skal vi',
    'GDPR kapittel V gjelder',
    'ISO 27001 punkt 6.1 krever',
    'forskriften kap. 2 sier',
    'GDPR artikkel 4 nr. 7 definerer',
    'Se kapittel 5 i sikkerhetsloven.',
    'Det følger av punkt 3 i delegasjonsreglementet.',
    'Se kapittel 2 av NS-EN 1234.',
    'Se ISO/IEC 27002 kapittel 5.',
    'I sikkerhetsloven, kapittel 5, står det',
    '[Sikkerhetsloven](../frameworks/sikkerhetsloven.yaml) kapittel 5',
    'Se [delegasjonsreglementet](delegasjon.mdx), punkt 3.',
    'Se [punkt 4.2](#u4b).',
    '`kapittel 5`',
    'Arbeidsmiljøloven, forskrift til kap. 9',
    'Ifølge fortalen punkt 33 er',
    'Etter fortalen punkt 33 (forarbeidene) til EUs personvernforordning',
    'section 6 of the Personal Data Act',
    'Section 8 of the Personal Data Act and, where relevant, section 9',
    'In section 16 of the [Personal Data Act](../frameworks/p.yaml)',
    'Sikkerhetsloven kapittel 5 og 6, informasjon',
    'Normen kapittel 5 gir råd',
    'universitets- og høyskoleloven kapittel 4',
    '§ 4-1 i kapittel 4',
    'Sikkerhetsloven har regler om dette. Bestemmelsene i kapittel 5 gjelder.',
    'under the Security Act chapter 5',
    'Chapter 5 of the GDPR',
    'Article 28, section 3',
    'kapittel 5 (GDPR)',
    'kapittel 3 post 01',
    'Se kap. 5 i loven.',
    'Se punkt 3 i tabellen.',
    'punkt 159 i fortalen',
    'Kravene følger av NIST SP 800-53 kapittel 3.',
    'Vi bruker versjon 2 del 3',
    '1. A\n2. B\n3. C\n\nSe punkt 2.',
    '- Kapittel 5: Taushetsplikt\n- Kapittel 6 Innsyn\n- Kapittel 7',
    '| Kapittel 5 | Taushet |\n| --- | --- |\n| Kapittel 6 | Innsyn |',
    'Sikkerhetsloven:\n\n- reglene i kapittel 5\n- reglene i kapittel 6',
    'Lov om x har kapittel 3 om y',
    'Se vedlegg 1 punkt 3.',
    'Møt opp i del 2 av kurset',
    'Vi er 5 i punkt 100',
    'Økningen er på kapittel 5 %',
    'Tilskuddet over kapittel 260 post 50',
    'Kapittel 5-1 gjelder',
    'retningslinje for avvik punkt 3',
    'Rutine for avvik, punkt 3',
    'Tabell 2 punkt 4',
    'kapittel 12.3.2024',
    'Instruksens punkt 4 gjelder',
    'Beredskapsplanen kapittel 3 beskriver',
    'I «Delegasjonsreglementet» punkt 4 heter det',
    'i personvernforordningens kapittel 5',
    'the Regulation, chapter 5, requires',
    '| Lov | Hva |\n| --- | --- |\n| Sikkerhetsloven | kravene i kapittel 5 |',
    'Kravene til beredskap står i kapittel 5 i «Veileder til forskrift om virksomhetssikkerhet».',
    'kommunehelsetjenesteloven §§ 1 og 2 samt kapittel 3',
    'Se kapittel 5 hos Datatilsynet.',
    'jf. sikkerhetsloven § 4-3, jf. kapittel 5',
    'Personvernforordningen artikkel 35 og kapittel 5',
    'See chapter 5 in the handbook.',
    'universitetets retningslinje punkt 5',
    'jf. punkt 5 i ROS-analysen',
    'Samarbeidsavtalen punkt 7 regulerer dette',
  ])('%j', (text) => {
    expect(referencesIn(text)).toEqual([])
  })
})
