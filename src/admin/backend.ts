import { GitHubBackend } from 'decap-cms-backend-github'
import { imageProblem } from '../domain/cms/images.ts'
import { merge } from '../domain/cms/merge.ts'
import type { DataFile, DecapApi, MediaFile, SaveOptions } from './api.ts'
import { ask } from './dialog.ts'
import type { Place } from './place.ts'
import { signInPage } from './sign-in.ts'

/** What the editor was given: the version, by commit (a draft) or by blob (main), and its text. */
interface Loaded {
  readonly version: string
  readonly text: string
}

const branchOf = (collection: string, slug: string): string => `cms/${collection}/${slug}`
const fileName = (path: string): string => path.split('/').at(-1) ?? path

/**
 * Decap's backend for GitHub, in which no save is lost silently. Nothing is replayed and nothing is forced: a save goes on top of the
 * version that the editor was given, or it is refused and says who saved, when, and how to go on. Nothing is published here.
 * @param signedIn is told when somebody has signed in
 */
export function guardedBackend(place: Place, signedIn: () => void): typeof GitHubBackend {
  const SignIn = signInPage(place)
  return class extends GitHubBackend {
    readonly #drafts = new Map<string, Loaded>()
    readonly #published = new Map<string, Loaded>()

    override async authenticate(state: { token: string }): Promise<{ login: string; name?: string; token: string }> {
      const user = await super.authenticate(state)
      if (this.api) this.#guard(this.api)
      signedIn()
      return user
    }

    override authComponent(): unknown {
      return SignIn
    }

    override async getEntry(path: string): Promise<{ file: { path: string; id: string | null }; data: string }> {
      const api = this.#api()
      const version = await api.getFileSha(path)
      const data = await api.readFile(path, version)
      this.#published.set(path, { version, text: data })
      return { file: { path, id: version }, data }
    }

    override async unpublishedEntry(wanted: { id?: string; collection?: string; slug?: string }): Promise<unknown> {
      const { collection, slug } = wanted
      // Only the editor asks by name; the board asks for all by id, and gives nobody a text to edit.
      if (!collection || !slug) return super.unpublishedEntry(wanted)
      const branch = branchOf(collection, slug)
      const head = await this.#head(branch)
      if (head) await this.#adopt(branch)
      const entry = (await super.unpublishedEntry(wanted)) as { diffs?: readonly { path: string; id?: string }[] }
      const file = entry.diffs?.find(({ path }) => /\.(?:mdx|yaml)$/.test(path))
      if (head && file) this.#drafts.set(branch, { version: head, text: await this.#api().readFile(file.path, file.id ?? null, { branch }) })
      return entry
    }

    override async persistMedia(file: MediaFile, options: unknown): Promise<unknown> {
      await refuseBadImages([file])
      return super.persistMedia(file, options)
    }

    override async getMedia(folder?: string): Promise<readonly { name: string }[]> {
      // Images lie beside the documents, which are not images.
      return (await super.getMedia(folder)).filter(({ name }) => /\.(?:png|jpe?g|webp|avif)$/i.test(name))
    }

    override deleteFiles(): Promise<never> {
      return Promise.reject(new Error('Det som gjelder, slettes ikke. Dokumenter blir opphevet med en beslutning.'))
    }

    override async deleteUnpublishedEntry(collection: string, slug: string): Promise<void> {
      await super.deleteUnpublishedEntry(collection, slug)
      this.#drafts.delete(branchOf(collection, slug))
    }

    override publishUnpublishedEntry(): Promise<never> {
      return Promise.reject(new Error('Publisering skjer ikke her. Send utkastet på høring eller til godkjenning.'))
    }

    override updateUnpublishedEntryStatus(): Promise<never> {
      return Promise.reject(new Error('Stadiet følger av behandlingen og endres ikke her. Send utkastet på høring eller til godkjenning under «Høringer og vedtak».'))
    }

    #api(): DecapApi {
      if (!this.api) throw new Error('Du er ikke logget inn.')
      return this.api
    }

    async #head(branch: string): Promise<string | undefined> {
      return this.#api().getBranch(branch).then(({ commit }) => commit.sha, () => undefined)
    }

    /** Gives a branch its pull request where a tab was closed between the two: nobody would find the draft, and nobody could begin another. */
    async #adopt(branch: string): Promise<void> {
      const api = this.#api()
      const [owner = ''] = place.repository.split('/')
      const open = (await api.request(`${api.repoURL}/pulls`, { params: { head: `${owner}:${branch}`, state: 'open' } })) as readonly unknown[]
      if (open.length > 0) return
      const send = (path: string, method: string, body: object) => api.request(`${api.repoURL}${path}`, { method, body: JSON.stringify(body) })
      const { number } = (await send('/pulls', 'POST', { title: `Utkast til ${branch.split('/').at(-1) ?? branch}`, head: branch, base: api.branch, body: 'Utkastet ble funnet uten endringsforslag.' })) as { number: number }
      await send(`/issues/${number}/labels`, 'PUT', { labels: ['decap-cms/draft'] })
    }

    #guard(api: DecapApi): void {
      const persist = api.persistFiles.bind(api)
      api.persistFiles = async (dataFiles, uploaded, asked) => {
        const [file] = dataFiles
        if (!asked.useWorkflow || !file) throw new Error('Endringer lagres bare i utkast. Last siden på nytt.')
        // What was uploaded and then not used does not belong in the draft.
        const mediaFiles = uploaded.filter(({ path, fileObj }) => !fileObj || file.raw.includes(fileName(path)))
        await refuseBadImages(mediaFiles)
        const branch = branchOf(asked.collectionName ?? '', file.slug)
        // When a first save was refused, Decap believes that there is a draft; nobody was ever given one.
        const options = { ...asked, unpublished: asked.unpublished === true && (this.#drafts.has(branch) || (await this.#head(branch)) !== undefined) }
        const before = file.raw
        if ((await this.#settle(file, branch, mediaFiles, options)) === 'nothing to save') return undefined
        const saved = await persist(dataFiles, mediaFiles, options)
        const head = await this.#head(branch)
        if (head) this.#drafts.set(branch, { version: head, text: file.raw })
        // The editor still shows the text as it was before the merge.
        if (before !== file.raw) setTimeout(() => { location.reload() }, 800)
        return saved
      }
      api.rebaseBranch = async (branch) => {
        const head = await this.#head(branch)
        if (!head) throw new Error('Utkastet finnes ikke lenger. Kopier teksten din, og last siden på nytt.')
        if (this.#drafts.get(branch)?.version !== head) throw new Error('Noen lagret i utkastet i samme øyeblikk som du. Prøv å lagre på nytt.')
        return { sha: head }
      }
      api.patchBranch = async (branch, sha) => {
        if (!branch.startsWith('cms/')) throw new Error('Endringer lagres bare i utkast.')
        return api.patchRef('heads', branch, sha, { force: false }).catch(() => {
          throw new Error('Noen lagret i utkastet i samme øyeblikk som du. Prøv å lagre på nytt.')
        })
      }
      api.createBranch = (branch, sha) =>
        api.createRef('heads', branch, sha).catch(async (error: unknown) => {
          const exists = error instanceof Error && error.message.includes('already exists')
          if (exists) await this.#adopt(branch)
          throw exists ? new Error('Noen andre har begynt på et utkast til dette dokumentet. Kopier teksten din, og last siden på nytt for å se utkastet.') : error
        })
      // Who last changed each file is shown nowhere, and asking would be a call for every entry of a list.
      api.readFileMetadata = () => Promise.resolve({ author: '', updatedOn: '' })
      api.mergePR = api.forceMergePR = () => Promise.reject(new Error('Publisering skjer ikke her.'))
    }

    /** Sees to it that a save goes on top of what the editor was given. Merges what does not clash, if the editor wants it. */
    async #settle(file: DataFile, branch: string, mediaFiles: readonly MediaFile[], options: SaveOptions): Promise<'save' | 'nothing to save'> {
      const api = this.#api()
      const loaded = options.unpublished ? this.#drafts.get(branch) : this.#published.get(file.path)
      const now = options.unpublished ? await this.#head(branch) : await api.getFileSha(file.path).catch(() => undefined)
      if (options.unpublished && !now) throw new Error('Utkastet finnes ikke lenger: noen har forkastet det, eller det er vedtatt. Kopier teksten din, og last siden på nytt.')
      if (loaded?.version === now) return options.unpublished && loaded?.text === file.raw && mediaFiles.length === 0 ? 'nothing to save' : 'save'
      // A new entry was given to nobody, and stands nowhere.
      if (!loaded && !options.unpublished && now === undefined) return 'save'
      const where = options.unpublished ? branch : api.branch
      const theirs = await api.readFile(file.path, null, { branch: where }).catch(() => '')
      if (theirs === file.raw) {
        if (options.unpublished && now) this.#drafts.set(branch, { version: now, text: theirs })
        return mediaFiles.length === 0 && options.unpublished ? 'nothing to save' : 'save'
      }
      const merged = merge(loaded?.text ?? '', file.raw, theirs)
      const clashes = 'clashes' in merged ? merged.clashes : []
      const choice = await ask(
        {
          title: 'Teksten er endret siden du åpnet den',
          paragraphs: [
            await this.#lastSave(file.path, where),
            'text' in merged ? 'Endringene deres rører ikke de samme avsnittene, så de kan slås sammen.' : 'Dere har endret de samme avsnittene. Ta vare på teksten din, åpne den nyeste, og skriv inn endringene dine der.',
          ],
          passages: clashes,
          text: { name: fileName(file.path), content: file.raw },
        },
        'text' in merged ? [{ label: 'Slå sammen og lagre', value: 'merge' }, { label: 'Fortsett uten å lagre', value: 'stop' }] : [{ label: 'Fortsett uten å lagre', value: 'stop' }],
      )
      if (choice !== 'merge' || !('text' in merged)) throw new Error('Ikke lagret. Teksten din står her fortsatt.')
      file.raw = merged.text
      if (options.unpublished && now) this.#drafts.set(branch, { version: now, text: theirs })
      else if (now) this.#published.set(file.path, { version: now, text: theirs })
      return 'save'
    }

    async #lastSave(path: string, branch: string): Promise<string> {
      const api = this.#api()
      const commits = (await api.request(`${api.repoURL}/commits`, { params: { path, sha: branch, per_page: 1 } }).catch(() => [])) as { commit?: { author?: { name?: string; date?: string } } }[]
      const author = commits[0]?.commit?.author
      if (!author?.date) return 'En annen har lagret.'
      const when = new Intl.DateTimeFormat('nb', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Oslo' }).format(new Date(author.date))
      return `${author.name ?? 'En annen'} lagret ${when}.`
    }
  }
}

async function refuseBadImages(files: readonly MediaFile[]): Promise<void> {
  for (const { path, fileObj } of files) {
    if (!fileObj) continue
    const problem = imageProblem(fileName(path), new Uint8Array(await fileObj.arrayBuffer()))
    if (problem) throw new Error(problem)
  }
}
