import type { Answer } from '../disclosure/answer';
import type { AccessRequest } from '../disclosure/request';
import type { LedgerDatabase } from './database';

/** Every letter with its answers, newest letter first. */
export async function requestsWithAnswers(
  db: LedgerDatabase,
): Promise<{ request: AccessRequest; answers: Answer[] }[]> {
  const [requests, answers] = await Promise.all([db.requests.toArray(), db.answers.toArray()]);
  return requests
    .sort((one, other) => other.writtenAt.localeCompare(one.writtenAt))
    .map((request) => ({ request, answers: answers.filter(({ requestId }) => requestId === request.id) }));
}
