import type { Holder } from '../../disclosure/holder';
import type { DisclosureInFull } from '../../ledger/ledger-reader';
import type { Letter, LetterLanguage } from '../../letter/letter';
import type { LetterSource } from '../../letter/letter-source';
import { writeRequest } from '../../letter/write-request';

/** What the user has chosen and typed so far; it lives as long as the room is open. */
export interface LetterDraft {
  disclosureIds: readonly string[];
  language: LetterLanguage;
  delivery: LetterSource['delivery'];
  name: string;
  postal: string;
  town: string;
  email: string;
  phone: string;
  reference: string;
}

/** Writes the letter from a draft; null while no disclosure is chosen. An unnamed writer is shown as `placeholder`. */
export function composeLetter(
  draft: LetterDraft,
  holder: Holder,
  disclosures: readonly DisclosureInFull[],
  placeholder: string,
): Letter | null {
  const chosen = disclosures.filter(({ disclosure }) => draft.disclosureIds.includes(disclosure.id));
  if (!chosen.length) return null;
  const email = draft.email.trim();
  const town = draft.town.trim();
  return writeRequest({
    language: draft.language,
    holder,
    disclosures: chosen,
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
  });
}

/** Letters and digits that are not taken for one another when read aloud. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A reference to print in the subject, `CP-2026-7F3K9`: the year, and five characters by chance. */
export function makeReference(now: Date): string {
  const drawn = [...crypto.getRandomValues(new Uint32Array(5))].map((n) => ALPHABET.charAt(n % ALPHABET.length));
  return `CP-${now.getFullYear()}-${drawn.join('')}`;
}

/** The reader's own date, not that of Greenwich. */
function today(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
