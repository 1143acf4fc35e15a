import { foldWord } from './fold-word';

/** A proper name as it stands in the text; offsets are UTF-16 offsets into it. */
export interface ProperName {
  name: string;
  start: number;
  end: number;
}

/** The small words of a language that matter to names, folded. */
export interface NameWords {
  /** May stand before a name and are no part of it: "la société". */
  fillers: ReadonlySet<string>;
  /** May stand inside a name: "Caisse des Dépôts". */
  connectors: ReadonlySet<string>;
  /** Begin no name although capitalised. */
  notNames: ReadonlySet<string>;
}

const LONGEST_NAME = 80;
const MOST_WORDS = 8;
const MOST_FILLERS = 12;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&+!-]{0,40}|&/uy;
const BEGINS_NAME = /^[\p{Lu}\p{N}&]/u;
/** "L’association Les Amis", "D’Albe": elided, before a name or not. */
const ARTICLE = /^[LlDd]['’]\p{L}/u;
const ELIDED = /^\p{L}['’](?=\p{Lu})/u;
/** From its preposition to the next punctuation, or the verb. */
const COMPLEMENT =
  /^ (?:\p{Ll}[\p{L}’'-]{2,20} ){0,2}(?:d[’']|de |des |du |pour |para |per |für |voor )[\p{L}\p{M}’' -]{3,70}?(?=[,;:(\n.]| est | sont | dont | au capital| immatricul| is | ist | es | è )/u;
/** "Ville de …", "mairie d’…": a public body, with a small letter. */
const CIVIC =
  /(?:ville|commune|mairie|métropole|région|département|communauté (?:de communes|d[’']agglomération|urbaine)|ayuntamiento|comune|gemeente|stadt) (?:de |du |des |d[’']|di |del )?(?:la |l[’'])?(?=\p{Lu})/uy;
const BETWEEN = /[\s:,«“"”(=’'–—*#-]/u;

/** Reads the proper name that begins at `from`, behind fillers; null when something else stands there. */
export function readName(text: string, from: number, to: number, words: NameWords): ProperName | null {
  let at = from;
  for (let skipped = 0; skipped < MOST_FILLERS; skipped++) {
    while (at < to && BETWEEN.test(text.charAt(at))) at++;
    const elided = ELIDED.exec(text.slice(at, at + 3))?.[0];
    if (elided) at += elided.length;
    const found = capitalRun(text, at, to, words);
    if (found && !isFiller(found.name, words)) return isName(found.name, words) ? found : null;
    const described = found && descriptiveName(text, found, to);
    if (described) return described;
    const civic = found ? null : civicName(text, at, to, words);
    if (civic) return civic;
    const word = wordAt(text, at);
    if (!word || !words.fillers.has(foldWord(word))) return null;
    at += word.length;
  }
  return null;
}

/** "Société d’édition des Plaines", "Association pour la lecture": a common noun, capitalised, with its complement. */
function descriptiveName(text: string, { start, end }: ProperName, to: number): ProperName | null {
  const behind = text.slice(end, Math.min(to, start + LONGEST_NAME));
  const complement = COMPLEMENT.exec(behind)?.[0];
  return complement ? { name: text.slice(start, end + complement.length), start, end: end + complement.length } : null;
}

/** Says whether a name is that of a town or another public body. */
export function isCivic(name: string): boolean {
  CIVIC.lastIndex = 0;
  return CIVIC.test(name);
}

/** Reads "ville de Nantes" with the name that follows. */
function civicName(text: string, at: number, to: number, words: NameWords): ProperName | null {
  CIVIC.lastIndex = at;
  const head = CIVIC.exec(text)?.[0];
  const town = head ? capitalRun(text, at + head.length, to, words) : null;
  return town && { name: text.slice(at, town.end), start: at, end: town.end };
}

/** Reads every proper name between two offsets. */
export function readNames(text: string, from: number, to: number, words: NameWords): ProperName[] {
  const names: ProperName[] = [];
  for (let at = from; at < to; ) {
    const word = wordAt(text, at);
    if (!word) {
      at++;
      continue;
    }
    if (ARTICLE.test(word)) {
      at += 2;
      continue;
    }
    const found = capitalRun(text, at, to, words);
    if (found && isName(found.name, words) && !isFiller(found.name, words)) names.push(found);
    const isLeading = found !== null && words.notNames.has(foldWord(word));
    at = found && !isLeading ? Math.max(found.end, at + 1) : at + word.length;
  }
  return names;
}

/** Capitalised words, with connectors between them, none in front or at the end. */
function capitalRun(text: string, from: number, to: number, { connectors }: NameWords): ProperName | null {
  let at = from;
  let end = -1;
  for (let words = 0; at < to && at - from < LONGEST_NAME && words < MOST_WORDS; words++) {
    const word = wordAt(text, at);
    if (!word) break;
    const capital = BEGINS_NAME.test(word) || ELIDED.test(word);
    if (!capital && (words === 0 || !connectors.has(foldWord(word)))) break;
    at += word.length;
    if (capital) end = at;
    if (text.charAt(at) !== ' ' || (/[.!]$/.test(word) && word.length > 4)) break;
    at++;
  }
  if (end === -1 || end > to) return null;
  const name = text.slice(from, end).replace(/[.,!’'-]$/, '');
  return { name, start: from, end: from + name.length };
}

function wordAt(text: string, at: number): string | undefined {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0];
}

function isFiller(name: string, { fillers }: NameWords): boolean {
  return fillers.has(foldWord(name));
}

/** A name has a capital letter and does not begin with a word that is capitalised for other reasons. */
function isName(name: string, { notNames, fillers, connectors }: NameWords): boolean {
  const [first = '', second = ''] = name.split(' ', 2).map((word) => foldWord(word.split(/[.’'-]/, 1)[0] ?? ''));
  if (name.length < 3 || !/\p{Lu}/u.test(name) || /^\d/.test(name)) return false;
  // "La Poste" is a name, "La Société" is not.
  const article = (connectors.has(first) || fillers.has(first)) && second !== '' && !connectors.has(second);
  return article ? !notNames.has(second) && !fillers.has(second) : !notNames.has(first);
}
