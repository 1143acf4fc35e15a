import type { Holder } from '../../disclosure/holder';
import type { LetterLanguage, Right } from '../../disclosure/request';
import type { DisclosureInFull } from '../../ledger/ledger-reader';
import type { Letter } from '../../letter/letter';
import type { LetterSource, RightsDetail } from '../../letter/letter-source';
import { writeRequest } from '../../letter/write-request';
import { today } from './plain-day';
import { linesOf } from './typed-lines';

/** What the user has chosen and typed so far; it lives as long as the room is open. */
export interface LetterDraft {
  disclosureIds: readonly string[];
  rights: readonly Right[];
  objectionReason: string;
  correction: string;
  restriction: NonNullable<RightsDetail['restriction']>;
  language: LetterLanguage;
  delivery: LetterSource['delivery'];
  name: string;
  postal: string;
  town: string;
  email: string;
  phone: string;
  /** Where the letter goes, when the user knows better than the texts read. */
  addresseePostal: string;
  addresseeEmail: string;
  reference: string;
}

/** A draft in which nothing is typed yet; an e-mail address among the contacts makes it one to be e-mailed. */
export function openDraft(language: LetterLanguage, contacts: readonly string[]): LetterDraft {
  return {
    disclosureIds: [],
    rights: ['access'],
    objectionReason: '',
    correction: '',
    restriction: 'claims',
    language,
    delivery: contacts.some((contact) => contact.includes('@')) ? 'email' : 'registered-post',
    name: '',
    postal: '',
    town: '',
    email: '',
    phone: '',
    addresseePostal: '',
    addresseeEmail: '',
    reference: makeReference(new Date()),
  };
}

/** What every letter is signed and dated with. An unnamed writer is shown as `placeholder`. */
export function termsOf(draft: LetterDraft, placeholder: string) {
  const email = draft.email.trim();
  const town = draft.town.trim();
  return {
    language: draft.language,
    identity: {
      name: draft.name.trim() || placeholder,
      addressLines: linesOf(draft.postal),
      ...(town ? { town } : {}),
      ...(email ? { replyEmail: email } : {}),
      usedIdentifiers: [email, draft.phone.trim()].filter((identifier) => identifier !== ''),
    },
    writtenOn: today(new Date()),
    reference: draft.reference,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    delivery: draft.delivery,
  };
}

/** Writes the letter from a draft; null while no disclosure or no right is chosen. */
export function composeLetter(
  draft: LetterDraft,
  holder: Holder,
  disclosures: readonly DisclosureInFull[],
  placeholder: string,
): Letter | null {
  const chosen = disclosures.filter(({ disclosure }) => draft.disclosureIds.includes(disclosure.id));
  const { rights, objectionReason, correction, restriction } = draft;
  const canBeAsked = rights.some((right) => right !== 'rectification' || correction.trim());
  if (!chosen.length || !canBeAsked) return null;
  const detail = { objectionReason, correction, restriction };
  return writeRequest({ ...termsOf(draft, placeholder), holder, disclosures: chosen, rights, detail });
}

/** Letters and digits that are not taken for one another when read aloud. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A reference to print in the subject, `CP-2026-7F3K9`: the year, and five characters by chance. */
function makeReference(now: Date): string {
  const drawn = [...crypto.getRandomValues(new Uint32Array(5))].map((n) => ALPHABET.charAt(n % ALPHABET.length));
  return `CP-${now.getFullYear()}-${drawn.join('')}`;
}
