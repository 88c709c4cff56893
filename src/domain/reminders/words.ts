import type { Language } from '../../../schemas/common.ts'
import { writtenDay } from '../corpus/days.ts'
import type { Item } from './items.ts'

interface Words {
  readonly sections: Readonly<Record<Item['sort'], string>>
  readonly line: (item: Item, name: string, units: readonly string[]) => string
  readonly title: (recipient: 'owner' | 'all' | 'unit', count: number) => string
  readonly lead: Readonly<Record<'owner' | 'all' | 'unit', string>>
  readonly fresh: string
  readonly none: string
  readonly footer: string
}

const days = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const reminderWords: Readonly<Record<Language, Words>> = {
  nb: {
    sections: { overdue: 'Over revisjonsfristen', 'due-soon': 'Frist snart', 'late-item': 'Forsinket i revisjonsplanen', opened: 'På høring', unanswered: 'Har ikke svart', response: 'Høringssvar', 'being-revised': 'Høringer som skal bearbeides', decided: 'Vedtatt' },
    line: ({ sort, day, days: count }, name, units) => {
      const on = day === '' ? '' : writtenDay(day, 'nb')
      switch (sort) {
        case 'overdue': return `${name}: skulle vært revidert innen ${on} (${days(count, 'dag', 'dager')} siden). Dokumentet gjelder fortsatt.`
        case 'due-soon': return `${name}: neste revisjon innen ${on} (om ${days(count, 'dag', 'dager')}).`
        case 'late-item': return `${name}: skulle vært ferdig innen ${on} (${days(count, 'dag', 'dager')} siden).`
        case 'opened': return count < 0 ? `${name}: høringsfristen var ${on}.` : `${name}: høringsfristen er ${on}.`
        case 'unanswered': return `${name}: ${units.length > 0 ? `${units.join(', ')} har ikke svart. ` : 'vi har ikke fått svar fra dere. '}${count < 0 ? `Fristen var ${on}.` : `Fristen er ${on}.`}`
        case 'response': return `${name}: ${units.length > 0 ? `svar fra ${units.join(', ')}` : 'innspill fra en privatperson'}${on ? `, mottatt ${on}` : ''}.`
        case 'being-revised': return `${name}: høringsfristen gikk ut ${on}. Merknadene skal vurderes, og saken legges fram til godkjenning.`
        case 'decided': return `${name}: vedtatt ${on}.`
      }
    },
    title: (recipient, count) => (recipient === 'all' ? 'Styrende dokumenter: status for revisjoner og høringer' : recipient === 'unit' ? 'Høring om styrende dokumenter' : `Styrende dokumenter: ${days(count, 'sak', 'saker')} til deg`),
    lead: { owner: 'Dette gjelder dokumenter og høringer som rollen din svarer for.', all: 'Dette er alt som er forsinket, har frist snart eller er på høring.', unit: 'Dere er høringsinstans.' },
    fresh: 'Nytt siden sist', none: 'Det er ingenting som venter nå.', footer: 'Meldingen er sendt automatisk av Rettesnor. Den kommer bare når noe er nytt.',
  },
  nn: {
    sections: { overdue: 'Over revisjonsfristen', 'due-soon': 'Frist snart', 'late-item': 'Forseinka i revisjonsplanen', opened: 'På høyring', unanswered: 'Har ikkje svart', response: 'Høyringssvar', 'being-revised': 'Høyringar som skal omarbeidast', decided: 'Vedteke' },
    line: ({ sort, day, days: count }, name, units) => {
      const on = day === '' ? '' : writtenDay(day, 'nn')
      switch (sort) {
        case 'overdue': return `${name}: skulle vore revidert innan ${on} (${days(count, 'dag', 'dagar')} sidan). Dokumentet gjeld framleis.`
        case 'due-soon': return `${name}: neste revisjon innan ${on} (om ${days(count, 'dag', 'dagar')}).`
        case 'late-item': return `${name}: skulle vore ferdig innan ${on} (${days(count, 'dag', 'dagar')} sidan).`
        case 'opened': return count < 0 ? `${name}: høyringsfristen var ${on}.` : `${name}: høyringsfristen er ${on}.`
        case 'unanswered': return `${name}: ${units.length > 0 ? `${units.join(', ')} har ikkje svart. ` : 'vi har ikkje fått svar frå dykk. '}${count < 0 ? `Fristen var ${on}.` : `Fristen er ${on}.`}`
        case 'response': return `${name}: ${units.length > 0 ? `svar frå ${units.join(', ')}` : 'innspel frå ein privatperson'}${on ? `, motteke ${on}` : ''}.`
        case 'being-revised': return `${name}: høyringsfristen gjekk ut ${on}. Merknadene skal vurderast, og saka leggjast fram til godkjenning.`
        case 'decided': return `${name}: vedteke ${on}.`
      }
    },
    title: (recipient, count) => (recipient === 'all' ? 'Styrande dokument: status for revisjonar og høyringar' : recipient === 'unit' ? 'Høyring om styrande dokument' : `Styrande dokument: ${days(count, 'sak', 'saker')} til deg`),
    lead: { owner: 'Dette gjeld dokument og høyringar som rolla di svarer for.', all: 'Dette er alt som er forseinka, har frist snart eller er på høyring.', unit: 'De er høyringsinstans.' },
    fresh: 'Nytt sidan sist', none: 'Det er ingenting som ventar no.', footer: 'Meldinga er send automatisk av Rettesnor. Ho kjem berre når noko er nytt.',
  },
  en: {
    sections: { overdue: 'Revision overdue', 'due-soon': 'Due soon', 'late-item': 'Late in the revision plan', opened: 'Out for consultation', unanswered: 'Have not answered', response: 'Responses', 'being-revised': 'Consultations to be dealt with', decided: 'Adopted' },
    line: ({ sort, day, days: count }, name, units) => {
      const on = day === '' ? '' : writtenDay(day, 'en')
      switch (sort) {
        case 'overdue': return `${name}: should have been revised by ${on} (${days(count, 'day', 'days')} ago). The document is still in force.`
        case 'due-soon': return `${name}: next revision by ${on} (in ${days(count, 'day', 'days')}).`
        case 'late-item': return `${name}: should have been done by ${on} (${days(count, 'day', 'days')} ago).`
        case 'opened': return count < 0 ? `${name}: the deadline was ${on}.` : `${name}: the deadline is ${on}.`
        case 'unanswered': return `${name}: ${units.length > 0 ? `${units.join(', ')} have not answered. ` : 'we have not had an answer from you. '}${count < 0 ? `The deadline was ${on}.` : `The deadline is ${on}.`}`
        case 'response': return `${name}: ${units.length > 0 ? `a response from ${units.join(', ')}` : 'a comment from a private person'}${on ? `, received ${on}` : ''}.`
        case 'being-revised': return `${name}: the deadline was ${on}. Remarks are to be dealt with, and the matter sent for approval.`
        case 'decided': return `${name}: adopted ${on}.`
      }
    },
    title: (recipient, count) => (recipient === 'all' ? 'Governing documents: revisions and consultations' : recipient === 'unit' ? 'Consultation on governing documents' : `Governing documents: ${days(count, 'matter', 'matters')} for you`),
    lead: { owner: 'This is about documents and consultations that your role answers for.', all: 'This is all that is late, due soon or out for consultation.', unit: 'You are a consulted body.' },
    fresh: 'New since last time', none: 'Nothing is waiting now.', footer: 'Sent automatically by Rettesnor, only when something is new.',
  },
}

export const sortOfRecipient = (recipient: string): 'owner' | 'all' | 'unit' => (recipient === 'all' ? 'all' : recipient.startsWith('unit:') ? 'unit' : 'owner')
export const titleOf = (recipient: string, items: readonly Item[], language: Language): string => reminderWords[language].title(sortOfRecipient(recipient), items.length)
