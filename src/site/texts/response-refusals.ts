import type { Language } from '../../../schemas/common.ts'

/** What is said when a response could not be taken. */
export interface RefusalTexts {
  readonly title: string
  readonly kept: string
  readonly back: string
  readonly unit: string
  readonly position: string
  readonly tooLong: string
  readonly tooLarge: string
  readonly tooMany: string
  readonly closed: string
  readonly elsewhere: string
}

export const refusalTexts: Readonly<Record<Language, RefusalTexts>> = {
  nb: {
    title: 'Svaret er ikke sendt', kept: 'Det du skrev, står her. Kopier det før du går tilbake.', back: 'Tilbake til skjemaet',
    unit: 'Skriv hvilken enhet som svarer, eller velg «En privatperson».', position: 'Velg hva dere mener om forslaget.',
    tooLong: 'Noe er for langt: en linje kan ha 300 tegn, og en merknad 20 000.', tooLarge: 'Svaret er for stort. Del det i flere.',
    tooMany: 'Det er kommet for mange svar på kort tid. Prøv igjen om en stund, eller send svaret på e-post.', closed: 'Høringen tar ikke imot svar nå.', elsewhere: 'Svaret kom ikke fra skjemaet på denne siden.',
  },
  nn: {
    title: 'Svaret er ikkje sendt', kept: 'Det du skreiv, står her. Kopier det før du går tilbake.', back: 'Tilbake til skjemaet',
    unit: 'Skriv kva eining som svarar, eller vel «Ein privatperson».', position: 'Vel kva de meiner om framlegget.',
    tooLong: 'Noko er for langt: ei linje kan ha 300 teikn, og ein merknad 20 000.', tooLarge: 'Svaret er for stort. Del det i fleire.',
    tooMany: 'Det har kome for mange svar på kort tid. Prøv igjen om ei stund, eller send svaret på e-post.', closed: 'Høyringa tek ikkje imot svar no.', elsewhere: 'Svaret kom ikkje frå skjemaet på denne sida.',
  },
  en: {
    title: 'The response has not been sent', kept: 'What you wrote stands here. Copy it before you go back.', back: 'Back to the form',
    unit: 'Write which unit responds, or choose “A private person”.', position: 'Choose what you think of the proposal.',
    tooLong: 'Something is too long: a line may have 300 characters and a remark 20,000.', tooLarge: 'The response is too large. Divide it into several.',
    tooMany: 'Too many responses have come in a short time. Try again in a while, or send the response by e-mail.', closed: 'The consultation takes no responses now.', elsewhere: 'The response did not come from the form on this page.',
  },
}
