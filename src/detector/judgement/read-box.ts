import type { BoxPurpose } from '../../disclosure/schema';
import { type Handle, type JudgedBox, markOf, type QuestionSight } from '../page-sight';
import { joining } from '../patterns/joining-words';
import type { ConsentWord } from '../patterns/language-patterns';
import { foldWords, splitName } from './fold-words';
import { type Lexicons, openConsentNames } from './languages';
import { findPhrases } from './lexicon';
import { asksOfReader, saysYes, YES } from './tells-of-reader';

/** What the wording of a box amounts to. */
interface Wording {
  words: ReadonlySet<ConsentWord>;
  purposes: BoxPurpose[];
  sense: JudgedBox['sense'];
}

/** Reads the wording of a box: what ticking it agrees to, or refuses. @param isAsked a question to be answered by yes or no. */
export function readWording(text: string, lexicons: Lexicons, isAsked = false): Wording {
  const words = new Set(findPhrases(lexicons.consent, foldWords(text)).map(({ meaning }) => meaning));
  const has = (...all: ConsentWord[]) => all.every((word) => words.has(word));
  const purposes: BoxPurpose[] = [];
  const isAboutPartners =
    has('handed') ||
    (has('partners') && (has('offers') || has('share') || has('receive') || has('newsletter') || has('refuse')));
  // Political messages by e-mail are no offers, unless a newsletter is named as well.
  const isOffer =
    has('offers') && (has('receive') || has('refuse')) && !has('political') && !isOnlyPartners(text, isAboutPartners);
  if (has('newsletter') || isOffer) purposes.push('newsletter');
  if (isAboutPartners || (isAsked && has('partners'))) purposes.push('partners');
  if (has('rules')) purposes.push('rules');
  // Data that are passed to partners are spoken of there; a policy is named.
  if (has('privacy') && !(isAboutPartners && (has('handed') || has('share') || has('refuse')) && !namesPolicy(text)))
    purposes.push('privacy');
  if (has('political')) purposes.push('political');
  return { words, purposes, sense: has('refuse') ? 'refuses' : 'agrees' };
}

/** Words of a phrase in which partners are looked for after its "and". */
const PHRASE = 8;

/** Offers of partners alone are not own offers; "our offers and those of our partners" are both. */
function isOnlyPartners(text: string, isAboutPartners: boolean): boolean {
  if (!isAboutPartners) return false;
  const words = foldWords(text.slice(0, 600));
  const first = words.findIndex((word) => holdsAny(word, joining.partners));
  return !words.some((word, at) => {
    if (!joining.ands.has(word) || !joining.openers.has(words[at + 1] ?? '')) return false;
    // "Our partners and their sponsors" are all others.
    if (first >= 0 && first < at) return false;
    const phrase = words.slice(at + 1, at + PHRASE);
    return phrase.some((later) => holdsAny(later, joining.partners) || startsWithAny(later, joining.houses));
  });
}

/** "Werbepartner": words are put together. */
function holdsAny(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem) || (stem.length > 4 && word.includes(stem)));
}

/** Whether a text names a policy, not only "my data". */
function namesPolicy(text: string): boolean {
  return foldWords(text).some((word) => startsWithAny(word, joining.policies));
}

function startsWithAny(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem));
}

/** A consent box, or null when the box is an ordinary answer or agrees to nothing ("remember me"). */
export function readBox(question: QuestionSight, lexicons: Lexicons): JudgedBox | null {
  const { type } = question;
  if (type !== 'checkbox' && type !== 'switch' && type !== 'radio') return null;
  const wording = wordingOf(question);
  const isAsked = question.answers.some((answer) => YES.test(answer));
  const { words, purposes, sense } = readWording(wording, lexicons, isAsked);
  const named = readBoxName(question);
  if (words.has('convenience') || named === 'convenience') return null;
  const unsaid = purposes.length === 0 ? purposeBehind(question, words, isAsked, lexicons) : null;
  if (unsaid) purposes.push(unsaid);
  const isOffered =
    type === 'radio' &&
    (isSponsor(question, isAsked) || question.answers.some(declines) || isAgreedOrNot(question, lexicons, purposes));
  if (type === 'radio' && !(isOffered || isDecision(question, lexicons, words, purposes, isAsked))) return null;
  if (type === 'radio' && question.controls.length > 3) return null;
  if (type === 'checkbox' && question.controls.length > 1) return null;
  if (!isOffered && !isConsent(words, purposes, named) && !saysYes(question, lexicons)) return null;
  const found = purposes.length ? purposes : named ? [named] : [];
  return {
    handle: agreeingOf(question),
    control: markOf(question, 'role') === 'switch' ? 'switch' : type,
    wording,
    purposes: found.length ? found : ['other'],
    required: question.required,
    preTicked: question.ticked.includes(agreeingOf(question)),
    sense,
  };
}

/** What a box is for that names no purpose: to be written to is what offers are, whatever they are called. */
function purposeBehind(
  question: QuestionSight,
  words: ReadonlySet<ConsentWord>,
  isAsked: boolean,
  lexicons: Lexicons,
): 'newsletter' | 'partners' | null {
  if (isAsked && words.size === 1 && asksOfReader(question, lexicons)) return null;
  if (words.has('receive') || (words.has('accept') && words.has('offers'))) return 'newsletter';
  return isSponsor(question, isAsked) ? 'partners' : null;
}

/** "I agree" and "I do not", to what speaks of data or of a purpose: agreeing with a statement is an opinion. */
function isAgreedOrNot(
  { answers, label }: QuestionSight,
  lexicons: Lexicons,
  purposes: readonly BoxPurpose[],
): boolean {
  if (answers.length !== 2) return false;
  const isOfData = findPhrases(lexicons.notices, foldWords(label)).some(({ meaning }) => meaning === 'data');
  if (purposes.length === 0 && !isOfData) return false;
  const said = answers.map((answer) => findPhrases(lexicons.consent, foldWords(answer)).map(({ meaning }) => meaning));
  const refuses = said.map((words) => words.includes('refuse'));
  return refuses[0] !== refuses[1] && said.every((words) => words.includes('refuse') || words.includes('accept'));
}

/** Whether two or three answers agree to something or refuse it. */
function isDecision(
  question: QuestionSight,
  lexicons: Lexicons,
  words: ReadonlySet<ConsentWord>,
  purposes: readonly BoxPurpose[],
  isAsked: boolean,
): boolean {
  if (question.controls.length === 2 && words.has('accept') && !question.label.includes('?')) return true;
  if (purposes.length === 0 || !isAgreement(words)) return false;
  return isAsked || question.answers.some((answer) => agreesOrRefuses(answer, lexicons));
}

/** "Acme Ltd, insurance (telephone)", to be answered by yes or no: a sponsor of many. */
function isSponsor({ type, label, answers }: QuestionSight, isAsked: boolean): boolean {
  if (type !== 'radio' || !isAsked || answers.length !== 2 || label.includes('?')) return false;
  return COMPANY.test(label.slice(0, 200));
}

/** Legal forms as companies write them: in small letters some are words ("se", "sa"). */
const COMPANY =
  /(?:^|[\s-])(?:GmbH|AG|KG|UG|SE|Ltd|Limited|LLC|PLC|plc|Inc|SAS|SARL|S\.?A|S\.?L\.?U?|SRL|S\.?r\.?l|S\.?p\.?A|SPA|B\.?V|N\.?V|[Ss]p\. ?z ?o\. ?o|Lda)\.?(?:[\s,)–-]|$)/;

/** What a box says; of two answers, also what the one that agrees says: "Yes, write to me". */
function wordingOf({ type, label, answers }: QuestionSight): string {
  const yes =
    type === 'radio' && answers.length === 2
      ? answers.find((answer) => YES.test(answer) && answer.includes(' '))
      : undefined;
  return (yes ? `${label} ${yes}`.trim() : label).slice(0, 2_000);
}

/** "J’accepte", "Je refuse": an answer to whether one agrees; "Madame" is none. */
function agreesOrRefuses(answer: string, lexicons: Lexicons): boolean {
  return findPhrases(lexicons.consent, foldWords(answer)).some(({ meaning }) => DECIDING.has(meaning));
}

const DECIDING: ReadonlySet<ConsentWord> = new Set<ConsentWord>(['accept', 'refuse', 'receive']);

function isConsent(words: ReadonlySet<ConsentWord>, purposes: readonly BoxPurpose[], named: string | null): boolean {
  if (named) return true;
  if (words.has('accept') || words.has('refuse') || words.has('confirm')) return true;
  return purposes.includes('newsletter') || purposes.includes('partners') || purposes.length > 0;
}

function isAgreement(words: ReadonlySet<ConsentWord>): boolean {
  return (
    words.has('accept') ||
    words.has('receive') ||
    words.has('refuse') ||
    words.has('newsletter') ||
    words.has('share') ||
    words.has('partners')
  );
}

function readBoxName(question: QuestionSight): Exclude<BoxPurpose, 'other' | 'political'> | 'convenience' | null {
  const words = splitName(`${markOf(question, 'name')} ${markOf(question, 'id')}`);
  const hits = findPhrases(openConsentNames(), words).map(({ meaning }) => meaning);
  return hits.includes('partners') ? 'partners' : (hits[0] ?? null);
}

/** Nobody thanks for a question, or puts it off: what is declined so is an offer. */
const NO_THANKS =
  /^(?:non,? merci|no,? (?:thanks|thank you|gracias|grazie)|nein,? danke|nee,? (?:bedankt|dank)|não,? obrigad[oa]|nie,? dziękuję|(?:non,? )?pas pour (?:l['’]instant|le moment)|(?:no,? )?not (?:right )?now|(?:nein,? )?jetzt nicht|(?:nee,? )?nu niet|(?:no,? )?por ahora no|no,? por ahora|(?:no,? )?non ora|no,? per ora|(?:não,? )?agora não|não,? por agora|(?:nie,? )?nie teraz)/iu;

function declines(answer: string): boolean {
  return NO_THANKS.test(answer);
}

/** The box; of two radio buttons, the one that says yes. */
function agreeingOf({ type, controls, answers }: QuestionSight): Handle {
  const yes = type === 'radio' ? answers.findIndex((answer) => YES.test(answer)) : 0;
  return controls[Math.max(yes, 0)] ?? 0;
}
