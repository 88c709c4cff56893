/** Where the CMS works: the forge, the repository and the branch that is in force. Written by the build as `place.json`. */
export interface Place {
  /** Root of GitHub's REST API; a path is one on this server. */
  readonly api: string
  readonly repository: string
  readonly branch: string
  /** The page that signs in; a path is one on this server. */
  readonly signIn: string
}
