/*
 * The Norwegian stemmer of Snowball (https://snowballstem.org/algorithms/norwegian/stemmer.html), which Pagefind runs on text and query. We run it
 * too, so that what we say of a word (known, matched, near) is what the index means by it.
 */

const vowels = 'aeiouyæåø'
const endings = [
  'hetenes', 'hetene', 'hetens', 'heten', 'heter', 'endes', 'ande', 'ende', 'edes', 'enes', 'ede', 'ane', 'ene', 'ens', 'ers', 'ets', 'het', 'ast',
  'en', 'ar', 'er', 'as', 'es', 'et', 'a', 'e',
]
const qualities = ['hetslov', 'eleg', 'elig', 'elov', 'slov', 'leg', 'eig', 'lig', 'els', 'lov', 'ig']

/** The stem of a word in lower case. */
export function stem(word: string): string {
  const region = regionOf(word)
  if (region >= word.length) return word
  let stemmed = withoutEnding(word, region)
  if (/[dv]t$/.test(stemmed) && stemmed.length - 2 >= region) stemmed = stemmed.slice(0, -1)
  const quality = qualities.find((ending) => stemmed.endsWith(ending) && stemmed.length - ending.length >= region)
  return quality ? stemmed.slice(0, -quality.length) : stemmed
}

/** Where the part begins that endings may be taken from: after the first consonant that follows a vowel, and after three letters. */
function regionOf(word: string): number {
  for (let at = 1; at < word.length; at++)
    if (vowels.includes(word.charAt(at - 1)) && !vowels.includes(word.charAt(at))) return Math.max(3, at + 1)
  return word.length
}

function withoutEnding(word: string, region: number): string {
  if (/erte?$/.test(word)) {
    const length = word.endsWith('erte') ? 2 : 1
    if (word.length - length - 2 >= region) return word.slice(0, -length)
  }
  const ending = endings.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= region)
  if (ending) return word.slice(0, -ending.length)
  if (word.endsWith('s') && word.length - 1 >= region && genitive(word)) return word.slice(0, -1)
  return word
}

/** Whether a final s is an ending: after these consonants, and after k where a consonant stands before it. */
function genitive(word: string): boolean {
  const before = word.charAt(word.length - 2)
  return 'bcdfghjlmnoprtvyz'.includes(before) || (before === 'k' && !vowels.includes(word.charAt(word.length - 3)))
}
