import { fold } from './fold-word';

/** What tells in one language where the name of a controller begins, folded. */
export interface ControllerLabels {
  labels: ReadonlySet<string>;
  questions: readonly string[];
}

/** Longest label, or heading that asks, in UTF-16 units. */
const LONGEST_LABEL = 40;
const LONGEST_HEADING = 110;
const MOST = 20;
const NUMBER = /^¿?(?:\d{1,2}[.)]? )?¿?/;
const BEHIND_COLON = /[ \u00a0\u202f]?/y;

/** Where in a text the name of a controller should begin: behind a label, or under a question; UTF-16 offsets. */
export function findLabels(
  text: string,
  { labels, questions }: ControllerLabels,
): { labelled: readonly number[]; asked: readonly number[] } {
  const labelled: number[] = [];
  const asked: number[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const colon = text.slice(start, Math.min(end, start + LONGEST_LABEL)).indexOf(':');
    if (colon > 0 && labelled.length < MOST && labels.has(fold(text.slice(start, start + colon).trim()))) {
      BEHIND_COLON.lastIndex = start + colon + 1;
      labelled.push(start + colon + 1 + (BEHIND_COLON.exec(text)?.[0].length ?? 0));
    } else if (colon === -1 && end - start <= LONGEST_HEADING && asked.length < MOST) {
      const heading = fold(text.slice(start, end).replace(NUMBER, ''));
      if (questions.some((question) => heading.startsWith(question))) asked.push(behindBlankLines(text, end));
    }
    start = end + 1;
  }
  return { labelled, asked };
}

function behindBlankLines(text: string, end: number): number {
  let at = end;
  while (text.charCodeAt(at) === 0x0a) at++;
  return at;
}
