import { mayApprove } from '../corpus/entitlement.ts'
import { labelOf } from '../corpus/settings.ts'
import { statusOf } from '../corpus/status.ts'
import type { Rule } from './rule.ts'

export const approverNotEntitled: Rule = {
  id: 'approver-not-entitled',
  severity: 'error',
  summary: 'Den som godkjenner et dokument, har fullmakt til det.',
  remedy: 'La en rolle med fullmakt godkjenne dokumentet, eller før fullmakten inn på rollen hvis den er gitt.',

  *check(corpus, today) {
    const { kinds, areas: known } = corpus.settings
    for (const { data, yaml } of corpus.documents.values()) {
      const { kind, areas, 'approved-by': approver = '' } = data
      const role = corpus.roles.get(approver)
      // What is unknown or cannot be read has findings of its own. Repealed documents were approved under the rules of their time.
      if (!kind || !areas || !role || statusOf(data, today) === 'repealed') continue
      if (role.dataFaults.length > 0 && !role.data['may-approve']) continue
      if (!kinds.some((entry) => entry.id === kind) || mayApprove(role.data, kind, areas)) continue
      const lacking = areas.filter((area) => !mayApprove(role.data, kind, [area])).map((area) => `«${labelOf(known, area)}»`)
      const what = `dokumenter av typen «${labelOf(kinds, kind)}» i ${lacking.join(', ')}`
      const message = `Rollen «${approver}» har ikke fullmakt til å godkjenne ${what}.`
      yield { ...yaml.place(['approved-by']), message, cause: role.yaml.place(['may-approve']) }
    }
  },

  examples: [
    { title: 'Rollen har fullmakt til typen overalt.', front: { 'approved-by': 'rektor' } },
    { title: 'Rollen har fullmakt i dokumentets område.', front: { 'approved-by': 'direktor', areas: ['hse'] } },
    {
      title: 'To fullmakter dekker hvert sitt område.',
      front: { 'approved-by': 'dekan', areas: ['hse', 'privacy'] },
      files: dean('- kind: guideline\n    areas:\n      - hse\n  - kind: guideline\n    areas:\n      - privacy'),
    },
    { title: 'En ukjent rolle får den feilen av en annen regel.', front: { 'approved-by': 'ukjent' } },
    { title: 'Et opphevet dokument ble godkjent etter reglene den gangen.', front: { 'approved-by': 'direktor', repealed: '2026-06-01' } },
    { title: 'En type som ikke finnes, er en annen feil.', front: { kind: 'guidline' } },
    { title: 'Uten type og områder kan fullmakten ikke vurderes.', front: { kind: null, areas: null } },
    { title: 'Uten områder kan fullmakten ikke vurderes.', front: { areas: null, 'approved-by': 'direktor' } },
    { title: 'Fullmaktene til rollen kan ikke leses, og det er en annen feil.', front: { 'approved-by': 'dekan' }, files: dean('5') },
    { title: 'Rollen kan ikke leses, og det er en annen feil.', front: { 'approved-by': 'dekan' }, files: { 'roles/dekan.yaml': 'title: "Dekan\n' } },
    {
      title: 'Fullmakten gjelder et annet område.',
      front: { 'approved-by': 'direktor', areas: ['hse', 'privacy'] },
      finds: ['direktor\nvalid-from'],
      says: 'Rollen «direktor» har ikke fullmakt til å godkjenne dokumenter av typen «retningslinje» i «personvern».',
    },
    {
      title: 'Fullmakten gjelder en annen type.',
      front: { 'approved-by': 'direktor', kind: 'routine', areas: ['hse'] },
      finds: ['direktor\nvalid-from'],
      says: '«rutine»',
    },
    {
      title: 'Rollen har ingen fullmakter, og et felt til som er feil.',
      front: { 'approved-by': 'dekan' },
      files: dean('- policy\nkontor: 5'),
      finds: ['dekan'],
    },
    {
      title: 'Rollen har ingen fullmakter.',
      front: { 'approved-by': 'dekan' },
      files: { 'roles/dekan.yaml': 'title:\n  nb: Dekan\n' },
      finds: ['dekan'],
    },
  ],
}

function dean(entitlements: string): Record<string, string> {
  return { 'roles/dekan.yaml': `title:\n  nb: Dekan\nmay-approve:\n  ${entitlements}\n` }
}
