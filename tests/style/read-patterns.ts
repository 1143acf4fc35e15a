/** A regular expression written in a source file. */
export interface WrittenPattern {
  source: string;
  flags: string;
  line: number;
}

/** What may stand before a regular expression and not before a division. */
const BEFORE_PATTERN = /(?:^|[(,=:[!&|?{};+]|=>|\breturn|\btypeof|\bcase)\s*$/;
const LONGEST_LOOK_BACK = 40;

/** Finds the regular expressions written in TypeScript; strings, templates and comments are passed over. */
export function readPatterns(code: string): WrittenPattern[] {
  const patterns: WrittenPattern[] = [];
  for (let at = 0; at < code.length; ) {
    const two = code.slice(at, at + 2);
    if (two === '//') at = endOf(code, '\n', at);
    else if (two === '/*') at = endOf(code, '*/', at);
    else if (code[at] === "'" || code[at] === '"' || code[at] === '`') at = closeOf(code, at);
    else if (
      code[at] === '/' &&
      code[at + 1] !== '>' &&
      BEFORE_PATTERN.test(code.slice(Math.max(0, at - LONGEST_LOOK_BACK), at))
    ) {
      const end = patternEnd(code, at);
      const flags = /^[dgimsuvy]*/.exec(code.slice(end + 1))?.[0] ?? '';
      patterns.push({ source: code.slice(at + 1, end), flags, line: code.slice(0, at).split('\n').length });
      at = end + 1 + flags.length;
    } else at++;
  }
  return patterns;
}

function endOf(code: string, mark: string, from: number): number {
  const found = code.indexOf(mark, from + 2);
  return found === -1 ? code.length : found + mark.length;
}

function closeOf(code: string, from: number): number {
  const quote = code[from];
  let at = from + 1;
  while (at < code.length && code[at] !== quote) at += code[at] === '\\' ? 2 : 1;
  return at + 1;
}

function patternEnd(code: string, from: number): number {
  let inClass = false;
  let at = from + 1;
  for (; at < code.length && (inClass || code[at] !== '/'); at++) {
    if (code[at] === '\\') at++;
    else if (code[at] === '[') inClass = true;
    else if (code[at] === ']') inClass = false;
  }
  return at;
}
