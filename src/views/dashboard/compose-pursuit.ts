import type { Answer } from '../../disclosure/answer';
import type { Holder } from '../../disclosure/holder';
import type { AccessRequest } from '../../disclosure/request';
import type { DisclosureInFull } from '../../ledger/ledger-reader';
import { findAuthority } from '../../letter/authorities/authorities';
import type { Letter } from '../../letter/letter';
import type { EarlierLetter } from '../../letter/letter-source';
import { trackRequest } from '../../letter/track-request';
import { writeComplaint } from '../../letter/write-complaint';
import { writeReminder } from '../../letter/write-reminder';
import { type LetterDraft, termsOf } from './compose-letter';
import { today } from './plain-day';

/** An earlier letter with all that was noted about it. */
interface Pursued {
  request: AccessRequest;
  answers: readonly Answer[];
  holder: Holder;
  reminders: readonly AccessRequest[];
  disclosures: readonly DisclosureInFull[];
}

/** Writes the reminder of an earlier letter; null when its disclosures are no longer in the ledger or no day is given. */
export function composeReminder(
  draft: LetterDraft,
  pursued: Pursued,
  replyBy: string,
  placeholder: string,
): Letter | null {
  if (!pursued.disclosures.length || !replyBy) return null;
  const { holder, disclosures } = pursued;
  return writeReminder({ ...termsOf(draft, placeholder), holder, disclosures, earlier: recall(pursued), replyBy });
}

/** Writes the complaint about an earlier letter; null when its disclosures are no longer in the ledger. */
export function composeComplaint(
  draft: LetterDraft,
  pursued: Pursued,
  authorityId: string,
  placeholder: string,
): Letter | null {
  const found = findAuthority(authorityId);
  if (!pursued.disclosures.length || !found) return null;
  const { holder, disclosures } = pursued;
  const authority = { ...found, country: found.id.slice(0, 2) };
  return writeComplaint({ ...termsOf(draft, placeholder), holder, disclosures, earlier: recall(pursued), authority });
}

const ANSWERS: Record<Answer['kind'], EarlierLetter['answer']> = {
  complete: 'incomplete',
  incomplete: 'incomplete',
  refused: 'refused',
  'identity-asked': 'identity-asked',
  extension: 'none',
};

function recall({ request, answers, reminders }: Pursued): EarlierLetter {
  const track = trackRequest(request, answers, today(new Date()));
  const last = [...answers].sort((one, other) => one.receivedOn.localeCompare(other.receivedOn)).at(-1);
  const { reference, sentOn, receivedOn, extensionToldOn, rights = ['access'] } = request;
  return {
    reference,
    writtenOn: today(new Date(request.writtenAt)),
    ...(sentOn ? { sentOn } : {}),
    ...(receivedOn ? { receivedOn } : {}),
    // Counted from sending, a day could be told too early: it is told only when the day of receipt is known.
    ...(receivedOn && track.dueOn ? { dueOn: track.dueOn } : {}),
    ...(track.isExtended && extensionToldOn ? { extensionToldOn } : {}),
    rights,
    answer: last ? ANSWERS[last.kind] : 'none',
    ...(last && last.kind !== 'extension' ? { answeredOn: last.receivedOn, missing: last.missing } : {}),
    remindedOn: reminders.map((reminder) => reminder.sentOn ?? today(new Date(reminder.writtenAt))).sort(),
  };
}
