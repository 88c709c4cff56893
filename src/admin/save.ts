import { edited, type EditedName } from '../domain/cms/config.ts'
import { idField, unreadableKey, writeFields } from '../domain/cms/front-matter.ts'
import { judge } from '../domain/cms/judge.ts'
import { plainly } from '../domain/cms/plainly.ts'
import { reference } from '../domain/parse/reference.ts'
import { rules } from '../domain/rules/index.ts'
import { pathOf as placeOf } from '../../schemas/collections.ts'
import { today } from '../io/clock.ts'
import type { Immutable } from './cms.ts'
import { ask } from './dialog.ts'
import { pathOf } from './preview.ts'
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
  const { fresh } = judge(published.files, published.corpus, { path, text: writeFields(collection, fields) }, today(), rules, reference)
  if (fresh.length === 0) return
  const told = fresh.map((finding) => plainly(finding, collection))
  await ask({ title: fresh.length === 1 ? 'Én feil må rettes før du kan lagre' : `${fresh.length} feil må rettes før du kan lagre`, paragraphs: told.slice(0, 8).map(({ message, remedy }) => `${message} ${remedy}`) }, [{ label: 'Tilbake til teksten', value: undefined }])
  throw new Error(`Ikke lagret. ${told[0]?.message ?? ''}`)
}
