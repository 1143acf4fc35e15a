import type { Answer, Asked } from '../detector/sight/look';
import type { PageMessage, PageReply } from '../messages/page-messages';
import type { HeardEvent } from './hear-user';
import type { StartRecorder } from './page-recorder';

/** What a watch needs from outside: the way to the background, and ids. */
export interface WatchTools {
  tell(message: PageMessage): Promise<PageReply | null>;
  openShadow(host: Element): ShadowRoot | null;
  /** Tells what a sight shows or texts say; null when nobody can. */
  ask(asked: Asked): Promise<Answer>;
  newId(): string;
  /** Has the recorder brought into this frame; null when nobody gives it. */
  bringRecorder(): Promise<StartRecorder | null>;
  /** Gives, once, what the user did before anything was found, the oldest first. */
  missed?(): HeardEvent[];
  /** Ends the watch before the page ends. */
  over?: AbortSignal;
}
