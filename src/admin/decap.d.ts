/* eslint-disable @typescript-eslint/consistent-type-imports -- an import at the top would make this a module, and its declarations additions to others */
/* What we use of Decap's packages, which carry no types of their own or only those of their configuration. */
declare module 'decap-cms-backend-github' {
  export class GitHubBackend {
    constructor(config: unknown, options?: unknown)
    api: import('./api.ts').DecapApi | null
    authenticate(state: { token: string }): Promise<{ login: string; name?: string; token: string }>
    authComponent(): unknown
    getEntry(path: string): Promise<{ file: { path: string; id: string | null }; data: string }>
    unpublishedEntry(wanted: { id?: string; collection?: string; slug?: string }): Promise<unknown>
    getMedia(folder?: string): Promise<readonly { name: string }[]>
    persistMedia(file: import('./api.ts').MediaFile, options: unknown): Promise<unknown>
    deleteFiles(paths: string[], message: string): Promise<unknown>
    updateUnpublishedEntryStatus(collection: string, slug: string, status: string): Promise<void>
    deleteUnpublishedEntry(collection: string, slug: string): Promise<void>
    publishUnpublishedEntry(collection: string, slug: string): Promise<void>
  }
}
declare module 'decap-cms-core' {
  export const DecapCmsCore: import('./cms.ts').Cms
}
declare module 'decap-cms-locales' {
  export const nb_no: Record<string, unknown>
}
declare module 'decap-cms-editor-component-image' {
  const component: object
  export default component
}
declare module 'decap-cms-widget-*' {
  const widget: { Widget(): object }
  export default widget
}
/** What we use of React's own, which carries no types either. */
declare module 'react-dom/client' {
  export function createRoot(element: Element): { render(node: import('react').ReactNode): void }
}
