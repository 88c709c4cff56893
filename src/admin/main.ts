import { DecapCmsCore as CMS } from 'decap-cms-core'
import image from 'decap-cms-editor-component-image'
import { nb_no } from 'decap-cms-locales'
import boolean from 'decap-cms-widget-boolean'
import datetime from 'decap-cms-widget-datetime'
import file from 'decap-cms-widget-file'
import imageWidget from 'decap-cms-widget-image'
import list from 'decap-cms-widget-list'
import markdown from 'decap-cms-widget-markdown'
import number from 'decap-cms-widget-number'
import object from 'decap-cms-widget-object'
import relation from 'decap-cms-widget-relation'
import select from 'decap-cms-widget-select'
import string from 'decap-cms-widget-string'
import text from 'decap-cms-widget-text'
import { edited, formatOf, type CmsConfig } from '../domain/cms/config.ts'
import { readFields, writeFields } from '../domain/cms/front-matter.ts'
import { preset } from '../domain/cms/preset.ts'
import { guardedBackend } from './backend.ts'
import { editorComponents, imageComponent } from './components.ts'
import generated from './config.generated.json' with { type: 'json' }
import { configFor } from './config.ts'
import { laidOver, phrases } from './locale.ts'
import { forgetUser, NotSetUp, placeHere, storedUser, type Place } from './place.ts'
import { documentPreview } from './preview.ts'
import { Published, Refused } from './repository.ts'
import { judgeSave } from './save.ts'
import { guardUploads } from './uploads.ts'
import { Decided, entryId, Pairs } from './widgets.ts'

/** What is in force, as the one who is signed in may read it; nothing before somebody is. */
async function published(place: Place): Promise<Published | undefined> {
  const user = storedUser()
  if (!user) return undefined
  try {
    return await new Published(place, user).refresh()
  } catch (error) {
    // A sign-in that has run out is done again.
    if (error instanceof Refused && error.status === 401) forgetUser()
    else throw error
    return undefined
  }
}

async function start(): Promise<void> {
  const place = await placeHere()
  const known = await published(place)

  // Views, choices and the preview are made of what one may read only after sign-in: the page is loaded once more.
  CMS.registerBackend('rettesnor', guardedBackend(place, () => { if (!known) setTimeout(() => { location.reload() }, 300) }))
  CMS.registerWidget([boolean, datetime, file, imageWidget, list, markdown, number, object, relation, select, string, text].map((widget) => widget.Widget()))
  CMS.registerWidget('decided', Decided)
  CMS.registerWidget('pairs', Pairs)
  CMS.registerWidget('entry-id', entryId(known))
  CMS.registerEditorComponent(imageComponent(image))
  for (const component of editorComponents(known)) CMS.registerEditorComponent(component)
  CMS.registerRemarkPlugin(preset)
  for (const name of edited) CMS.registerCustomFormat(formatOf(name), name === 'documents' ? 'mdx' : 'yaml', { fromFile: (content) => readFields(name, content).fields, toFile: (data) => writeFields(name, data as Record<string, unknown>) })
  CMS.registerLocale('nb_no', laidOver(nb_no as never, phrases))
  if (known) {
    CMS.registerPreviewTemplate('documents', documentPreview(known))
    CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => judgeSave(known, entry) })
  }
  CMS.registerPreviewStyle('/admin/preview.css')
  guardUploads(document)
  document.getElementById('Venter')?.remove()
  CMS.init({ config: configFor(generated as unknown as CmsConfig, place, known?.corpus, storedUser()?.login) })
}

start().catch((error: unknown) => {
  const words = error instanceof NotSetUp ? error.message : `Redigeringen kunne ikke starte. ${error instanceof Error ? error.message : String(error)} Last siden på nytt.`
  const said = Object.assign(document.createElement('p'), { role: 'alert', textContent: words })
  const waiting = document.getElementById('Venter')
  if (waiting) waiting.querySelector('p')?.replaceWith(said)
  else document.body.append(said)
})
