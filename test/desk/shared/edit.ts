import type { Octokit } from '@octokit/rest'
import { owner, repo } from './desk.ts'

export const document = 'content/documents/sikkerhet.mdx'

/** The text of a file at a branch or commit. */
export async function textAt(octokit: Octokit, ref: string, path = document): Promise<string> {
  const { data } = await octokit.repos.getContent({ owner, repo, path, ref })
  if (Array.isArray(data) || data.type !== 'file') throw new Error(`${path} is no file.`)
  return Buffer.from(data.content, 'base64').toString()
}

export async function headOf(octokit: Octokit, branch: string): Promise<string> {
  return (await octokit.git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha
}

/** Writes a commit with files changed (null takes one away) on top of another, without moving a branch. */
export async function commitOn(octokit: Octokit, parent: string, files: Readonly<Record<string, string | null>>, message = 'Endring'): Promise<string> {
  const tree = await Promise.all(
    Object.entries(files).map(async ([path, text]) => ({
      path, mode: '100644' as const, type: 'blob' as const,
      sha: text === null ? null : (await octokit.git.createBlob({ owner, repo, content: Buffer.from(text).toString('base64'), encoding: 'base64' })).data.sha,
    })),
  )
  const { data } = await octokit.git.createTree({ owner, repo, base_tree: parent, tree })
  return (await octokit.git.createCommit({ owner, repo, message, tree: data.sha, parents: [parent] })).data.sha
}

/** Makes a branch from main with files changed, and a pull request from it. */
export async function openPull(octokit: Octokit, branch: string, files: Readonly<Record<string, string | null>>, title = branch): Promise<{ number: number; sha: string }> {
  const sha = await commitOn(octokit, await headOf(octokit, 'main'), files, title)
  await octokit.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha })
  const { data } = await octokit.pulls.create({ owner, repo, title, head: `${owner}:${branch}`, base: 'main', body: 'Hvorfor' })
  return { number: data.number, sha }
}

/** Moves main the only way there is. */
export async function moveMain(octokit: Octokit, branch: string, files: Readonly<Record<string, string | null>>): Promise<string> {
  const { number } = await openPull(octokit, branch, files)
  return (await octokit.pulls.merge({ owner, repo, pull_number: number })).data.sha
}
