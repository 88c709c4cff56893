import type { CmsCollection, CmsConfig, CmsField } from '../domain/cms/config.ts'
import { optionsOf } from '../domain/cms/targets.ts'
import { rolesOf, viewsFor } from '../domain/cms/views.ts'
import type { Corpus } from '../domain/corpus/corpus.ts'
import { today } from '../io/clock.ts'
import { absolute, type Place } from './place.ts'

/** Decap's configuration for this place, and for the one who is signed in: the choices that stand in the content, and the views that are theirs. */
export function configFor(config: CmsConfig, place: Place, corpus: Corpus | undefined, login: string | undefined): object {
  const signIn = new URL(place.signIn, location.origin)
  const withOptions = (field: CmsField): CmsField => ({
    ...field,
    ...(field.source && corpus ? { options: optionsOf(corpus, field.source) } : {}),
    ...(field.fields ? { fields: (field.fields as CmsField[]).map(withOptions) } : {}),
    ...(field.field ? { field: withOptions(field.field as CmsField) } : {}),
  })
  const forUser = (collection: CmsCollection): object => {
    const files = collection.files as { fields: CmsField[] }[] | undefined
    return {
      ...collection,
      ...(collection.fields ? { fields: (collection.fields as CmsField[]).map(withOptions) } : {}),
      ...(files ? { files: files.map((file) => ({ ...file, fields: file.fields.map(withOptions) })) } : {}),
      ...(collection.name === 'documents' && corpus ? { view_filters: viewsFor(corpus, rolesOf(corpus, login ?? '', today()), today()) } : {}),
    }
  }
  return {
    ...config,
    load_config_file: false,
    site_url: location.origin,
    display_url: location.origin,
    backend: {
      name: 'rettesnor', repo: place.repository, branch: place.branch, api_root: absolute(place.api), base_url: signIn.origin, auth_endpoint: signIn.pathname.slice(1), use_graphql: false,
      commit_messages: { create: 'Nytt utkast: {{slug}}', update: 'Endret {{slug}}', delete: 'Slettet {{slug}}', uploadMedia: 'Lastet opp {{path}}', deleteMedia: 'Slettet {{path}}' },
    },
    collections: config.collections.map(forUser),
  }
}
