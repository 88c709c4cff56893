import { stringify } from 'yaml'
import type { Example } from './example.ts'

/** Fingerprints of the two documents of the sound folder. A change of the form of fingerprints changes them. */
const fingerprints = {
  eksempel: '9309261dbc8822d089cbe35fde22192210186ae53f18e36c41dcd06ea89ce30c',
  annet: '2532f6aea89836600690a96f64afd9e1e9843c9a68dd245dbdfd643a720455be',
}

/** A decision as a file, by the id of the document and its number. */
function decision(document: keyof typeof fingerprints, number = '001', over: Readonly<Record<string, string>> = {}): Record<string, string> {
  const fields = { kind: 'adopted', document, fingerprint: fingerprints[document], role: 'rektor', 'valid-from': '2026-01-01', 'next-revision': '2028-01-01', ...over }
  return { [`decisions/${document}/${number}.yaml`]: stringify(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))) }
}
const both = { ...decision('eksempel'), ...decision('annet') }
const repeal = decision('eksempel', '002', { kind: 'repealed', 'valid-from': '2026-11-01', 'next-revision': '', 'superseded-by': 'annet' })

export const undecidedTextExamples: readonly Example[] = [
  { title: 'Mappen har ingen vedtak og fører ikke noe register over dem.' },
  { title: 'Teksten er den som ble vedtatt.', files: both },
  { title: 'Metadata som ikke binder, kan endres uten vedtak.', front: { contact: 'post@fagervik.example', keywords: ['mønster'] }, files: both },
  { title: 'Bekreftet uendret: fristen er ny, og dagen teksten begynte å gjelde, er den samme.', front: { 'next-revision': '2028-10-01' }, files: { ...both, ...decision('eksempel', '002', { kind: 'confirmed', 'valid-from': '2026-10-01', 'next-revision': '2028-10-01' }) } },
  { title: 'Dokumentet er opphevet ved et vedtak.', front: { repealed: '2026-11-01', 'superseded-by': 'annet' }, files: { ...both, ...repeal } },
  { title: 'Vedtaket sier ikke noe om når teksten skal revideres.', files: { ...both, ...decision('eksempel', '001', { 'next-revision': '' }) } },
  { title: 'Vedtaket kan ikke leses, og det er en annen feil.', files: { ...both, 'decisions/eksempel/001.yaml': 'kind: 5\n' } },
  { title: 'Et dokument som ikke kan leses, er en annen feil.', body: '## Formål\n\nEn { krøll.\n', files: both },
  {
    title: 'Teksten er endret uten vedtak.',
    body: '## Formål\n\nDette er et annet eksempel.\n\n## Ansvar\n\nDirektøren har ansvaret.\n',
    files: both,
    finds: ['Retningslinje'],
    says: 'Teksten, eller metadata som binder, er en annen enn den som ble vedtatt.',
  },
  { title: 'Noen andre forvalter dokumentet enn det som ble vedtatt.', front: { owner: 'rektor' }, files: both, finds: ['Retningslinje'] },
  { title: 'Fristen er flyttet uten vedtak.', front: { 'next-revision': '2030-01-01' }, files: both, finds: ['2030-01-01'], says: '«next-revision» er 1. januar 2030, men 1. januar 2028 i vedtaket.' },
  { title: 'Dokumentet sier at det er opphevet, men ingen har vedtatt det.', front: { repealed: '2026-11-01' }, files: both, finds: ['2026-11-01'], says: '«repealed» er 1. november 2026, men ikke angitt i vedtaket.' },
  { title: 'Et annet dokument er kommet i stedet enn vedtaket sier.', front: { repealed: '2026-11-01', 'superseded-by': 'eksempel' }, files: { ...both, ...repeal }, finds: ['eksempel'], says: '«superseded-by» er «eksempel», men «annet» i vedtaket.' },
  { title: 'Dokumentet har ikke noe vedtak.', files: decision('annet'), finds: ['Retningslinje'], says: 'Dokumentet har ikke noe vedtak.' },
  {
    title: 'Vedtaket gjelder et dokument som er slettet.',
    files: { ...both, 'decisions/slettet/001.yaml': 'kind: adopted\ndocument: slettet\n' },
    finds: ['decisions/slettet/001.yaml kind'],
    says: 'Vedtaket gjelder «slettet», som ikke finnes.',
  },
  { title: 'Vedtaket ligger under feil dokument.', files: { ...both, ...decision('annet', '001', { document: 'eksempel' }) }, finds: ['decisions/annet/001.yaml kind'], says: 'Vedtaket ligger under «annet», men gjelder «eksempel».' },
]
