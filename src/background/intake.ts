import type { PageVendors } from '../disclosure/platform/vendor-list';
import type { NoticeReading } from '../disclosure/reading';
import type { Evidence, EvidenceKind, Observed } from '../disclosure/schema';
import { claimObserved, joinObserved } from '../disclosure/traces/claim-observed';
import type { Ledger } from '../ledger/ledger';
import type { Draft, Gesture, PageReply, RequestsMade } from '../messages/page-messages';
import type { Sender } from '../platform/messaging';
import { addressBook } from './address-book';
import { buildEntry, withoutQuery } from './build-entry';
import type { DraftShelf, ShelvedDraft } from './draft-shelf';
import { fingerprintIdentifiers } from './fingerprint';
import { makeQueue } from './in-order';
import { observeRequests } from './observe-requests';

/** What the intake needs from outside; tests bring their own. */
interface IntakeTools {
  ledger(): Promise<Ledger>;
  drafts: DraftShelf;
  now(): string;
  random(): Uint8Array;
  read(text: string, language?: string): NoticeReading;
  /** Called after a disclosure is safely kept. */
  kept(disclosureId: string, tabId: number): void;
  /** Called when a disclosure was not kept because its site had reached its limit. */
  refused(tabId: number): void;
  /** Called when the ledger could not write. */
  failed(error: unknown, tabId: number): void;
}

/** Takes what watchers report and turns what was really sent into disclosures, each exactly once. */
export interface Intake {
  shelveDraft(draft: Draft, watchId: string, sender: Sender): Promise<PageReply>;
  noteGesture(gesture: Gesture, sender: Sender): Promise<PageReply>;
  /** Requests of a page that filled-in data may have left by; some come after the disclosure was kept. */
  noteRequests(made: RequestsMade, sender: Sender): Promise<PageReply>;
  /** What was seen in the bodies of requests. */
  noteObserved(draftId: string, observed: readonly Observed[], sender: Sender): Promise<PageReply>;
  /** The list of companies that the page keeps in its own storage. */
  noteVendors(draftId: string, list: PageVendors, sender: Sender): Promise<PageReply>;
  settle(
    draftId: string,
    outcome: 'sent' | 'attempted' | 'dropped',
    kinds: readonly EvidenceKind[],
    sender: Sender,
  ): Promise<PageReply>;
  /** The frame of a draft went away: after a gesture, that is a navigation. */
  leave(draftId: string, stillOpen: boolean): Promise<void>;
  /** The line of a page ended: every draft of it that was being sent is left. */
  leavePage(watchId: string, stillOpen: boolean): Promise<void>;
  /** Takes up what an earlier run of the background left undone. */
  resume(): Promise<void>;
}

/** How long after the gesture the end of a page still counts as its effect, in milliseconds. */
const NAVIGATION_WINDOW = 30_000;

/** Makes the intake. */
export function makeIntake(tools: IntakeTools): Intake {
  const inOrder = makeQueue();
  const { drafts } = tools;

  async function shelveDraft(draft: Draft, watchId: string, sender: Sender): Promise<PageReply> {
    const address = sender.address ?? sender.topAddress;
    if (sender.tabId === null || address === null) return { ok: false, again: false };
    const known = await drafts.get(draft.id);
    if (known && known.tabId !== sender.tabId) return { ok: false, again: false };
    await drafts.put({
      draft,
      watchId,
      tabId: sender.tabId,
      address: withoutQuery(address),
      topAddress: sender.topAddress && withoutQuery(sender.topAddress),
      topTitle: sender.topTitle,
      shelvedAt: tools.now(),
      gesture: known?.gesture ?? null,
      evidence: known?.evidence ?? [],
      observed: known?.observed ?? [],
      vendors: known?.vendors ?? null,
      outcome: known?.outcome ?? null,
    });
    return { ok: true };
  }

  async function noteGesture(gesture: Gesture, sender: Sender): Promise<PageReply> {
    const shelved = await drafts.get(gesture.draftId);
    if (!shelved) return { ok: false, again: true };
    if (shelved.tabId !== sender.tabId) return { ok: false, again: false };
    const { identifiers, draftId: _, ...rest } = gesture;
    const key = await (await tools.ledger()).fingerprintKey(tools.random);
    const fingerprints = await fingerprintIdentifiers(identifiers, key);
    await drafts.put({ ...shelved, gesture: { ...rest, at: tools.now(), fingerprints } });
    return { ok: true };
  }

  async function noteObserved(draftId: string, observed: readonly Observed[], sender: Sender): Promise<PageReply> {
    const shelved = await drafts.get(draftId);
    if (observed.length === 0 || (shelved && shelved.tabId !== sender.tabId)) return { ok: true };
    if (shelved) {
      await drafts.put({ ...shelved, observed: joinObserved(shelved.observed, observed) });
      return { ok: true };
    }
    const own = [sender.address, sender.topAddress].filter((address) => address !== null);
    const claims = claimObserved(observed, own, addressBook);
    await (await tools.ledger()).keepObserved({ disclosureId: draftId, claims, at: tools.now() });
    return { ok: true };
  }

  async function noteVendors(draftId: string, list: PageVendors, sender: Sender): Promise<PageReply> {
    const shelved = await drafts.get(draftId);
    if (shelved?.tabId === sender.tabId && shelved) await drafts.put({ ...shelved, vendors: list });
    return { ok: true };
  }

  async function settle(
    draftId: string,
    outcome: 'sent' | 'attempted' | 'dropped',
    kinds: readonly EvidenceKind[],
    sender: Sender,
  ): Promise<PageReply> {
    const shelved = await drafts.get(draftId);
    // Kept already: the page repeats itself because our answer got lost. Else the draft is missing: send it again.
    if (!shelved) return (await isKept(draftId)) ? { ok: true, kept: true } : { ok: false, again: true };
    if (shelved.tabId !== sender.tabId) return { ok: false, again: false };
    if (outcome === 'dropped') {
      await drafts.put({ ...shelved, gesture: null, evidence: [], outcome: null });
      return { ok: true };
    }
    const evidence = kinds.map((kind): Evidence => ({ kind, at: tools.now() }));
    return record({ ...shelved, evidence }, outcome);
  }

  async function isKept(id: string): Promise<boolean> {
    return (await (await tools.ledger()).disclosureInFull(id)) !== undefined;
  }

  async function record(shelved: ShelvedDraft, state: 'sent' | 'attempted'): Promise<PageReply> {
    const { draft, tabId } = shelved;
    try {
      // What is decided must outlive a stop of the background and a full disk.
      await drafts.put({ ...shelved, outcome: state });
      const ledger = await tools.ledger();
      const settings = await ledger.settings();
      const recorded = (settings.recordedOccasions as readonly string[]).includes(draft.screen);
      const entry = recorded
        ? await buildEntry(shelved, state, {
            now: tools.now(),
            fetchDocuments: settings.fetchDocuments,
            read: tools.read,
          })
        : null;
      const kept = entry ? await ledger.keepDisclosure(entry) : 'nothing';
      await drafts.remove(draft.id);
      if (kept === 'too-many') tools.refused(tabId);
      else if (entry) tools.kept(draft.id, tabId);
      return { ok: true, kept: entry !== null && kept !== 'too-many' };
    } catch (error) {
      tools.failed(error, tabId);
      return { ok: false, again: true };
    }
  }

  async function leave(draftId: string, stillOpen: boolean): Promise<void> {
    const shelved = await drafts.get(draftId);
    if (!shelved?.gesture || shelved.outcome) return;
    const now = tools.now();
    const inTime = Date.parse(now) - Date.parse(shelved.gesture.at) <= NAVIGATION_WINDOW;
    // A tab that the user closed shows nothing about the sending.
    if (stillOpen && inTime) await record({ ...shelved, evidence: [{ kind: 'navigation', at: now }] }, 'sent');
    else if (shelved.gesture.how === 'submit') await record(shelved, 'attempted');
    else await drafts.remove(draftId);
  }

  async function leavePage(watchId: string, stillOpen: boolean): Promise<void> {
    for (const { draft } of await drafts.unsettledOf(watchId))
      await inOrder(draft.id, () => leave(draft.id, stillOpen));
  }

  async function resume(): Promise<void> {
    for (const { draft } of await drafts.unsettled()) {
      await inOrder(draft.id, async () => {
        const shelved = await drafts.get(draft.id);
        if (!shelved?.gesture) return;
        if (shelved.outcome) return void (await record(shelved, shelved.outcome));
        const age = Date.parse(tools.now()) - Date.parse(shelved.gesture.at);
        if (age > NAVIGATION_WINDOW) await leave(draft.id, false);
      });
    }
  }

  return {
    shelveDraft: (draft, watchId, sender) => inOrder(draft.id, () => shelveDraft(draft, watchId, sender)),
    leavePage,
    noteGesture: (gesture, sender) => inOrder(gesture.draftId, () => noteGesture(gesture, sender)),
    noteRequests: (made, sender) =>
      inOrder(made.draftId, () => noteObserved(made.draftId, observeRequests(made, tools.now()), sender)),
    noteVendors: (id, list, sender) => inOrder(id, () => noteVendors(id, list, sender)),
    noteObserved: (id, observed, sender) => inOrder(id, () => noteObserved(id, observed, sender)),
    settle: (id, outcome, kinds, sender) => inOrder(id, () => settle(id, outcome, kinds, sender)),
    leave: (id, stillOpen) => inOrder(id, () => leave(id, stillOpen)),
    resume,
  };
}
