import { writtenDay } from '../corpus/days.ts'
import { documentReferences } from '../corpus/references.ts'
import { statusOf } from '../corpus/status.ts'
import type { Rule } from './rule.ts'

export const repealedTarget: Rule = {
  id: 'repealed-target',
  severity: 'warning',
  summary: 'Dokumentet viser ikke til dokumenter som er opphevet.',
  remedy: 'Vis til dokumentet som gjelder nå, eller fjern henvisningen.',

  *check(corpus, today) {
    for (const document of corpus.documents.values()) {
      if (statusOf(document.data, today) === 'repealed') continue
      // A new text, and a translation of it, may say which text it took the place of.
      const own = [document.id, document.data['translation-of']]
      for (const { id, field, place } of documentReferences(document)) {
        const target = corpus.documents.get(id)
        if (!target || field === 'superseded-by' || statusOf(target.data, today) !== 'repealed') continue
        const { repealed = '', 'superseded-by': successor } = target.data
        if (successor && own.includes(successor)) continue
        const message = `«${id}» ble opphevet ${writtenDay(repealed, 'nb')}${successor ? ` og er erstattet av «${successor}»` : ''}.`
        yield { ...place, message, cause: target.yaml.place(['repealed']) }
      }
    }
  },

  examples: [
    { title: 'Dokumentene gjelder.', front: { under: ['annet'] }, body: 'Se [rutinen](annet.mdx).\n' },
    { title: 'Dokumentet oppheves først senere.', front: { under: ['gammelt'] }, files: old(), today: '2026-05-31' },
    { title: 'Et opphevet dokument viser til et annet opphevet.', front: { under: ['gammelt'], repealed: '2026-06-01' }, files: old() },
    { title: 'Dokumentet nevner det som det selv erstattet.', body: 'Erstatter [det gamle](gammelt.mdx).\n', files: old('eksempel') },
    { title: 'Et dokument sier hva som erstatter det.', front: { 'superseded-by': 'gammelt' }, files: old() },
    { title: 'Dokumentet det vises til, finnes ikke, og det er en annen feil.', front: { under: ['ukjent'] } },
    {
      title: 'Det overordnede dokumentet er opphevet og erstattet.',
      front: { under: ['gammelt'] },
      files: old('annet'),
      finds: ['gammelt'],
      says: '«gammelt» ble opphevet 1. juni 2026 og er erstattet av «annet».',
    },
    {
      title: 'Et beslektet dokument er opphevet.',
      front: { related: ['gammelt'] },
      files: old(),
      finds: ['gammelt'],
      says: '«gammelt» ble opphevet 1. juni 2026.',
    },
    { title: 'Originalen er opphevet.', front: { lang: 'en', 'translation-of': 'gammelt' }, files: old(), finds: ['gammelt'] },
    { title: 'En lenke i teksten til et opphevet dokument.', body: 'Se [rutinen](gammelt.mdx#formål).\n', files: old(), finds: ['[rutinen]'] },
  ],
}

function old(successor?: string): Record<string, string> {
  return { 'documents/gammelt.mdx': `---\ntitle: Gammelt\nrepealed: 2026-06-01\n${successor ? `superseded-by: ${successor}\n` : ''}---\n` }
}
