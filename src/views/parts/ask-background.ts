import type { ViewMessage, ViewReplies, ViewReply } from '../../messages/view-messages';
import { sendToBackground } from '../../platform/messaging';

/**
 * Asks the background something and gives its answer.
 * @throws Error named after what went wrong there, or when nobody answers.
 */
export async function askBackground<M extends ViewMessage>(message: M): Promise<ViewReplies[M['type']]> {
  const reply = (await sendToBackground(message)) as ViewReply<M['type']> | undefined;
  if (!reply) throw new Error('unanswered');
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}
