/* Questions, and what answers them: headings («hvordan melder jeg …» and «Slik melder du»), and figures where a question asks for one. */

const never = /(?!)/
const figure = /\d|\b(?:én|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|tolv|fjorten|one|two|three|six|ten)\b/i

const sorts = {
  amount: { asked: /^(?:mange|mye|mykje|ofte|raskt|fort|snart|tidlig|stor|stort|gammel|gamal|many|much|often|soon|fast|old)$/, answered: never },
  long: { asked: /^(?:lenge|long)$/, answered: /lagring|oppbevaring|frist|slett|varighet|varigheit|arkiv|tid\b|storage|retention|deadline|delet/i },
  who: { asked: /^(?:hvem|kven|who)$/, answered: /^(?:hvem|kven|who)\b/i },
  when: { asked: /^(?:når|when)$/, answered: /^(?:når|when)\b|frist|deadline/i },
  how: { asked: /^(?:hvordan|korleis|how)$/, answered: /^(?:slik|hvordan|korleis|how|fra)\b|framgangsmåte|fremgangsmåte|steg|procedure/i },
  where: { asked: /^(?:hvor|kvar|where)$/, answered: /^(?:hvor|kvar|where)\b/i },
  why: { asked: /^(?:hvorfor|kvifor|why)$/, answered: /^(?:hvorfor|kvifor|why)\b|formål|føremål|purpose/i },
  what: { asked: /^(?:hva|kva|what)$/, answered: /^(?:hva|kva|what|begrep)\b/i },
} as const

export type QuestionSort = keyof typeof sorts

/** The sort of a question by its first question word. */
export function questionSort(words: readonly string[]): QuestionSort | undefined {
  const names = Object.keys(sorts) as QuestionSort[]
  for (const [index, word] of words.entries()) {
    // «Hvor mange», «how often» ask for something else than a place or a way.
    const measured = /^(?:hvor|kor|how)$/.test(word) ? (['amount', 'long'] as const).find((name) => sorts[name].asked.test(words[index + 1] ?? '')) : undefined
    if (measured) return measured
    const found = names.find((name) => name !== 'long' && name !== 'amount' && sorts[name].asked.test(word))
    if (found) return found
  }
  return undefined
}

/** Whether a heading is of the sort that answers a question. */
export const answers = (heading: string, sort: QuestionSort): boolean => sorts[sort].answered.test(heading)

/** Whether a piece of text can answer a question for a figure: how long, how many. «Når» asks for a case as often as for a day. */
export const tells = (text: string, sort: QuestionSort): boolean => (sort === 'long' || sort === 'amount') && figure.test(text)
