const COLON = 58;
const BLANK = 32;
const MORE = 62;
const DELETE = 127;
/** `From `, as bytes. */
const FROM = [70, 114, 111, 109, 32] as const;
/** Longest name of a header field that is believed. */
const LONGEST_NAME = 100;
/** The line before a message as mail programs write it: an address or a dash, a weekday, a month, a time, a year. */
const ENVELOPE = /^From \S+ +[A-Z][a-z][a-z] [A-Z][a-z][a-z] [ \d]?\d \d\d:\d\d(?::\d\d)? .*\d\d\d\d/;
const ascii = new TextDecoder('latin1');

/** Says whether a line begins with `From `. */
export function mayBeEnvelope(line: Uint8Array): boolean {
  return line[0] === FROM[0] && startsWithFrom(line, 0);
}

/** Says whether a line has the whole shape of the line before a message: sender, weekday, day, time, year. */
export function isEnvelope(line: Uint8Array): boolean {
  return ENVELOPE.test(ascii.decode(line));
}

/** Says whether a line is a `From ` that the mailbox quoted: `>From `, `>>From `… */
export function isQuoted(line: Uint8Array): boolean {
  if (line[0] !== MORE) return false;
  let at = 1;
  while (line[at] === MORE) at++;
  return startsWithFrom(line, at);
}

/** Says whether a line can be the first of a message: a header field, or a `From ` line that an earlier hop quoted. */
export function isField(line: Uint8Array): boolean {
  if (isQuoted(line)) return true;
  for (let at = 0; at < Math.min(line.length, LONGEST_NAME); at++) {
    const code = line[at] ?? 0;
    if (code === COLON) return at > 0;
    if (code <= BLANK || code >= DELETE) return false;
  }
  return false;
}

function startsWithFrom(line: Uint8Array, at: number): boolean {
  return FROM.every((code, index) => line[at + index] === code);
}
