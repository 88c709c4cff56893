import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonical } from '../src/domain/cms/canonical.ts'
import { collectionOf } from '../schemas/collections.ts'
import { readContent } from '../src/io/content.ts'
import { decapRoundTrip } from '../src/io/decap.ts'
import { command, run, type CommonOptions } from './shared/command.ts'

const problems = {
  unreadable: 'kan ikke leses; «npm run check» sier hvorfor.',
  meaning: 'ville ha ment noe annet etter en runde i CMS-et. Sett «\\» foran *, _ og [ som skal stå i teksten.',
}

await run(() => ({
  program: command('format', 'Writes documents and registers in the form that the CMS writes, so that a save changes nothing else than the editor did.').option('--check', 'only name the files that are in another form', false),
  async action({ content, check }: CommonOptions & { check: boolean }): Promise<number> {
    const roundTrip = await decapRoundTrip()
    const decoder = new TextDecoder()
    let changed = 0
    let unwritten = 0
    for (const { path, bytes } of readContent(content)) {
      const collection = collectionOf(path)
      if (!bytes || !collection) continue
      const text = decoder.decode(bytes)
      const form = canonical(collection.name, text, roundTrip)
      if ('problem' in form) {
        unwritten++
        process.stderr.write(`${path} ${problems[form.problem]}\n`)
      } else if (form.text !== text) {
        changed++
        process.stdout.write(`${path}\n`)
        if (!check) writeFileSync(join(content, path), form.text)
      }
    }
    const files = `${changed} ${changed === 1 ? 'fil' : 'filer'}`
    process.stderr.write(check ? (changed > 0 ? `${files} er i en annen form enn den CMS-et skriver: kjør «npm run format».\n` : 'Alle filer er i formen CMS-et skriver.\n') : `${files} skrevet.\n`)
    return unwritten > 0 || (check && changed > 0) ? 1 : 0
  },
}))
