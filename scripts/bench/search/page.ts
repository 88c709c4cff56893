/** What every page of the bench offers: sections by query, best first, as `<document>#<anchor>`; and how many there are. */
export type Ask = (query: string) => Promise<{ found: string[]; total: number }>

declare global {
  var ask: Ask
}

export const addressOf = (url: string): string => decodeURIComponent(url).replace(/^.*\/dokumenter\/([^/]+)\/#?/, '$1#').replace(/#$/, '')
/** As many as our page shows at once; every engine fetches what it shows. */
export const shown = 6
