import { edited, type EditedName } from '../domain/cms/config.ts'
import { idField, unreadableKey, writeFields } from '../domain/cms/front-matter.ts'
import { imagesWithoutWords } from '../domain/cms/images.ts'
import { judge } from '../domain/cms/judge.ts'
import { plainly } from '../domain/cms/plainly.ts'
import { reference } from '../domain/parse/reference.ts'
import type { Corpus } from '../domain/corpus/corpus.ts'
import { rules } from '../domain/rules/index.ts'
import { pathOf as placeOf } from '../../schemas/collections.ts'
import { today } from '../io/clock.ts'
import type { Immutable } from './cms.ts'
import { ask } from './dialog.ts'
import { filesWith, pathOf } from './preview.ts'
import type { Published } from './repository.ts'

/** Judges an entry before it is saved, by what is in force now. Throws, with words for the editor, if it brings an error that was not there. */
export async function judgeSave(published: Published, entry: Immutable): Promise<void> {
  const collection = entry.get('collection') as EditedName
  if (!edited.includes(collection)) return
  const fields = (entry.get('data') as Immutable).toJS() as Record<string, unknown>
  if (fields[unreadableKey] !== undefined) throw new Error('Filen kan ikke leses og kan derfor ikke endres her. Be den som drifter løsningen, om å rette den.')
  await published.refresh()
  const id = fields[idField]
  const path = typeof id === 'string' && id !== '' ? placeOf(collection, id) : pathOf(entry)
  const { fresh, corpus } = judge(filesWith(published, entry, path), published.corpus, { path, text: writeFields(collection, fields) }, today(), rules, reference)
  if (fresh.length === 0) {
    if (collection === 'documents') await askForWords(published, corpus, path)
    return
  }
  const told = fresh.map((finding) => plainly(finding, collection))
  await ask({ title: fresh.length === 1 ? 'Én feil må rettes før du kan lagre' : `${fresh.length} feil må rettes før du kan lagre`, paragraphs: told.slice(0, 8).map(({ message, remedy }) => `${message} ${remedy}`) }, [{ label: 'Tilbake til teksten', value: undefined }])
  throw new Error(`Ikke lagret. ${told[0]?.message ?? ''}`)
}

/** Stops a save that brings an image without words for those who do not see it. Decap holds no field of a block against its being required. */
async function askForWords(published: Published, corpus: Corpus, path: string): Promise<void> {
  const bare = (among: Corpus): string[] => imagesWithoutWords([...among.documents.values()].find((document) => document.path === path))
  const had = bare(published.corpus)
  const [image] = bare(corpus).filter((url) => !had.includes(url))
  if (image === undefined) return
  await ask({ title: 'Bildet mangler alternativ tekst', paragraphs: [`Skriv hva «${image}» viser, i feltet «Alternativ tekst». Noen lesere får bildet lest opp.`] }, [{ label: 'Tilbake til teksten', value: undefined }])
  throw new Error(`Ikke lagret. Bildet «${image}» mangler alternativ tekst.`)
}
