import type { LocatedFault } from '../parse/culprit.ts'
import { blocks } from './blocks.ts'
import type { Fault } from './finding.ts'

/** For a paragraph that begins with a word of code, which one parser reads and the other refuses. */
export const readAsCode = {
  message: 'Avsnittet begynner med «import» eller «export» og leses da som kode.',
  remedy: 'Begynn avsnittet med stor bokstav eller et annet ord.',
}

/** The parser speaks to programmers; a policy owner gets what is usually meant. */
export function explainSyntax({ sort, name, reason }: LocatedFault): Required<Pick<Fault, 'message' | 'remedy'>> {
  switch (sort) {
    case 'brace':
      return {
        message: 'Krøllparenteser kan ikke stå slik i teksten, for de leses som kode.',
        remedy: 'Skriv \\{ i stedet for {, eller bruk vanlige parenteser.',
      }
    case 'unclosed':
      return Object.hasOwn(blocks, name)
        ? {
            message: `Blokken <${name}> blir ikke lukket der den ble åpnet.`,
            remedy: `Sett </${name}> på en egen linje etter innholdet, med samme innrykk som <${name}>.`,
          }
        : { message: `«<${name}>» leses som en kode som ikke blir lukket.`, remedy: 'Fjern koden. Skal tegnet < stå i teksten, så skriv \\<.' }
    case 'unopened':
      return {
        message: `Her lukkes «${name}», som ikke er åpnet.`,
        remedy: `Fjern </${name}>, eller sett <${name}> på en egen linje der blokken begynner.`,
      }
    case 'tag':
      return {
        message: `«<${name} …» kan ikke leses som en blokk.`,
        remedy: 'Skriv egenskaper i anførselstegn, som i <Note type="info">. Skal tegnet < stå i teksten, så skriv \\<.',
      }
    case 'autolink':
      return { message: 'En adresse kan ikke stå mellom < og >.', remedy: 'Skriv lenken som [tekst](adresse).' }
    case 'comment':
      return { message: 'Teksten har en skjult kommentar.', remedy: 'Fjern kommentaren fra <!-- til -->.' }
    case 'angle':
      return { message: 'Tegnet < kan ikke stå slik i teksten.', remedy: 'Skriv \\< i stedet for <, eller skriv «mindre enn».' }
    case 'code':
      return readAsCode
    case 'limit':
      return {
        message: 'Teksten er for innviklet til å kunne leses: for mye er lagt inni hverandre, eller den har for mange parenteser eller koder.',
        remedy: 'Skriv stedet enklere, eller del teksten.',
      }
    case 'unknown':
      return { message: `Teksten kan ikke leses (${reason.slice(0, 120)}).`, remedy: 'Se etter tegnene < og { og en blokk som ikke er lukket.' }
  }
}
