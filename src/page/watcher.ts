import { readStillThere } from '../messages/frame-messages';
import { answerBackground } from '../platform/page-line';
import { openShadowRoot } from '../platform/shadow-root';
import { makeJudgeLine } from './ask-judge';
import { ownWorld } from './own-world';
import { watchPage } from './page-watch';
import { tellBackground } from './tell-background';

// Injected twice when two gates of one frame ask: the second finds the first.
if (!ownWorld.contrepartieWatches) {
  ownWorld.contrepartieWatches = true;
  let id = '';
  /** Most pages with a field collect nothing: what can be asked after is made when there is something to tell. */
  const watchId = () => {
    if (id) return id;
    id = newId();
    answerBackground((asked) => {
      const question = readStillThere(asked);
      return question ? question.watchId === id : null;
    });
    return id;
  };
  watchPage(document, watchId, {
    tell: tellBackground,
    openShadow: openShadowRoot,
    ask: makeJudgeLine(tellBackground),
    newId,
    missed: () => {
      const missed = ownWorld.contrepartieMissed ?? [];
      ownWorld.contrepartieMissed = null;
      return missed;
    },
    bringRecorder: async () => {
      await tellBackground({ type: 'formVisited' });
      return ownWorld.contrepartieRecorder ?? null;
    },
  });
}

// `crypto.randomUUID` exists in secure contexts only, and contests on plain http exist.
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
