import type { Localized } from '../../../schemas/common.ts'
import type { SettingsData } from '../../../schemas/settings.ts'

/** Settings with every default filled in. */
type Defaulted = 'kinds' | 'areas' | 'classes' | 'severities' | 'due-soon-days'
export type Settings = Omit<SettingsData, Defaulted> & {
  readonly [K in Defaulted]: NonNullable<SettingsData[K]>
}

const names = (nb: string, nn: string, en: string): Localized => ({ nb, nn, en })

/** What holds where an institution has said nothing: no longest interval, no required sections. */
export const defaultSettings: Settings = {
  'due-soon-days': 90,
  severities: {},
  kinds: [
    { id: 'steering-document', label: names('styringsdokument', 'styringsdokument', 'steering document'), 'decided-as': 'approved' },
    { id: 'policy', label: names('politikk', 'politikk', 'policy'), 'decided-as': 'adopted' },
    { id: 'regulation', label: names('reglement', 'reglement', 'regulations'), 'decided-as': 'laid-down' },
    { id: 'guideline', label: names('retningslinje', 'retningslinje', 'guideline'), 'decided-as': 'approved' },
    { id: 'routine', label: names('rutine', 'rutine', 'routine'), 'decided-as': 'approved' },
    { id: 'plan', label: names('plan', 'plan', 'plan'), 'decided-as': 'approved' },
    { id: 'instruction', label: names('instruks', 'instruks', 'instruction'), 'decided-as': 'laid-down' },
    { id: 'handbook', label: names('veileder', 'rettleiar', 'handbook'), 'decided-as': 'approved' },
    { id: 'annex', label: names('vedlegg', 'vedlegg', 'annex'), 'decided-as': 'approved' },
  ],
  areas: [
    { id: 'national-security', label: names('nasjonal sikkerhet', 'nasjonal tryggleik', 'national security') },
    { id: 'societal-security', label: names('samfunnssikkerhet', 'samfunnstryggleik', 'societal security') },
    { id: 'information-security', label: names('informasjonssikkerhet', 'informasjonstryggleik', 'information security') },
    { id: 'privacy', label: names('personvern', 'personvern', 'privacy') },
    { id: 'hse', label: names('HMS', 'HMS', 'HSE') },
  ],
  classes: [
    { id: 'open', label: names('åpen', 'open', 'open') },
    { id: 'internal', label: names('intern', 'intern', 'internal') },
    { id: 'confidential', label: names('fortrolig', 'fortruleg', 'confidential') },
    { id: 'strictly-confidential', label: names('strengt fortrolig', 'strengt fortruleg', 'strictly confidential') },
  ],
}

/** Settings as written, over the defaults. */
export function withDefaults(written: Partial<SettingsData>): Settings {
  return {
    ...written,
    kinds: written.kinds ?? defaultSettings.kinds,
    areas: written.areas ?? defaultSettings.areas,
    classes: written.classes ?? defaultSettings.classes,
    severities: written.severities ?? defaultSettings.severities,
    'due-soon-days': written['due-soon-days'] ?? defaultSettings['due-soon-days'],
  }
}

/** What a kind or an area is called in bokmål; its id if it has no such name. */
export const labelOf = (named: readonly { readonly id: string; readonly label: Localized }[], id: string): string =>
  named.find((entry) => entry.id === id)?.label.nb ?? id
