import type { KeeperMessage, KeeperReplies } from '../../messages/keeper-messages';
import { sendToBackground } from '../../platform/messaging';

type KeeperReply = { ok: true; value: KeeperReplies[keyof KeeperReplies] } | { ok: false; error: string };

/** Pauses before a message is said again, in milliseconds: the background may be starting. */
const PAUSES = [0, 300, 2_000];

/**
 * Asks the background to keep the ledger in order, and gives its answer. Every one of these messages may be said twice.
 * @throws Error named after what went wrong there, or when nobody answers.
 */
export async function askKeeper<M extends KeeperMessage>(message: M): Promise<KeeperReplies[M['type']]> {
  let reply: KeeperReply | undefined;
  for (const pause of PAUSES) {
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    reply = (await sendToBackground(message).catch(() => undefined)) as KeeperReply | undefined;
    if (reply) break;
  }
  if (!reply) throw new Error('unanswered');
  if (!reply.ok) throw new Error(reply.error);
  return reply.value as KeeperReplies[M['type']];
}
