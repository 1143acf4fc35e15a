import type { Answer } from '../disclosure/answer';
import { closedOn } from '../disclosure/close-request';
import type { AccessRequest } from '../disclosure/request';

/** Where the user stands with a holder, and since when: a moment for a letter, a plain date for the others. */
export type Matter = { state: 'noticed' } | { state: 'written' | 'answered' | 'closed'; at: string };

/** Kinds of answers that put off or ask back, and answer nothing yet. */
const NO_ANSWER: readonly Answer['kind'][] = ['identity-asked', 'extension'];

/**
 * Says where the user stands with one holder: the matter is closed when each letter to it is, so that a later letter opens
 * it again by itself.
 */
export function trackMatter(letters: readonly { request: AccessRequest; answers: readonly Answer[] }[]): Matter {
  const newestFirst = [...letters].sort((one, other) => other.request.writtenAt.localeCompare(one.request.writtenAt));
  const [newest] = newestFirst;
  if (!newest) return { state: 'noticed' };
  const open = newestFirst.filter(({ request }) => closedOn(request) === null);
  if (open.length === 0) {
    const days = newestFirst.map(({ request }) => closedOn(request) ?? '').sort();
    return { state: 'closed', at: days.at(-1) ?? '' };
  }
  const answered = open
    .flatMap(({ answers }) => answers.filter(({ kind }) => !NO_ANSWER.includes(kind)))
    .map(({ receivedOn }) => receivedOn)
    .sort()
    .at(-1);
  return answered ? { state: 'answered', at: answered } : { state: 'written', at: open[0]?.request.writtenAt ?? '' };
}
