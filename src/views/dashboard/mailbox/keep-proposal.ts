import type { Proposal } from '../../../exchange/mail/mailbox/gather-proposals';
import { askBackground } from '../../parts/ask-background';
import { approachFrom, siteOf, toldOf } from './tell-proposal';

/** What became of a proposal that the user confirmed; `id` leads to its room. */
export type KeptProposal =
  | { outcome: 'disclosure' | 'approach'; id: string }
  | { outcome: 'no-site' | 'not-kept'; id: null };

/**
 * Keeps what the user confirmed; the address that was used ends as fingerprints.
 * @param domain the site, where the message does not tell it.
 */
export async function keepProposal(proposal: Proposal, domain: string): Promise<KeptProposal> {
  const id = crypto.randomUUID();
  const value = proposal.used.slice(0, 320);
  try {
    if (proposal.kinds[0] === 'political') {
      const approach = approachFrom(proposal, { id, notedAt: new Date().toISOString() });
      await askBackground({ type: 'keepApproach', approach, reached: value ? { kind: 'email', value } : null });
      return { outcome: 'approach', id };
    }
    const address = siteOf(proposal.domain ?? domain);
    if (!address) return { outcome: 'no-site', id: null };
    const outcome = await askBackground({
      type: 'keepRemembered',
      id,
      told: toldOf(proposal, address),
      given: value ? [{ kind: 'email', value }] : [],
    });
    if (outcome === 'no-site') return { outcome, id: null };
    return outcome === 'later' ? { outcome: 'not-kept', id: null } : { outcome: 'disclosure', id };
  } catch {
    return { outcome: 'not-kept', id: null };
  }
}
