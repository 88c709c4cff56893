/** The one clock of the house: the day in Norway, `YYYY-MM-DD`. Everything else is given its day. */
export const today = (): string => dayOf(new Date())

/** The day in Norway of a moment. */
export const dayOf = (moment: Date): string => norway.format(moment)
const norway = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' })

/** This moment, for what is stamped with a time: tokens, comments, commits of the desk. */
export const now = (): Date => new Date()
