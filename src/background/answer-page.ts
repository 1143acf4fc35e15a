import { judgePage } from '../detector/judgement/judge-page';
import { judgeTexts } from '../detector/judgement/judge-texts';
import { isOccasion } from '../disclosure/occasions';
import { type PageMessage, type PageReply, pageMessageSchema } from '../messages/page-messages';
import type { Sender } from '../platform/messaging';
import type { BodyWatch } from './body-watch';
import type { Intake } from './intake';
import type { PointBoard } from './point-board';

/** What answering pages needs from outside. */
export interface PageDesk {
  intake: Intake;
  board: PointBoard;
  bodies: Pick<BodyWatch, 'noteFilling'>;
  /** Whether one more message of a tab may be read. */
  mayTell(tabId: number): boolean;
  /** Whether the page of this frame is to be left alone now; its site is that of the tab, in frames too. */
  isPaused(topAddress: string | null): Promise<boolean>;
  isStillOpen(tabId: number): Promise<boolean>;
  /** Runs one of our scripts in a frame. Rejects when the frame is gone. */
  inject(script: 'watcher' | 'recorder', tabId: number, frameId: number): Promise<void>;
  /** Called when the points of a tab that may be recorded have changed. */
  pointsChanged(tabId: number): void;
}

const NOTHING: PageReply = { ok: true };
const REFUSED: PageReply = { ok: false, again: false };
const UNREACHED: PageReply = { ok: false, again: true };

/**
 * Answers one message of a web page, or null when it is none: unknown shapes, our own pages and private windows do
 * nothing at all, and the answer does not tell.
 */
export function answerPage(desk: PageDesk, message: unknown, sender: Sender): Promise<PageReply> | null {
  if (sender.kind !== 'page') return null;
  if (sender.tabId !== null && !desk.mayTell(sender.tabId)) return Promise.resolve(REFUSED);
  const parsed = pageMessageSchema.safeParse(message);
  if (!parsed.success) return null;
  if (sender.isPrivate || sender.tabId === null) return Promise.resolve(NOTHING);
  return answerUnlessPaused(desk, parsed.data, sender, sender.tabId);
}

async function answerUnlessPaused(
  desk: PageDesk,
  message: PageMessage,
  sender: Sender,
  tabId: number,
): Promise<PageReply> {
  if (await desk.isPaused(sender.topAddress)) return NOTHING;
  switch (message.type) {
    case 'fieldSeen':
    case 'formVisited':
      // Rejects when the frame is gone, and then nobody hears the answer, or was not to be reached just now.
      return desk.inject(message.type === 'fieldSeen' ? 'watcher' : 'recorder', tabId, sender.frameId).then(
        () => NOTHING,
        () => UNREACHED,
      );
    case 'sightTaken':
      return { ok: true, judgement: judgePage(message.sight) };
    case 'textsTaken':
      return { ok: true, judgement: judgeTexts(message.texts) };
    case 'pointsSeen': {
      const points = message.points.filter((point) => isOccasion(point.screen));
      await desk.board.put(tabId, sender.frameId, message.watchId, points);
      desk.pointsChanged(tabId);
      return NOTHING;
    }
    case 'draftMade':
      return desk.intake.shelveDraft(message.draft, message.watchId, sender);
    case 'gestureMade':
      return desk.intake.noteGesture(message.gesture, sender);
    case 'requestsMade':
      return desk.intake.noteRequests(message, sender);
    case 'vendorsSeen':
      return desk.intake.noteVendors(message.draftId, message.list, sender);
    case 'fillingSeen':
      return { ok: true, bodies: await desk.bodies.noteFilling(message, sender) };
    case 'gestureSettled':
      return desk.intake.settle(message.draftId, message.outcome, message.evidence, sender);
    case 'pageLeft':
      await desk.intake.leave(message.draftId, await desk.isStillOpen(tabId));
      return NOTHING;
  }
}
