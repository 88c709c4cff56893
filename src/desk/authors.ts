import type { HearingData } from '../../schemas/hearing.ts'
import { contentFolder } from '../domain/cms/config.ts'
import { sameApartFromDecision } from '../domain/hearings/acts/merge.ts'
import { firstRecord } from '../io/git-content.ts'
import { commitsBetween, isAncestor, mergeBase } from '../io/git-history.ts'
import { git } from '../io/git.ts'
import type { GitObjects } from '../io/git-objects.ts'
import type { People } from './people.ts'
import { stateRef } from './state.ts'
import { movesIn } from './store.ts'

/**
 * The logins of those who wrote in what a branch would bring to main: who moved any branch to a commit of it with another text than it had,
 * and whom its commits name. Commits may name anybody, so the desk's own record of who moved what counts first. Records of hearings,
 * responses, dispositions and decisions are no text: an adviser, or an approver who sent it back, has not written in it.
 */
export async function authorsOf(objects: GitObjects, people: People, main: string, head: string): Promise<string[]> {
  const arriving = new Set(await commitsBetween(objects.directory, main, head))
  const authors = new Set<string>()
  for (const { login, from, to } of await movements(objects)) {
    if (to === undefined || !arriving.has(to) || authors.has(login)) continue
    const before = from ?? (await mergeBase(objects.directory, main, to))
    if (await writes(objects, before, to)) authors.add(login)
  }
  for (const sha of arriving) {
    const commit = await objects.commit(sha)
    if (!commit || commit.parents.length > 1 || !(await writes(objects, commit.parents[0], sha))) continue
    for (const { email } of [commit.author, commit.committer]) {
      const user = people.withEmail(email)
      if (user) authors.add(user.login)
    }
  }
  return [...authors]
}

interface Movement { readonly login: string; readonly at: string; readonly from: string | undefined; readonly to: string | undefined }

/** Every movement of a branch that the desk has made, with its moment, the newest first. */
async function movements({ directory }: GitObjects): Promise<Movement[]> {
  const messages = (await git(directory, ['log', '-z', '--format=%cI%n%B', stateRef])).split('\0')
  return messages.flatMap((message) => {
    const [at = ''] = message.split('\n', 1)
    const login = /^By: (\S+)$/m.exec(message)?.[1]
    return login === undefined ? [] : movesIn(message).filter(({ ref }) => ref.startsWith('refs/heads/')).map(({ from, to }) => ({ login, at, from, to }))
  })
}

/** The record of a matter as it was written first, and the moment at which the desk first saw it, whatever its branch says now. Nothing if the branch brings no record. */
export async function beginningOf(objects: GitObjects, main: string, head: string, id: string): Promise<{ readonly data: Partial<HearingData>; readonly at: string } | undefined> {
  const { directory } = objects
  const first = await firstRecord(objects, { main, head, content: contentFolder, id })
  if (!first) return undefined
  const arriving = new Set(await commitsBetween(directory, main, head))
  for (const { to, at } of (await movements(objects)).reverse()) if (to !== undefined && arriving.has(to) && (await isAncestor(directory, first.commit, to))) return { data: first.data, at }
  return undefined
}

const record = new RegExp(`^${contentFolder}/(?:hearings|decisions)/`)

/** Whether something is written between two commits that is neither a record nor what a decision writes. */
async function writes(objects: GitObjects, before: string | undefined, after: string): Promise<boolean> {
  if (before === after) return false
  for (const path of await changedPaths(objects, before, after)) {
    if (record.test(path)) continue
    if (!path.startsWith(`${contentFolder}/documents/`) || !path.endsWith('.mdx')) return true
    const [old, young] = await Promise.all([before, after].map(async (sha) => (sha === undefined ? undefined : objects.textAt(sha, path))))
    if (!sameApartFromDecision(old, young)) return true
  }
  return false
}

/** The paths of files that differ between two commits or trees; every path where there is no first one. */
export async function changedPaths({ directory }: GitObjects, before: string | undefined, after: string): Promise<string[]> {
  const said = before === undefined ? await git(directory, ['ls-tree', '-r', '-z', '--name-only', after]) : await git(directory, ['diff-tree', '-r', '-z', '--no-renames', '--name-only', before, after])
  return said.split('\0').filter(Boolean)
}
