import type { RoleData } from '../../../schemas/role.ts'

/**
 * Whether a role may decide a document of a kind in all of its areas. An entitlement without areas holds everywhere; several
 * entitlements to the kind count together. A document without areas takes an entitlement that holds everywhere.
 */
export function mayApprove(role: Partial<RoleData>, kind: string, areas: readonly string[]): boolean {
  const entitlements = (role['may-approve'] ?? []).map((entitlement) => (typeof entitlement === 'string' ? { kind: entitlement } : entitlement))
  const fitting = entitlements.filter((entitlement) => entitlement.kind === kind)
  if (fitting.some((entitlement) => !entitlement.areas)) return true
  const covered = new Set(fitting.flatMap((entitlement) => entitlement.areas ?? []))
  return areas.length > 0 && areas.every((area) => covered.has(area))
}
