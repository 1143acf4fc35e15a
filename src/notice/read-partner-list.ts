/** A name in a list of partners, the line that says it, and where a link with that name leads. */
export interface ListEntry {
  name: string;
  because: string;
  address?: string;
}

/** Most names taken from one list. */
const MOST_ENTRIES = 300;
const LONGEST_NAME = 70;
const LONGEST_LINE = 300;
const FEWEST_ITEMS = 2;
const FEWEST_ROWS = 3;
const MOST_COLUMNS = 5;
/** A cell that is an address of a site. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S{3,300}$/iu;
/** Words, in the languages that we read, of a line that a list of partners stands under. */
const PARTNER_WORDS =
  /partenair|partner|socio|colaborador|parceir|destinatair|recipient|empfänger|destinatari|ontvanger|odbiorc|sponsor|annonceur|advertis|werbetreib|inserent|inserzionist|anunciant|adverteerder|reklamodawc|filiale|subsidiar/iu;
/** Names of documents and pages, which stand in menus; no partner is called so. */
const NO_NAME =
  /^(?:accueil|contact|mentions|politique|conditions|règlement|cgu|cgv|cookies?|plan du site|en savoir|lire|voir|ici|retour|home|about|privacy|terms|legal|imprint|impressum|datenschutz|kontakt|agb|startseite|inicio|política|aviso|contacto|informativa|termini|privacybeleid|voorwaarden|polityka|regulamin|facebook$|instagram$|twitter$|linkedin$)/iu;
const BULLET = /^[•●▪◦‣·*–—-]\s{1,3}|^\(?\d{1,3}[.)]\s{1,3}/u;
/** What separates a name from what is said about it. */
const BEHIND_NAME = /\s[–—-]\s|\s?[:;|(,]|\s{2,}|\s?https?:|\t/u;

/**
 * Reads the names of a list of partners from the text of the document that a form gives as such: the items that stand under
 * a line which speaks of partners, else the longest run of items; where there are no items, the rows of a table or the short
 * lines under such a line. A link with the same name gives its address.
 */
export function readPartnerList(text: string, links: readonly { address: string; label: string }[] = []): ListEntry[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const runs = findRuns(lines);
  const under = runs.filter(({ heading }) => PARTNER_WORDS.test(heading));
  const longest = runs.reduce<Run[]>(
    (best, run) => (run.items.length > (best[0]?.items.length ?? 0) ? [run] : best),
    [],
  );
  const items = (under.length ? under : longest).flatMap((run) => run.items);
  const found = under.length ? items : [...readTable(lines), ...items];
  const byLabel = new Map(links.map(({ label, address }) => [label.trim().toLowerCase(), address]));
  const entries = new Map<string, ListEntry>();
  for (const line of found) {
    const name = nameIn(line);
    if (!name || entries.has(name.toLowerCase()) || entries.size >= MOST_ENTRIES) continue;
    const address = byLabel.get(name.toLowerCase()) ?? byLabel.get(line.toLowerCase());
    entries.set(name.toLowerCase(), { name, because: line, ...(address ? { address } : {}) });
  }
  return [...entries.values()];
}

interface Run {
  heading: string;
  items: string[];
}

/** Items that follow one another, and the last line before them. */
function findRuns(lines: readonly string[]): Run[] {
  const runs: Run[] = [];
  let run: Run = { heading: '', items: [] };
  let heading = '';
  for (const line of lines) {
    if (BULLET.test(line) && line.length <= LONGEST_LINE) {
      if (run.items.length === 0) run = { heading, items: [] };
      run.items.push(line.replace(BULLET, '').trim());
      continue;
    }
    if (run.items.length >= FEWEST_ITEMS) runs.push(run);
    run = { heading: '', items: [] };
    heading = line.slice(0, LONGEST_LINE);
  }
  if (run.items.length >= FEWEST_ITEMS) runs.push(run);
  return runs;
}

/**
 * The first cells of the rows of a table, whose cells stand on lines of their own: a row ends with an address or with words
 * that each row repeats ("Politique de confidentialité"), every row at the same distance.
 */
function readTable(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => PARTNER_WORDS.test(line));
  if (start < 0) return [];
  const cells = lines.slice(start + 1).map((line) => line.trim());
  const columns = new Map<string, number[]>();
  for (const [at, cell] of cells.entries()) {
    const kind = ADDRESS.test(cell) ? 'address' : cell;
    const places = columns.get(kind);
    if (places) places.push(at);
    else columns.set(kind, [at]);
  }
  const regular = [...columns.values()].flatMap((places) => {
    const width = widthOf(places);
    return width === null ? [] : [{ places, width }];
  });
  // Of several such columns, the last one ends the rows.
  const last = regular.reduce<(typeof regular)[number] | null>(
    (best, one) => (best && (best.places[0] ?? 0) >= (one.places[0] ?? 0) ? best : one),
    null,
  );
  return last ? last.places.flatMap((at) => cells[at - last.width + 1] ?? []) : [];
}

/** The distance at which a cell comes again, if it is the same from row to row; null when there is no such table. */
function widthOf(places: readonly number[]): number | null {
  const [first = 0, second = 0] = places;
  const width = second - first;
  if (places.length < FEWEST_ROWS || width < 2 || width > MOST_COLUMNS) return null;
  return places.every((at, row) => at === first + row * width) ? width : null;
}

/** The name at the head of an item; null where the item is a sentence, a menu entry or a kind of company. */
function nameIn(line: string): string | null {
  const end = BEHIND_NAME.exec(line)?.index ?? line.length;
  const name = line
    .slice(0, end)
    .replace(/[.\s]{1,5}$/u, '')
    .trim();
  if (name.length < 2 || name.length > LONGEST_NAME || name.split(' ').length > 8) return null;
  if (!/^[\p{Lu}\p{N}]/u.test(name) || NO_NAME.test(name)) return null;
  // "Les annonceurs du secteur automobile": several small words, one capital.
  const small = name.split(' ').filter((word) => /^\p{Ll}{4,}/u.test(word)).length;
  return small >= 2 ? null : name;
}
