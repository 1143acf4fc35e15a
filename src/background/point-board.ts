import type { NoticeReading } from '../disclosure/reading';
import { type Draft, draftSchema } from '../messages/page-messages';
import type { PointInView } from '../messages/view-messages';
import type { Shelf } from '../platform/session-shelf';

interface FramePoints {
  watchId: string;
  points: Draft[];
}

/** What the pages in each tab collect, before anything is sent; in session memory only. */
export interface PointBoard {
  put(tabId: number, frameId: number, watchId: string, points: Draft[]): Promise<void>;
  /** Points of the frames that still answer. */
  inTab(tabId: number): Promise<PointInView[]>;
  removeTab(tabId: number): Promise<void>;
}

/** Makes the board; a frame that no longer answers with the same watch id is forgotten. */
export function makePointBoard(
  memory: Shelf,
  tools: {
    stillThere(tabId: number, frameId: number, watchId: string): Promise<boolean>;
    read(text: string): NoticeReading;
  },
): PointBoard {
  const keyOf = (tabId: number, frameId: number) => `points.${tabId}.${frameId}`;
  const keysOf = async (tabId: number) => (await memory.keys()).filter((key) => key.startsWith(`points.${tabId}.`));
  return {
    put: (tabId, frameId, watchId, points) => memory.put(keyOf(tabId, frameId), { watchId, points }),
    inTab: async (tabId) => {
      const found: PointInView[] = [];
      for (const key of await keysOf(tabId)) {
        const frame = (await memory.get(key)) as FramePoints | undefined;
        const frameId = Number(key.split('.')[2]);
        if (frame && (await tools.stillThere(tabId, frameId, frame.watchId))) {
          found.push(...frame.points.map((point) => describe(point, tools.read)));
        } else await memory.remove(key);
      }
      return found;
    },
    removeTab: async (tabId) => {
      for (const key of await keysOf(tabId)) await memory.remove(key);
    },
  };
}

function describe(point: Draft, read: (text: string) => NoticeReading): PointInView {
  const text = point.notices.join('\n\n');
  return { draft: draftSchema.parse(point), reading: text ? read(text) : null };
}
