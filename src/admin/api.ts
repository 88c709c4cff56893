/** What we use of the API inside Decap's github backend. */
export interface DecapApi {
  readonly branch: string
  readonly repoURL: string
  request(path: string, options?: object): Promise<unknown>
  getBranch(branch: string): Promise<{ commit: { sha: string } }>
  getFileSha(path: string, options?: { branch?: string }): Promise<string>
  readFile(path: string, sha?: string | null, options?: { branch?: string }): Promise<string>
  readFileMetadata(): Promise<{ author: string; updatedOn: string }>
  createRef(type: string, name: string, sha: string): Promise<unknown>
  patchRef(type: string, name: string, sha: string, options: { force: boolean }): Promise<unknown>
  createBranch(branch: string, sha: string): Promise<unknown>
  patchBranch(branch: string, sha: string): Promise<unknown>
  rebaseBranch(branch: string): Promise<{ sha: string }>
  mergePR(): Promise<never>
  forceMergePR(): Promise<never>
  persistFiles(dataFiles: DataFile[], mediaFiles: MediaFile[], options: SaveOptions): Promise<unknown>
}

/** The file of an entry that is saved. */
export interface DataFile {
  readonly path: string
  readonly slug: string
  raw: string
}

/** A file that is uploaded beside it. */
export interface MediaFile {
  readonly path: string
  readonly fileObj?: File
}

export interface SaveOptions {
  readonly useWorkflow?: boolean
  readonly unpublished?: boolean
  readonly collectionName?: string
}
