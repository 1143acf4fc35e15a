import type { Draft, PageMessage } from '../messages/page-messages';
import { draftPoint, type WatchedPoint } from './draft-point';
import { readVendorList } from './read-vendor-list';
import { cutTyped, repeatableValues } from './typed-values';

/** Tells the background what a point asks for while it is filled in, and nothing twice. */
interface DraftTeller {
  /** Hands the draft of a point over, if it has changed; soon after, what the page's storage calls companies. */
  shelve(point: WatchedPoint): Draft;
  /** The next draft of that id is handed over whatever it says. */
  forget(draftId: string): void;
}

/** How often a list of companies is looked for at one point: a consent platform may still be loading. */
const MOST_TRIES = 3;

/** Makes a teller for one page. */
export function makeDraftTeller(
  watchId: () => string,
  page: Document,
  tell: (message: PageMessage) => unknown,
): DraftTeller {
  const shelved = new Map<string, string>();
  const tries = new Map<string, number>();

  function tellVendors({ id, point, first }: WatchedPoint): void {
    const list = readVendorList(page);
    if (!list) return;
    tries.set(id, MOST_TRIES);
    // A page may have written anything there.
    const typed = repeatableValues(point.fields, first);
    const names = list.names.map((one) => ({ ...one, name: cutTyped(one.name, typed) }));
    tell({ type: 'vendorsSeen', draftId: id, list: { ...list, names } });
  }

  function seekVendors(watched: WatchedPoint): void {
    const tried = tries.get(watched.id) ?? 0;
    if (tried >= MOST_TRIES) return;
    tries.set(watched.id, tried + 1);
    // Not while the event is under way that the draft was made for.
    setTimeout(() => tellVendors(watched));
  }

  return {
    shelve: (point) => {
      const draft = draftPoint(point, page);
      const said = JSON.stringify(draft);
      if (shelved.get(draft.id) !== said) {
        shelved.set(draft.id, said);
        tell({ type: 'draftMade', watchId: watchId(), draft });
      }
      seekVendors(point);
      return draft;
    },
    forget: (draftId) => void shelved.delete(draftId),
  };
}
