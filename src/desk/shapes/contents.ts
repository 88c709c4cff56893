import { isTree, kindOf, type TreeEntry } from '../../io/git-objects.ts'
import { found } from '../errors.ts'
import { pathUrl, repoPage, repoUrl, type Shapes, type View } from '../view.ts'

/** GitHub leaves the content of larger files out. */
const largest = 1024 * 1024

function common(view: View, path: string, ref: string, { sha, mode }: TreeEntry) {
  const url = `${repoUrl(view)}/contents/${pathUrl(path)}?ref=${encodeURIComponent(ref)}`
  const git = kindOf(mode) === 'commit' ? null : `${repoUrl(view)}/git/${kindOf(mode)}s/${sha}`
  const html = `${repoPage(view)}/${isTree({ sha, mode, name: '' }) ? 'tree' : 'blob'}/${pathUrl(ref)}/${pathUrl(path)}`
  const raw = isTree({ sha, mode, name: '' }) ? null : `${repoPage(view)}/raw/${pathUrl(ref)}/${pathUrl(path)}`
  return { name: path.split('/').at(-1) ?? '', path, sha, url, git_url: git, html_url: html, download_url: raw, _links: { self: url, git, html } }
}

/** A file without its content, as it stands beside the commit that saved it. */
export async function savedFile(view: View, path: string, ref: string, entry: TreeEntry) {
  return { type: 'file', size: found(await view.objects.info(entry.sha)).size, ...common(view, path, ref, entry) }
}

/** A file with its content in base64, sixty characters a line. */
export async function fileShape(view: View, path: string, ref: string, entry: TreeEntry): Promise<Shapes['content-file']> {
  const bytes = found(await view.objects.blob(entry.sha))
  const small = bytes.length <= largest
  const content = small ? bytes.toString('base64').replace(/.{60}/g, '$&\n') : ''
  return { type: 'file', encoding: small ? 'base64' : 'none', size: bytes.length, content, ...common(view, path, ref, entry) }
}

export async function directoryShape(view: View, path: string, ref: string, entry: TreeEntry): Promise<Shapes['content-directory']> {
  const inside = found(await view.objects.tree(entry.sha))
  return Promise.all(
    inside.map(async (child) => {
      const type = isTree(child) ? 'dir' : child.mode === '160000' ? 'submodule' : child.mode === '120000' ? 'symlink' : 'file'
      const size = type === 'file' ? ((await view.objects.info(child.sha))?.size ?? 0) : 0
      return { type, size, ...common(view, path === '' ? child.name : `${path}/${child.name}`, ref, child) } as const
    }),
  )
}
