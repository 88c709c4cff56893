import { overdueRevision } from './overdue-revision.ts'
import type { Rule } from './rule.ts'
import { unknownRole } from './unknown-role.ts'

/** Every rule of the check, in order of id. Ids are permanent. */
export const rules: readonly Rule[] = [overdueRevision, unknownRole]
