import { z } from 'zod'
import { id, line } from './common.ts'
import { commit } from './hearing.ts'

/** A file of the content folder that is another than main's: its path in that folder, and its text there; null where it is gone. */
const file = z.strictObject({
  path: z.string().min(1).max(500).describe('The path in the content folder.'),
  text: z.string().nullable().describe('The whole text; null for a file that main has and this has not.'),
})

/** A state of the content folder, told by what differs from main. */
const state = z.strictObject({
  commit: commit.describe('The commit.'),
  files: z.array(file).describe('What differs from main, in order of path.'),
})

const pull = {
  number: z.int().min(1).describe('The number of the pull request.'),
  url: line.describe('The address of the pull request on the forge.'),
  created: z.iso.datetime().describe('When it was opened.'),
  updated: z.iso.datetime().describe('When something last happened to it.'),
}

/**
 * What the forge knew at one moment of proposals on their way, as far as the site and reports need it. The build reads it from a file and asks
 * nobody. It holds the texts of every class and no name, mail address or token: whoever shows it filters by audience.
 */
export const snapshotSchema = z.strictObject({
  version: z.literal(1),
  main: commit.describe('Where main stood.'),
  hearings: z
    .array(
      z.strictObject({
        ...pull,
        id: id.describe('The hearing: its branch is hearing/<id>.'),
        title: z.string().describe('The title of the pull request.'),
        head: state.describe('The branch as it stands.'),
        proposal: state.optional().describe('The frozen proposal that the record names; none before it is sent out.'),
      }),
    )
    .describe('Open pull requests from hearing/<id> to main, in order of id. The other lanes have such branches too.'),
  drafts: z
    .array(
      z.strictObject({
        ...pull,
        collection: z.string().regex(/^[a-z]+$/).describe('The collection of the entry: documents, or a register.'),
        id: z.string().min(1).describe('The entry: the branch is cms/<collection>/<id>.'),
        head: commit.describe('Where the branch stands.'),
        labels: z.array(z.string()).describe('Its labels, in order.'),
      }),
    )
    .describe('Open pull requests of drafts, in order of collection and id.'),
})

export type Snapshot = z.infer<typeof snapshotSchema>
export type SnapshotState = z.infer<typeof state>
export type SnapshotHearing = Snapshot['hearings'][number]
export type SnapshotDraft = Snapshot['drafts'][number]
