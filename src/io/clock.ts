/** The one clock of the house: the day in Norway, `YYYY-MM-DD`. Everything else is given its day. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date())
}

/** This moment, for what is stamped with a time: tokens, comments, commits of the desk. */
export const now = (): Date => new Date()
