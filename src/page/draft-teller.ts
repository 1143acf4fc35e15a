import type { Draft, PageMessage } from '../messages/page-messages';
import { draftPoint, type WatchedPoint } from './draft-point';

/** Tells the background what points ask for, and nothing twice. */
interface DraftTeller {
  /** What the page asks for before anything is filled in. */
  tellPoints(drafts: readonly Draft[]): void;
  /** Hands the draft of a point over, if it has changed. */
  shelve(point: WatchedPoint): Draft;
  /** The next draft of that id is handed over whatever it says. */
  forget(draftId: string): void;
}

/** Makes a teller for one page. */
export function makeDraftTeller(watchId: string, page: Document, tell: (message: PageMessage) => unknown): DraftTeller {
  const shelved = new Map<string, string>();
  let told = '';
  return {
    tellPoints: (drafts) => {
      const said = JSON.stringify(drafts);
      if (said === told) return;
      told = said;
      tell({ type: 'pointsSeen', watchId, points: [...drafts] });
    },
    shelve: (point) => {
      const draft = draftPoint(point, page);
      const said = JSON.stringify(draft);
      if (shelved.get(draft.id) !== said) {
        shelved.set(draft.id, said);
        tell({ type: 'draftMade', watchId, draft });
      }
      return draft;
    },
    forget: (draftId) => void shelved.delete(draftId),
  };
}
