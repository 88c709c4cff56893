import { forAudience } from '../domain/corpus/audience.ts'
import { buildCorpus, entriesOf, type Corpus } from '../domain/corpus/corpus.ts'
import { satteri } from '../domain/parse/satteri.ts'
import { readContent } from './content.ts'
import { environment } from './environment.ts'
import { Refusal } from './refusal.ts'

/** The corpus of a build, filtered by audience before anything else sees it. Throws with their paths if something could not be read at all. */
export function readCorpus(): { corpus: Corpus; today: string } {
  const { content, audience, today } = environment()
  const whole = buildCorpus(readContent(content), satteri)
  const unreadable = entriesOf(whole).filter((entry) => !entry.readable)
  if (unreadable.length > 0) throw new Refusal(`these files cannot be read, «npm run check» says why: ${unreadable.map(({ path }) => path).join(', ')}`)
  return { corpus: forAudience(whole, audience), today }
}
