import { spawn } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { askGit, git, gitEnvironment } from '../io/git.ts'
import type { Actor } from './store.ts'

/** What a folder of content comes from: the Git repository that it is committed in, and its path there; nothing where it is not. */
interface Source {
  readonly directory: string
  readonly path: string
}

/** Fills an empty repository with a folder of content, as `content/` on `main`; with its history where it is committed. */
export async function importContent(target: string, folder: string, who: Actor, date: string): Promise<void> {
  const source = await committed(folder)
  // Only where it has the same place as here do the files of its history have the same paths.
  if (source?.path === 'content') return importHistory(source.directory, target)
  const tree = source ? await copyTree(source, target) : await addFolder(folder, target)
  const people = { GIT_AUTHOR_NAME: who.name, GIT_AUTHOR_EMAIL: who.email, GIT_AUTHOR_DATE: date, GIT_COMMITTER_NAME: who.name, GIT_COMMITTER_EMAIL: who.email, GIT_COMMITTER_DATE: date }
  const root = await git(target, ['mktree', '-z'], { input: `040000 tree ${tree}\tcontent\0` })
  const commit = await git(target, ['commit-tree', root, '-m', `Import ${basename(resolve(folder))}`], { environment: people })
  await git(target, ['update-ref', 'refs/heads/main', commit])
}

async function committed(folder: string): Promise<Source | undefined> {
  const ask = async (...words: string[]) => {
    const { code, stdout } = await askGit('', ['-C', folder, '-c', 'safe.directory=*', ...words])
    return code === 0 ? stdout.toString().trim() : undefined
  }
  const [directory, path] = [await ask('rev-parse', '--absolute-git-dir'), await ask('rev-parse', '--show-prefix')]
  if (directory === undefined || !path) return undefined
  const { code } = await askGit(directory, ['cat-file', '-e', `HEAD:${path.replace(/\/$/, '')}`])
  return code === 0 ? { directory, path: path.replace(/\/$/, '') } : undefined
}

/** Copies the history of `content/` alone: every commit that changed it, with its people, dates and words. */
async function importHistory(source: string, target: string): Promise<void> {
  // A refspec is held against the branch that HEAD stands for, not against HEAD; only where no branch is checked out is it HEAD itself.
  const { stdout } = await askGit(source, ['symbolic-ref', '--quiet', 'HEAD'])
  const head = stdout.toString().trim() || 'HEAD'
  const out = spawn('git', ['-c', 'core.quotePath=false', 'fast-export', '--signed-tags=strip', '--reencode=yes', `--refspec=${head}:refs/heads/main`, head, '--', 'content'], { env: gitEnvironment(source), stdio: ['ignore', 'pipe', 'pipe'] })
  const into = spawn('git', ['fast-import', '--quiet', '--force'], { env: gitEnvironment(target), stdio: ['pipe', 'ignore', 'pipe'] })
  let complaint = ''
  for (const { stderr } of [out, into]) stderr.on('data', (chunk: Buffer) => { complaint += chunk.toString() })
  into.stdin.on('error', () => undefined)
  out.stdout.pipe(into.stdin)
  const ended = (child: typeof out | typeof into) => new Promise<number | null>((done, fail) => { child.once('error', fail).once('close', done) })
  const codes = await Promise.all([ended(out), ended(into)])
  if (codes.some((code) => code !== 0)) throw new Error(`The history of content could not be imported: ${complaint.trim()}`)
}

/** Brings over one committed tree with what is below it. */
async function copyTree({ directory, path }: Source, target: string): Promise<string> {
  const tree = await git(directory, ['rev-parse', `HEAD:${path}`])
  const { stdout } = await askGit(directory, ['pack-objects', '--stdout', '--revs', '--quiet'], { input: `${tree}\n` })
  await git(target, ['unpack-objects', '-q'], { input: stdout })
  return tree
}

/** Writes a folder that no repository knows, as it lies there. */
async function addFolder(folder: string, target: string): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), 'rettesnor-import-'))
  try {
    const environment = { GIT_INDEX_FILE: join(scratch, 'index'), GIT_WORK_TREE: realpathSync(folder), GIT_LITERAL_PATHSPECS: '0' }
    await git(target, ['-C', realpathSync(folder), '-c', 'core.bare=false', '-c', 'core.autocrlf=false', 'add', '--all', '--force', '.'], { environment })
    return await git(target, ['write-tree'], { environment })
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
