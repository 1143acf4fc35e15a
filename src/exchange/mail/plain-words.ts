/** Most of an HTML part that is looked at, in UTF-16 units. */
const MOST_HTML = 200_000;
const UNSEEN = /<(style|script|head|title)\b[^<>]*>/gi;
const BREAKS = /<\/?(?:p|div|h[1-6]|li|ul|ol|tr|td|th|table|br|hr|blockquote|section|article|header|footer)\b[^<>]*>/gi;
const TAGS = /<[^<>]*>/g;
const COMMENTS = '<!--';
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{1,8}\d{0,2}));/gi;
const ACCENTED = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash|ogon|stroke|dot)$/i;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '‹',
  gt: '›',
  quot: '"',
  apos: '’',
  rsquo: '’',
  lsquo: '‘',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  szlig: 'ß',
  oelig: 'œ',
  aelig: 'æ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  euro: '€',
  shy: '',
  zwnj: '',
};

/**
 * The words of an HTML part for a reader who looks for turns of phrase: without markup, styles and scripts, blocks parted
 * by a blank line. Accents that entities spell are dropped; nothing of it is shown.
 */
export function wordsOfHtml(html: string): string {
  return withoutUnseen(withoutComments(html.slice(0, MOST_HTML)))
    .replace(BREAKS, '\n\n')
    .replace(TAGS, ' ')
    .replace(ENTITY, (_, decimal?: string, hex?: string, name?: string) => readEntity(decimal, hex, name));
}

function readEntity(decimal?: string, hex?: string, name = ''): string {
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
  if (code) return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
  return ACCENTED.exec(name)?.[1] ?? NAMED[name.toLowerCase()] ?? ' ';
}

function withoutComments(html: string): string {
  let words = '';
  let at = 0;
  for (let start = html.indexOf(COMMENTS); start !== -1; start = html.indexOf(COMMENTS, at)) {
    words += html.slice(at, start);
    const end = html.indexOf('-->', start);
    if (end === -1) return words;
    at = end + 3;
  }
  return words + html.slice(at);
}

/** What stands in a style, a script or the head is not read by people. */
function withoutUnseen(html: string): string {
  const lower = html.toLowerCase();
  let words = '';
  let at = 0;
  for (const { 0: tag, 1: name = '', index } of html.matchAll(UNSEEN)) {
    if (index < at) continue;
    words += html.slice(at, index);
    const end = lower.indexOf(`</${name.toLowerCase()}`, index + tag.length);
    if (end === -1) return words;
    at = end;
  }
  return words + html.slice(at);
}
