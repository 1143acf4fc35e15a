import type { Approach } from '../../../disclosure/approach';
import type { ToldDisclosure } from '../../../disclosure/remember-disclosure';
import type { Proposal } from '../../../exchange/mail/mailbox/gather-proposals';
import { askBackground } from '../../parts/ask-background';

/** What became of a proposal that the user confirmed; `id` leads to its room. */
export type KeptProposal =
  | { outcome: 'disclosure' | 'approach'; id: string }
  | { outcome: 'no-site' | 'not-kept'; id: null };

/** The web address of a domain as the sender registered it or the user typed it; null for what is none. */
export function siteOf(domain: string): string | null {
  const typed = domain.trim().replace(/^https?:\/\//i, '');
  if (!/^[^\s/@:?#]{1,253}\.[^\s/@:?#.]{2,63}(?:[/:?#]\S{0,1000})?$/u.test(typed)) return null;
  const address = `https://${typed}`;
  return URL.canParse(address) ? `${new URL(address).origin}/` : null;
}

/** What a proposal tells, as it is kept: nothing of a message but who sent it and when. */
export function toldOf(proposal: Proposal, address: string): ToldDisclosure {
  const { kinds, first, name, email, used } = proposal;
  const isConfirmed = kinds[0] !== 'newsletter';
  const sender = name && name !== email ? `${name} <${email}>` : email;
  return {
    source: 'mailbox',
    sureness: isConfirmed ? 'rather-sure' : 'not-sure',
    // The first letter that is left says when the address was known at the latest, not when it was given.
    period: isConfirmed ? first.on : first.on.slice(0, 4),
    note: withoutAddress(sender, used).slice(0, 500),
    address,
    occasion: first.occasion,
    categories: ['email'],
  };
}

/** The record of a political sender's first message, but for the address that it reached. */
export function approachFrom(
  { name, email, first, used }: Proposal,
  made: { id: string; notedAt: string },
): Omit<Approach, 'fingerprints' | 'reached'> {
  return {
    ...made,
    cameOn: first.on,
    channel: 'email',
    sender: withoutAddress(name || email, used).slice(0, 300),
    onBehalfOf: '',
    words: withoutAddress(first.subject, used),
    mail: first.traits,
    files: [],
  };
}

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

/** A sender may write to somebody by their address: that is a value, and none is kept. */
function withoutAddress(text: string, used: string): string {
  if (!used) return text;
  const at = text.toLowerCase().indexOf(used);
  if (at === -1) return text;
  return withoutAddress(`${text.slice(0, at)}…${text.slice(at + used.length)}`, used);
}
