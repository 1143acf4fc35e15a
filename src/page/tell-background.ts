import type { PageMessage, PageReply } from '../messages/page-messages';
import { sendFromPage } from '../platform/page-line';

/** One that was just being stopped is woken by the next message. */
const PAUSES = [0, 50, 400, 2_000, 8_000] as const;

/**
 * Sends a message until the background has taken it, five times at most: it may be starting, or its disk be busy.
 * Gives the answer, or null when it was never taken (the extension was updated or removed under this page).
 */
export async function tellBackground(message: PageMessage): Promise<PageReply | null> {
  for (const pause of PAUSES) {
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    const reply = await sendFromPage(message).catch(() => null);
    if (isReply(reply) && (reply.ok || !reply.again)) return reply;
  }
  return null;
}

function isReply(reply: unknown): reply is PageReply {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
