/* Questions, and the headings that answer them: «hvordan melder jeg …» and «Slik melder du». */

const sorts = {
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
    if (/^(?:hvor|kor|how)$/.test(word) && /^(?:mange|mye|mykje|ofte|raskt|stor|stort|gammel|many|much|often)$/.test(words[index + 1] ?? '')) return undefined
    if (/^(?:hvor|kor|how)$/.test(word) && sorts.long.asked.test(words[index + 1] ?? '')) return 'long'
    const found = names.find((name) => name !== 'long' && sorts[name].asked.test(word))
    if (found) return found
  }
  return undefined
}

/** Whether a heading is of the sort that answers a question. */
export const answers = (heading: string, sort: QuestionSort): boolean => sorts[sort].answered.test(heading)
