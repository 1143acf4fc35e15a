import { type HolderClaim, type HolderRole, ROLES_BY_STRENGTH } from '../disclosure/holder';

/** Role and reason of the strongest claim; the first of those that are equal. @throws Error for no claim at all. */
export function strongestClaim(claims: readonly HolderClaim[]): { role: HolderRole; because: string } {
  const [first, ...others] = claims;
  if (!first) throw new Error('A holding rests on a claim.');
  const { role, because } = others.reduce(
    (best, claim) => (strength(claim.role) > strength(best.role) ? claim : best),
    first,
  );
  return { role, because };
}

function strength(role: HolderRole): number {
  return ROLES_BY_STRENGTH.indexOf(role);
}
