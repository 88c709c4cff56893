import type { Language } from '../../../schemas/common.ts'

/** The texts of the form by which one answers a hearing, and of what comes after it. */
export interface FormTexts {
  readonly lead: string
  readonly openness: (days: number) => string
  readonly secrecy: string
  readonly who: string
  readonly unit: string
  readonly person: string
  readonly unitName: string
  readonly unitHelp: string
  readonly behalf: string
  readonly optional: string
  readonly name: string
  readonly nameHelp: string
  readonly publish: string
  readonly position: string
  readonly remarks: string
  readonly remarkHelp: string
  readonly remark: (number: number) => string
  readonly about: string
  readonly whole: string
  readonly questions: string
  readonly words: string
  readonly more: string
  readonly send: string
  readonly trap: string
  readonly closed: string
  readonly mailLead: string
  readonly mail: string
  readonly noMail: string
  readonly mailSubject: string
  readonly mailBody: (about: string) => readonly string[]
  readonly thanksTitle: string
  readonly thanks: readonly string[]
}

export const formTexts: Readonly<Record<Language, FormTexts>> = {
  nb: {
    lead: 'Du trenger ikke å logge inn. Har du ingen merknader, er det også nyttig å få vite.',
    openness: (days) => `Den som har sendt ut høringen, leser svaret først. Tas det inn i saken, blir det offentlig, vist på siden til høringen og arkivert. Det som ikke er tatt inn, slettes etter ${days} dager.`,
    secrecy: 'Skriv ikke noe som er underlagt taushetsplikt, og ikke noe om helsen eller livet til andre.',
    who: 'Hvem svarer?', unit: 'En enhet (høringssvar)', person: 'En privatperson (innspill)',
    unitName: 'Enhet', unitHelp: 'Må fylles ut når en enhet svarer.', behalf: 'På vegne av', optional: 'valgfritt',
    name: 'Navn', nameHelp: 'Navnet blir ikke vist om du ikke ber om det.', publish: 'Vis navnet mitt på siden',
    position: 'Hva mener dere om forslaget?', remarks: 'Merknader', remarkHelp: 'Én merknad om gangen gjør det lettere å svare på hver av dem. Skriv vanlig tekst.',
    remark: (number) => `Merknad ${number}`, about: 'Hva merknaden gjelder', whole: 'Hele forslaget', questions: 'Spørsmål i høringen', words: 'Merknad', more: 'Flere merknader',
    send: 'Send svaret', trap: 'La dette feltet stå tomt', closed: 'Høringen tar ikke imot svar nå.',
    mailLead: 'Svar på e-post. Knappen åpner en melding som er klar til å fylles ut.', mail: 'Skriv svaret i en e-post', noMail: 'Spør den som har sendt ut høringen, hvordan du svarer.',
    mailSubject: 'Høringssvar', mailBody: (about) => ['Hvem svarer (enhet eller privatperson):', '', 'Vi (støtter / støtter med merknader / støtter ikke / har ingen merknader):', '', `Merknad${about ? ` til ${about}` : ''}:`, ''],
    thanksTitle: 'Takk for svaret', thanks: ['Svaret er mottatt. Den som har sendt ut høringen, leser det før det blir en del av saken.', 'Vil du rette noe, sender du et nytt svar og sier at det erstatter det første.'],
  },
  nn: {
    lead: 'Du treng ikkje å logge inn. Har du ingen merknader, er det òg nyttig å få vite.',
    openness: (days) => `Den som har sendt ut høyringa, les svaret først. Blir det teke inn i saka, blir det offentleg, vist på sida til høyringa og arkivert. Det som ikkje er teke inn, blir sletta etter ${days} dagar.`,
    secrecy: 'Skriv ikkje noko som det er teieplikt om, og ikkje noko om helsa eller livet til andre.',
    who: 'Kven svarar?', unit: 'Ei eining (høyringssvar)', person: 'Ein privatperson (innspel)',
    unitName: 'Eining', unitHelp: 'Må fyllast ut når ei eining svarar.', behalf: 'På vegner av', optional: 'valfritt',
    name: 'Namn', nameHelp: 'Namnet blir ikkje vist om du ikkje ber om det.', publish: 'Vis namnet mitt på sida',
    position: 'Kva meiner de om framlegget?', remarks: 'Merknader', remarkHelp: 'Éin merknad om gongen gjer det lettare å svare på kvar av dei. Skriv vanleg tekst.',
    remark: (number) => `Merknad ${number}`, about: 'Kva merknaden gjeld', whole: 'Heile framlegget', questions: 'Spørsmål i høyringa', words: 'Merknad', more: 'Fleire merknader',
    send: 'Send svaret', trap: 'La dette feltet stå tomt', closed: 'Høyringa tek ikkje imot svar no.',
    mailLead: 'Svar på e-post. Knappen opnar ei melding som er klar til å fyllast ut.', mail: 'Skriv svaret i ein e-post', noMail: 'Spør den som har sendt ut høyringa, korleis du svarar.',
    mailSubject: 'Høyringssvar', mailBody: (about) => ['Kven svarar (eining eller privatperson):', '', 'Vi (støttar / støttar med merknader / støttar ikkje / har ingen merknader):', '', `Merknad${about ? ` til ${about}` : ''}:`, ''],
    thanksTitle: 'Takk for svaret', thanks: ['Svaret er motteke. Den som har sendt ut høyringa, les det før det blir ein del av saka.', 'Vil du rette noko, sender du eit nytt svar og seier at det erstattar det første.'],
  },
  en: {
    lead: 'You need not sign in. If you have no remarks, that too is useful to know.',
    openness: (days) => `Whoever sent out the consultation reads the response first. If it is taken in, it becomes public, is shown on the page of the consultation and is archived. What is not taken in is deleted after ${days} days.`,
    secrecy: 'Leave out what is under a duty of confidentiality, and anything about the health or the lives of others.',
    who: 'Who responds?', unit: 'A unit (response)', person: 'A private person (comment)',
    unitName: 'Unit', unitHelp: 'Needed when a unit responds.', behalf: 'On behalf of', optional: 'optional',
    name: 'Name', nameHelp: 'The name is not shown unless you ask for it.', publish: 'Show my name on the page',
    position: 'What do you think of the proposal?', remarks: 'Remarks', remarkHelp: 'One remark at a time makes it easier to answer each of them. Write plain text.',
    remark: (number) => `Remark ${number}`, about: 'What the remark is about', whole: 'The whole proposal', questions: 'Questions of the consultation', words: 'Remark', more: 'More remarks',
    send: 'Send the response', trap: 'Leave this field empty', closed: 'The consultation takes no responses now.',
    mailLead: 'Respond by e-mail. The button opens a message that is ready to be filled in.', mail: 'Write the response in an e-mail', noMail: 'Ask those who sent out the consultation how to respond.',
    mailSubject: 'Response', mailBody: (about) => ['Who responds (unit or private person):', '', 'We (support / support with remarks / do not support / have no remarks):', '', `Remark${about ? ` to ${about}` : ''}:`, ''],
    thanksTitle: 'Thank you for the response', thanks: ['The response has been received. Whoever sent out the consultation reads it before it becomes part of the case.', 'If you want to correct something, send a new response and say that it replaces the first.'],
  },
}
