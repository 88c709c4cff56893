/** The one clock of the house: the day in Norway, `YYYY-MM-DD`. Everything else is given its day. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date())
}
