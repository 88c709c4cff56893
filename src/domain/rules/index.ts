import { approverNotEntitled } from './approver-not-entitled.ts'
import { brokenReference } from './broken-reference.ts'
import { invalidFrontMatter } from './invalid-front-matter.ts'
import { missingExemptBasis } from './missing-exempt-basis.ts'
import { overdueRevision } from './overdue-revision.ts'
import { referenceCycle } from './reference-cycle.ts'
import { repealedClause } from './repealed-clause.ts'
import { repealedTarget } from './repealed-target.ts'
import { restrictedBody } from './restricted-body.ts'
import { restrictedLink } from './restricted-link.ts'
import { revisionInterval } from './revision-interval.ts'
import type { Rule } from './rule.ts'
import { staleTranslation } from './stale-translation.ts'
import { unknownClause } from './unknown-clause.ts'
import { unknownRole } from './unknown-role.ts'
import { upcomingRevision } from './upcoming-revision.ts'

/** Every rule of the check, in order of id. Ids are permanent. */
export const rules: readonly Rule[] = [
  approverNotEntitled,
  brokenReference,
  invalidFrontMatter(() => rules.map((rule) => rule.id)),
  missingExemptBasis,
  overdueRevision,
  referenceCycle,
  repealedClause,
  repealedTarget,
  restrictedBody,
  restrictedLink,
  revisionInterval,
  staleTranslation,
  unknownClause,
  unknownRole,
  upcomingRevision,
]
