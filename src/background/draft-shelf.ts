import type { PageVendors } from '../disclosure/platform/vendor-list';
import type { Disclosure, Evidence, Fingerprint, Observed } from '../disclosure/schema';
import type { Draft, Gesture } from '../messages/page-messages';
import type { Shelf } from '../platform/session-shelf';

/** A draft on its way to becoming a disclosure. Holds no value: identifiers are fingerprints already. */
export interface ShelvedDraft {
  draft: Draft;
  watchId: string;
  tabId: number;
  address: string;
  topAddress: string | null;
  topTitle: string;
  shelvedAt: string;
  gesture: (Omit<Gesture, 'identifiers' | 'draftId'> & { at: string; fingerprints: Fingerprint[] }) | null;
  evidence: Evidence[];
  /** Requests of the page that carried an address or number. */
  observed: Observed[];
  /** What the page's own list calls companies. */
  vendors?: PageVendors | null;
  /** Set once it is decided what the gesture was; stays until the ledger has it. */
  outcome: Disclosure['state'] | null;
}

const MOST_PER_TAB = 20;

/** Drafts in the browser's session memory, so that a stop of the background loses none of them. */
export interface DraftShelf {
  get(id: string): Promise<ShelvedDraft | null>;
  put(shelved: ShelvedDraft): Promise<void>;
  remove(id: string): Promise<void>;
  /** Those whose form was sent and that nobody settled. */
  unsettled(): Promise<ShelvedDraft[]>;
  /** Those of one page whose form was sent and that nobody settled. */
  unsettledOf(watchId: string): Promise<ShelvedDraft[]>;
  removeTab(tabId: number): Promise<void>;
}

/** Makes a shelf; the oldest drafts of a tab fall off when it has more than twenty. */
export function makeDraftShelf(memory: Shelf): DraftShelf {
  const all = async () => {
    const keys = (await memory.keys()).filter((key) => key.startsWith('draft.'));
    return (await Promise.all(keys.map((key) => memory.get(key)))).filter(Boolean) as ShelvedDraft[];
  };
  return {
    get: async (id) => ((await memory.get(`draft.${id}`)) as ShelvedDraft | undefined) ?? null,
    put: async (shelved) => {
      await memory.put(`draft.${shelved.draft.id}`, shelved);
      const same = (await all()).filter((other) => other.tabId === shelved.tabId && !other.gesture);
      same.sort((one, other) => one.shelvedAt.localeCompare(other.shelvedAt));
      for (const old of same.slice(0, Math.max(0, same.length - MOST_PER_TAB)))
        await memory.remove(`draft.${old.draft.id}`);
    },
    remove: (id) => memory.remove(`draft.${id}`),
    unsettled: async () => (await all()).filter((shelved) => shelved.gesture),
    unsettledOf: async (watchId) => (await all()).filter((shelved) => shelved.gesture && shelved.watchId === watchId),
    removeTab: async (tabId) => {
      for (const shelved of await all())
        if (shelved.tabId === tabId && !shelved.gesture) await memory.remove(`draft.${shelved.draft.id}`);
    },
  };
}
