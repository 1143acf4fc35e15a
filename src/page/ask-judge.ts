import type { Answer, Asked } from '../detector/sight/look';
import type { PageMessage, PageReply } from '../messages/page-messages';

/** Answers that are remembered: a page that changes is looked at again and again, and most of it says what it said. */
const MOST_REMEMBERED = 4;

/** Makes a way to ask the background what a sight or some texts say. What it has answered is not asked again. */
export function makeJudgeLine(
  tell: (message: PageMessage) => Promise<PageReply | null>,
): (asked: Asked) => Promise<Answer> {
  const answers = new Map<string, Answer>();
  return async (asked) => {
    const key = JSON.stringify(asked);
    const known = answers.get(key);
    if (known) return known;
    const reply = await tell('sight' in asked ? { type: 'sightTaken', ...asked } : { type: 'textsTaken', ...asked });
    const answer = (reply?.ok && reply.judgement) || null;
    if (!answer) return null;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
