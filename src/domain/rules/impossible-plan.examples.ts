import type { Example } from './example.ts'
import { planOf } from './plan.examples.ts'

const held = (days: string): Record<string, string> => ({ 'roles/dekan.yaml': `title:\n  nb: Dekan\nholders:\n  - unit: Fakultetet\n${days}` })
const file = 'plans/2026.yaml'

export const impossiblePlanExamples: readonly Example[] = [
  { title: 'Høringen er lang nok og ferdig før fristen.', files: planOf({ hearing: ['2026-10-05', '2026-11-02'], target: '2026-12-01', decidedBy: 'rektor' }) },
  { title: 'Et nytt dokument, med tittel, type og område.', files: planOf({ title: 'Retningslinje for skytjenester', kind: 'guideline', areas: ['privacy'], what: 'new', hearing: ['2026-10-05', '2026-11-02'], target: '2026-12-01' }) },
  { title: 'Id-en til et nytt dokument kan stå før det er skrevet.', files: planOf({ documents: ['skytjenester'], what: 'new', hearing: ['2026-10-05', '2026-10-12'], target: '2026-12-01' }) },
  { title: 'Planen er vedtatt, og noen følger den opp i et område.', files: planOf({ target: '2026-12-01' }, '2026', 'adopted: 2025-12-09\nadopted-by: rektor\ndelegates:\n  - area: privacy\n    role: direktor\n') },
  { title: 'Fristen er flyttet til neste år, og høringen med den.', files: planOf({ hearing: ['2027-01-04', '2027-02-02'], target: '2026-12-01', moved: [['2026-12-01', '2027-02-26']] }) },
  { title: 'Det som er ferdig, har latt seg gjøre.', front: { 'valid-from': '2026-11-20' }, files: planOf({ hearing: ['2026-11-02', '2026-11-09'], target: '2026-11-16', responsible: 'sjef' }) },
  { title: 'En type uten krav til høring kan ha en kort en.', front: { kind: 'routine' }, files: planOf({ hearing: ['2026-10-05', '2026-10-12'], target: '2026-12-01' }) },
  { title: 'Rollen har en innehaver i dag.', files: { ...planOf({ responsible: 'dekan', target: '2026-12-01' }), ...held('    from: 2026-08-01\n    to: 2026-11-22\n') } },
  { title: 'Planen kan ikke leses, og det er en annen feil.', files: { [file]: 'items: 5\n' } },
  { title: 'Fristen er før høringen er ferdig.', files: planOf({ hearing: ['2026-10-05', '2026-11-02'], target: '2026-10-30' }), finds: [`${file} 2026-10-30`], says: 'Fristen er 30. oktober 2026, men høringen varer til 2. november 2026.' },
  {
    title: 'Fristen er flyttet, men ikke forbi høringen.',
    files: planOf({ hearing: ['2026-10-05', '2026-11-09'], target: '2026-10-02', moved: [['2026-10-02', '2026-11-06']] }),
    finds: [`${file} 2026-11-06`],
  },
  { title: 'Høringen er for kort for typen.', files: planOf({ hearing: ['2026-10-05', '2026-11-01'], target: '2026-12-01' }), finds: [`${file} 2026-11-01`], says: 'Høringen varer i 27 dager; for typen «retningslinje» skal den vare i minst 28.' },
  {
    title: 'Institusjonen har satt en lengre tid for typen.',
    files: { ...planOf({ documents: ['eksempel', 'annet'], hearing: ['2026-10-05', '2026-11-02'], target: '2026-12-01' }), 'settings.yaml': 'kinds:\n  - id: guideline\n    label:\n      nb: retningslinje\n    hearing-days: 42\n  - id: routine\n    label:\n      nb: rutine\n' },
    finds: [`${file} 2026-11-02`],
    says: 'minst 42',
  },
  { title: 'Høringen slutter før den begynner.', files: planOf({ hearing: ['2026-11-02', '2026-10-05'], target: '2026-12-01' }), finds: [`${file} 2026-10-05`], says: 'før den begynner' },
  { title: 'Høringen begynner året før.', front: { 'valid-from': '2025-06-01', 'next-revision': '2027-06-01' }, files: planOf({ hearing: ['2025-12-01', '2026-01-15'], target: '2026-12-01' }), finds: [`${file} 2025-12-01`], says: 'er utenfor 2026' },
  { title: 'Høringen slutter etter årets slutt.', files: planOf({ hearing: ['2026-12-01', '2027-01-15'], target: '2026-12-31' }), finds: [`${file} 2026-12-31`, `${file} 2027-01-15`].reverse(), says: 'er utenfor 2026' },
  { title: 'Fristen er i et annet år.', files: planOf({ target: '2027-02-01' }), finds: [`${file} 2027-02-01`], says: 'Fristen 1. februar 2027 er utenfor 2026.' },
  { title: 'Fristen er i året før.', files: planOf({ target: '2025-12-31' }), finds: [`${file} 2025-12-31`] },
  {
    title: 'Den vedtatte fristen er skrevet over, så flyttingen ikke lenger henger sammen.',
    files: planOf({ target: '2026-12-11', moved: [['2026-06-15', '2026-12-11']] }),
    finds: [`${file} 2026-06-15`],
    says: 'Fristen er flyttet fra 15. juni 2026, men den var 11. desember 2026.',
  },
  { title: 'Den ansvarlige rollen finnes ikke.', files: planOf({ responsible: 'direktr', target: '2026-12-01' }), finds: [`${file} direktr`], says: 'Mente du «direktor»?' },
  { title: 'Rollen som skal vedta, finnes ikke.', files: planOf({ decidedBy: 'visekonge', target: '2026-12-01' }), finds: [`${file} visekonge`], says: 'Rollen «visekonge» finnes ikke.' },
  { title: 'Ingen har den ansvarlige rollen.', files: { ...planOf({ responsible: 'dekan', target: '2026-12-01' }), ...held('    to: 2026-07-31\n  - unit: Fakultetet\n    from: 2027-01-01\n') }, finds: [`${file} dekan`], says: 'Ingen har rollen «dekan» 22. november 2026.' },
  { title: 'Dokumentet finnes ikke.', files: planOf({ documents: ['eksempel', 'anet'], target: '2026-12-01' }), finds: [`${file} anet`], says: 'Dokumentet «anet» finnes ikke. Mente du «annet»?' },
  {
    title: 'Typen og området til et nytt dokument finnes ikke.',
    files: planOf({ title: 'Retningslinje for skytjenester', kind: 'guidelin', areas: ['privcy'], what: 'new', target: '2026-12-01' }),
    finds: [`${file} guidelin`, `${file} privcy`],
  },
  {
    title: 'Den som har vedtatt planen, og den som følger den opp, finnes ikke.',
    files: planOf({ target: '2026-12-01' }, '2026', 'adopted-by: kongen\ndelegates:\n  - area: privatliv\n    role: ministeren\n'),
    finds: [`${file} kongen`, `${file} privatliv`, `${file} ministeren`],
  },
  { title: 'Filen har ikke navn etter et år.', files: planOf({ target: '2026-12-01' }, 'neste-ar'), finds: ['plans/neste-ar.yaml items:'], says: 'Filnavnet «neste-ar» er ikke et år.' },
]
