import { type LanguageCode, toLanguage } from '../disclosure/languages';
import { isOccasion } from '../disclosure/occasions';
import { type PageMessage, type PageReply, pageMessageSchema } from '../messages/page-messages';
import type { Sender } from '../platform/messaging';
import type { Intake } from './intake';
import type { PointBoard } from './point-board';

/** What answering pages needs from outside. */
export interface PageDesk {
  intake: Intake;
  board: PointBoard;
  isPaused(): Promise<boolean>;
  isStillOpen(tabId: number): Promise<boolean>;
  /** Runs the word lists of some languages in a frame. */
  injectWords(languages: readonly LanguageCode[], tabId: number, frameId: number): Promise<void>;
  /** Runs the word lists and then the watcher. */
  injectWatcher(languages: readonly LanguageCode[], tabId: number, frameId: number): Promise<void>;
  /** Called when the points of a tab that may be recorded have changed. */
  pointsChanged(tabId: number): void;
}

const NOTHING: PageReply = { ok: true };
const ENGLISH: LanguageCode = 'en';

/**
 * Answers one message of a web page, or null when it is none: unknown shapes, our own pages and private windows do
 * nothing at all, and the answer does not tell.
 */
export function answerPage(desk: PageDesk, message: unknown, sender: Sender): Promise<PageReply> | null {
  const parsed = pageMessageSchema.safeParse(message);
  if (!parsed.success || sender.kind !== 'page') return null;
  if (sender.isPrivate || sender.tabId === null) return Promise.resolve(NOTHING);
  return answerUnlessPaused(desk, parsed.data, sender, sender.tabId);
}

async function answerUnlessPaused(
  desk: PageDesk,
  message: PageMessage,
  sender: Sender,
  tabId: number,
): Promise<PageReply> {
  if (await desk.isPaused()) return NOTHING;
  switch (message.type) {
    case 'fieldSeen':
      // The frame may be gone by now.
      await desk.injectWatcher(firstLanguages(message.language), tabId, sender.frameId).catch(() => undefined);
      return NOTHING;
    case 'wordsNeeded':
      await desk.injectWords([...new Set(message.languages)], tabId, sender.frameId).catch(() => undefined);
      return NOTHING;
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
    case 'gestureSettled':
      return desk.intake.settle(message.draftId, message.outcome, message.evidence, sender);
    case 'pageLeft':
      await desk.intake.leave(message.draftId, await desk.isStillOpen(tabId));
      return NOTHING;
  }
}

/** What a page is read with before anybody knows better: the language that it declares, and English. */
function firstLanguages(declared: string): LanguageCode[] {
  return [...new Set([toLanguage(declared) ?? ENGLISH, ENGLISH])];
}
