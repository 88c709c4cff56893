import { entriesOf } from '../corpus/corpus.ts'
import { placeOf } from '../corpus/document.ts'
import { addressOf } from '../corpus/links.ts'
import { didYouMean, suggester } from '../corpus/read-data.ts'
import type { Rule } from './rule.ts'

export const missingAsset: Rule = {
  id: 'missing-asset',
  severity: 'error',
  summary: 'Bilder og vedlegg som tekstene viser til, finnes i innholdet.',
  remedy: 'Last opp filen, eller rett adressen.',

  *check(corpus) {
    const files = new Set([...corpus.assets, ...entriesOf(corpus).map((entry) => entry.path)])
    const near = suggester(files)
    for (const document of corpus.documents.values())
      for (const { node, target } of document.links) {
        if (target.sort !== 'asset' || files.has(target.path)) continue
        const meant = near(target.path)
        yield { ...placeOf(document, node), message: `Filen «${addressOf(target.path)}» finnes ikke.${didYouMean(meant && addressOf(meant))}` }
      }
    const settings = corpus.settingsFile
    const logo = settings?.data.institution?.logo
    if (!settings || !logo || files.has(logo)) return
    yield { ...settings.yaml.place(['institution', 'logo']), message: `Logoen «${logo}» finnes ikke.${didYouMean(near(logo))}` }
  },

  examples: [
    { title: 'Bildet finnes.', body: '## Formål\n\n![Kart over campus](kart.png)\n', files: { 'documents/kart.png': '' } },
    {
      title: 'En lenke til en fil i et register.',
      body: '## Formål\n\n[Innstillingene](../settings.yaml).\n',
      files: { 'settings.yaml': 'due-soon-days: 90\n' },
    },
    {
      title: 'Logoen finnes.',
      files: { 'settings.yaml': 'institution:\n  name:\n    nb: Universitetet i Fagervik\n  logo: logo.png\n', 'logo.png': '' },
    },
    {
      title: 'Bildet finnes ikke.',
      body: '## Formål\n\n![Kart](bilder/kart-over-campus.png)\n',
      finds: ['![Kart]'],
      says: 'Filen «bilder/kart-over-campus.png» finnes ikke.',
    },
    { title: 'Endelsen på filen mangler.', body: '## Formål\n\nSe [rutinen](annet).\n', finds: ['[rutinen]'], says: 'Mente du «annet.mdx»?' },
    {
      title: 'Logoen finnes ikke.',
      files: { 'settings.yaml': 'institution:\n  name:\n    nb: Universitetet i Fagervik\n  logo: bilder/universitetets-merke.png\n' },
      finds: ['settings.yaml bilder/universitetets-merke.png'],
    },
    {
      title: 'Logoen har et annet navn.',
      files: { 'settings.yaml': 'institution:\n  name:\n    nb: Universitetet i Fagervik\n  logo: logo.jpg\n', 'logo.png': '' },
      finds: ['settings.yaml logo.jpg'],
      says: 'Mente du «logo.png»?',
    },
  ],
}
