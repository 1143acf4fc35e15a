import type { Controller } from '../disclosure/reading';
import { bestOf, type Candidate, FORM_REACH, IDENTITY_REACH } from './best-candidate';
import type { NamingCue } from './checklist';
import { findRegisterEntries, type RegisterEntry } from './company-number';
import type { Mark } from './compile-lexicon';
import { type ControllerLabels, findLabels } from './controller-labels';
import { findAddress } from './find-address';
import { foldWord } from './fold-word';
import { findLegalForm } from './legal-form';
import { type NameWords, type ProperName, readName, readNames } from './read-name';
import type { Sentence } from './split-sentences';
import type { Token } from './tokens';

/** A sentence with the turns of phrase that name a company. */
interface NamingSentence {
  sentence: Sentence;
  tokens: readonly Token[];
  cues: readonly Mark<NamingCue>[];
}

const WEIGHTS: Readonly<Record<NamingCue, number>> = {
  'names-controller': 6,
  'controller-named': 4,
  'names-publisher': 3,
  host: -6,
};
/** How far a legal form may stand before a name ("la SARL X") or behind it ("X, société par actions"). */
const FORM_BESIDE = 12;
const FORM_BEHIND = 32;
/** "… Ltd and Bright Promotions Ltd": begins with the form of the name before. */
const FORM_OF_ANOTHER =
  /^(?:Ltd|Limited|LLC|Inc|plc|GmbH|AG|KG|S\.?p\.?A|S\.?r\.?l|S\.L|B\.?V|N\.?V)(?![\p{L}\p{N}-])/u;
const LEADING_FORM = /^(?:SASU?|SARL|SA|EURL|SNC|SCA|SCOP|GIE) (?=\p{Lu})/u;
/** "La Poste" keeps its article, "La Fédération …" has one only because a sentence begins. */
const LEADING_ARTICLE =
  /^(?:La |Le |L[’'])(?=(?:Fédération|Société|Association|Mutuelle|Fondation|Caisse|Ville|Commune|Région|Chambre|Compagnie|Coopérative|Ligue|Union|Confédération|Syndicat|Institut|Collectif|Comité|Groupe|Département|Métropole|Office|Centre)(?![A-Za-zÀ-ɏ]))/;
const INITIALS = /^\p{Lu}{3,8}$/u;
const HIGH = /(?<![\p{L}’'-])\p{Lu}|(?<=[dlDL][’'])\p{Lu}/u;
const LONGEST_WRITTEN_OUT = 90;
const REGISTERED = 3;
const LABELLED = 6;
const ASKED = 3;
/** How far behind a label its name may begin: "la société X". */
const LABEL_REACH = 12;
const MOST_ENTRIES = 10;
/** Most sentences looked at that could name a company. */
const MOST_SENTENCES = 150;
const MOST_CUES = 12;
/** A name that opens a sentence near the top of the text gains so much. */
const TOP = 900;
const OPENS_WITHIN = 8;
const OPENING = 1;

/** A controller, and the UTF-16 offset of its name in the text. */
interface FoundController {
  controller: Controller;
  at: number;
}

/** Finds the company that a notice declares responsible, with what it says of its identity; null when it names none. */
export function findController(
  text: string,
  sentences: readonly NamingSentence[],
  words: NameWords,
  labels: ControllerLabels,
): FoundController | null {
  const entries = findRegisterEntries(text);
  const hosts = sentences.filter(({ cues }) => cues.some(({ concept }) => concept === 'host'));
  const isHosting = (at: number) => hosts.some(({ sentence }) => sentence.start <= at && at < sentence.end);
  const own = entries.filter(({ at }) => !isHosting(at));
  const candidates = [
    ...strongest(sentences).flatMap((one) => candidatesIn(text, one, words)),
    ...own.slice(0, MOST_ENTRIES).flatMap(({ at }) => registeredNames(text, at, words)),
    ...labelledNames(text, words, labels),
  ]
    .map(withoutNumber)
    .filter(
      ({ name }) => !FORM_OF_ANOTHER.test(name) && !isKind(name, words) && !own.some(({ rcs }) => rcs?.includes(name)),
    );
  const best = bestOf(candidates, text, own);
  if (!best) return null;
  const host = hosts.find(({ sentence }) => sentence.start >= best.end)?.sentence.start ?? text.length;
  const around = text.slice(best.start, Math.min(best.start + IDENTITY_REACH, host));
  const form = findLegalForm(text.slice(Math.max(0, best.start - 40), best.end + FORM_REACH));
  const entry = nearest(own, best.start);
  const address =
    findAddress(around) ?? (entry ? findAddress(text.slice(Math.max(0, entry.at - 250), entry.at + 250)) : undefined);
  const controller = {
    name: writtenOut(text, best.name).replace(LEADING_FORM, '').replace(LEADING_ARTICLE, ''),
    ...(form ? { legalForm: form } : {}),
    ...(entry ? { siren: entry.siren } : {}),
    ...(entry?.rcs ? { rcs: entry.rcs } : {}),
    ...(address ? { address } : {}),
  };
  return { controller, at: best.start };
}

/** "Acme 732 829 320 RCS": the number is no part of the name. */
function withoutNumber(found: Candidate): Candidate {
  const at = found.name.search(NUMBER);
  return at <= 0 ? found : { ...found, name: found.name.slice(0, at), end: found.start + at };
}

const NUMBER = / \d{3} \d{3}/;

/** "SASU Société" only says what kind of company it is. */
function isKind(name: string, { fillers }: NameWords): boolean {
  return fillers.has(foldWord(name.replace(LEADING_FORM, '')));
}

/** "FFPP" stands for what the text once puts before "(FFPP)". */
function writtenOut(text: string, name: string): string {
  if (!INITIALS.test(name)) return name;
  const at = Math.max(...[`(${name})`, `(« ${name} »)`, `("${name}")`, `(“${name}”)`].map((one) => text.indexOf(one)));
  const before = text.slice(Math.max(0, at - LONGEST_WRITTEN_OUT), Math.max(0, at));
  for (let from = before.search(HIGH); from !== -1; ) {
    const whole = before.slice(from).trim();
    const initials =
      whole
        .match(/(?<![\p{L}’'])\p{L}|(?<=[’'])\p{L}/gu)
        ?.join('')
        .toUpperCase() ?? '';
    if (whole.length > name.length && isInitials(name, initials)) return whole;
    const next = before.slice(from + 1).search(HIGH);
    from = next === -1 ? -1 : from + 1 + next;
  }
  return name;
}

/** The first letters of all words, some of them perhaps left out: "de la". */
function isInitials(name: string, initials: string): boolean {
  if (initials.charAt(0) !== name.charAt(0)) return false;
  let at = 0;
  for (const letter of initials) if (letter === name.charAt(at)) at++;
  return at === name.length;
}

/** The sentences that say who is responsible, before those that only speak of a company. */
function strongest(sentences: readonly NamingSentence[]): readonly NamingSentence[] {
  const isStrong = ({ cues }: NamingSentence) =>
    cues.some(({ concept }) => concept === 'names-controller' || concept === 'controller-named');
  const strong = sentences.filter(isStrong).slice(0, MOST_SENTENCES);
  const weak = sentences.filter((one) => !isStrong(one)).slice(0, MOST_SENTENCES);
  return [...strong, ...weak];
}

/** "Responsable : Exemple SAS"; under "Who are we?", where the line begins with the name. */
function labelledNames(text: string, words: NameWords, labels: ControllerLabels): Candidate[] {
  const { labelled, asked } = findLabels(text, labels);
  const at = (from: number, score: number): Candidate[] => {
    const end = text.indexOf('\n', from);
    const name = readName(text, from, end === -1 ? text.length : end, words);
    return name && name.start - from <= LABEL_REACH ? [{ ...name, score }] : [];
  };
  return [...labelled.flatMap((from) => at(from, LABELLED)), ...asked.flatMap((from) => at(from, ASKED))];
}

/** Names before a register number that stand beside a legal form, or begin a line: "VoxHexa SAS, 9 rue …, RCS …". */
function registeredNames(text: string, at: number, words: NameWords): Candidate[] {
  const from = Math.max(text.lastIndexOf('\n\n', at), at - IDENTITY_REACH, 0);
  return readNames(text, from, at, words)
    .filter(({ start, end }) => {
      const begins = start === 0 || text.charAt(start - 1) === '\n';
      // A form on another line belongs to another name.
      const formed =
        findLegalForm(
          text
            .slice(Math.max(from, start - FORM_BESIDE), start)
            .split('\n')
            .at(-1) ?? '',
        ) ?? findLegalForm(text.slice(end, end + FORM_BEHIND).split('\n', 1)[0] ?? '');
      return formed !== undefined || (begins && findLegalForm(text.slice(start, end)) !== undefined);
    })
    .slice(0, 3)
    .map((name, index) => ({ ...name, score: REGISTERED - index }));
}

function candidatesIn(text: string, { sentence, tokens, cues }: NamingSentence, words: NameWords): Candidate[] {
  const hosted = cues.some(({ concept }) => concept === 'host') ? WEIGHTS.host : 0;
  return cues.slice(0, MOST_CUES).flatMap(({ concept, from, to }) => {
    if (concept === 'host') return [];
    const score = WEIGHTS[concept] + hosted;
    if (concept === 'controller-named') {
      const before = tokens[from]?.start ?? sentence.start;
      return readNames(text, Math.max(sentence.start, before - 200), before, words).map((name, index) => ({
        ...name,
        score: score - Math.min(index, 3) + (opens(name, sentence) ? OPENING : 0),
      }));
    }
    const name = readName(text, tokens[to - 1]?.end ?? sentence.end, Math.min(text.length, sentence.end + 80), words);
    return name ? [{ ...name, score }] : [];
  });
}

/** "L’Union des riverains (UR) s’engage …": the subject of a sentence near the top. */
function opens(name: ProperName, { start }: Sentence): boolean {
  return start < TOP && name.start - start <= OPENS_WITHIN;
}

const BEFORE = 3;

function nearest(entries: readonly RegisterEntry[], at: number): RegisterEntry | undefined {
  // A number before a name is rather that of the name before.
  const distance = (entry: RegisterEntry) => (entry.at < at ? BEFORE * (at - entry.at) : entry.at - at);
  return [...entries].sort((one, other) => distance(one) - distance(other))[0];
}
