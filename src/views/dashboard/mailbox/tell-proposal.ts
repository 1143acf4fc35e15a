import type { Approach } from '../../../disclosure/approach';
import type { ToldDisclosure } from '../../../disclosure/remember-disclosure';
import type { Proposal } from '../../../exchange/mail/mailbox/gather-proposals';

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

/** A sender may write to somebody by their address: that is a value, and none is kept. */
function withoutAddress(text: string, used: string): string {
  if (!used) return text;
  // Letter by letter: some letters are longer in lower case, and the place would be missed.
  const at = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).indexOf(used);
  if (at === -1) return text;
  return withoutAddress(`${text.slice(0, at)}…${text.slice(at + used.length)}`, used);
}
