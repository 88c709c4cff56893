import { isSha, type CommitData, type GitObjects } from '../io/git-objects.ts'
import { isRefName, readRef } from '../io/git-refs.ts'
import { found } from './errors.ts'

/** Whether the API shows a ref: branches, tags and heads of pull requests; not what the desk keeps for itself. */
export const isVisible = (ref: string): boolean => /^refs\/(?:heads|tags|pull)\//.test(ref)

/** Where a visible ref stands; nothing where there is none, or its name is none. */
export const visibleRef = async (objects: GitObjects, ref: string): Promise<string | undefined> =>
  isVisible(ref) && isRefName(ref) ? readRef(objects, ref) : undefined

/** The sha that a caller's word for a commit or tree stands for: a sha, a branch (`main`, `heads/main`, `refs/heads/main`), a tag, `HEAD`. */
export async function shaOf(objects: GitObjects, word: string): Promise<string | undefined> {
  if (isSha(word)) return (await objects.info(word))?.sha
  if (word === 'HEAD' || word === '') return readRef(objects, 'refs/heads/main')
  const names = word.startsWith('refs/') ? [word] : [`refs/heads/${word}`, `refs/tags/${word}`, `refs/${word}`]
  for (const name of names) {
    const sha = await visibleRef(objects, name)
    if (sha !== undefined) return sha
  }
  return undefined
}

/** The commit that a caller's word stands for. Throws 404 where there is none. */
export async function commitOf(objects: GitObjects, word: string): Promise<CommitData> {
  return found(await objects.commit(found(await shaOf(objects, word))))
}
