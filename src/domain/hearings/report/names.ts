import type { Localized } from '../../../../schemas/common.ts'

/** A name in bokmål, or in the language there is; what else it is called where there is none. */
export const named = (text: Localized | undefined, otherwise: string): string => text?.nb ?? text?.nn ?? text?.en ?? otherwise
