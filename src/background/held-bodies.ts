/** A body that may hold what the user is typing and has not yet left its field. Lives in memory only. */
export interface HeldBody {
  host: string;
  /** Registrable domain of the host. */
  domain: string | null;
  /** Milliseconds of the machine's clock. */
  at: number;
  text: string;
}

const MOST_CHARACTERS = 1_000_000;
const MOST_BODIES = 100;
/** Milliseconds: as long before the first change as addresses of requests count. */
const LONGEST_HELD = 120_000;

/** The latest bodies of a tab: two minutes, a hundred of them and a million characters at most. */
export function holdBodies(): { put(body: HeldBody): void; all(): readonly HeldBody[] } {
  let held: HeldBody[] = [];
  return {
    put: (body) => {
      held = [...held, body].filter(({ at }) => body.at - at <= LONGEST_HELD).slice(-MOST_BODIES);
      let characters = held.reduce((sum, { text }) => sum + text.length, 0);
      while (characters > MOST_CHARACTERS) characters -= held.shift()?.text.length ?? 0;
    },
    all: () => held,
  };
}
