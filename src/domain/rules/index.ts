import { ambiguousAnchor } from './ambiguous-anchor.ts'
import { approverNotEntitled } from './approver-not-entitled.ts'
import { brokenAnchor } from './broken-anchor.ts'
import { brokenLink } from './broken-link.ts'
import { brokenReference } from './broken-reference.ts'
import { duplicateHeading } from './duplicate-heading.ts'
import { headingOrder } from './heading-order.ts'
import { impossiblePlan } from './impossible-plan.ts'
import { invalidFrontMatter } from './invalid-front-matter.ts'
import { invalidSyntax } from './invalid-syntax.ts'
import { lapsedHearing } from './lapsed-hearing.ts'
import { lateItem } from './late-item.ts'
import { missingAsset } from './missing-asset.ts'
import { missingExemptBasis } from './missing-exempt-basis.ts'
import { missingSection } from './missing-section.ts'
import { overdueRevision } from './overdue-revision.ts'
import { referenceCycle } from './reference-cycle.ts'
import { repealedClause } from './repealed-clause.ts'
import { repealedTarget } from './repealed-target.ts'
import { restrictedBody } from './restricted-body.ts'
import { restrictedLink } from './restricted-link.ts'
import { revisionInterval } from './revision-interval.ts'
import type { Rule } from './rule.ts'
import { staleNumber } from './stale-number.ts'
import { staleTranslation } from './stale-translation.ts'
import { undecidedText } from './undecided-text.ts'
import { unknownClause } from './unknown-clause.ts'
import { unknownRole } from './unknown-role.ts'
import { unlinkedReference } from './unlinked-reference.ts'
import { unplannedRevision } from './unplanned-revision.ts'
import { unsafeContent } from './unsafe-content.ts'
import { unstableMarkup } from './unstable-markup.ts'
import { upcomingRevision } from './upcoming-revision.ts'

/** Every rule of the check, in order of id. Ids are permanent. */
export const rules: readonly Rule[] = [
  ambiguousAnchor,
  approverNotEntitled,
  brokenAnchor,
  brokenLink,
  brokenReference,
  duplicateHeading,
  headingOrder,
  impossiblePlan,
  invalidFrontMatter(() => rules.map((rule) => rule.id)),
  invalidSyntax,
  lapsedHearing,
  lateItem,
  missingAsset,
  missingExemptBasis,
  missingSection,
  overdueRevision,
  referenceCycle,
  repealedClause,
  repealedTarget,
  restrictedBody,
  restrictedLink,
  revisionInterval,
  staleNumber,
  staleTranslation,
  undecidedText,
  unknownClause,
  unknownRole,
  unlinkedReference,
  unplannedRevision,
  unsafeContent,
  unstableMarkup,
  upcomingRevision,
]
