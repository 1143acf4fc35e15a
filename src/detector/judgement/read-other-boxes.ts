import type { Screen } from '../../disclosure/occasions';
import type { Handle, HiddenSight, JudgedBox, PointContext, PressSight } from '../page-sight';
import { foldWords, splitName } from './fold-words';
import { type Lexicons, openConsentNames } from './languages';
import { findPhrases } from './lexicon';
import { readWording } from './read-box';
import type { KnownQuestion } from './resolve-kinds';

/** Hidden inputs of a point that carry an opt-in as a constant: the page says yes for its user. */
export function readHiddenBoxes(hidden: readonly HiddenSight[]): JudgedBox[] {
  return hidden.flatMap(({ handle, name }) => {
    const hit = findPhrases(openConsentNames(), splitName(name))[0];
    if (!hit || (hit.meaning !== 'newsletter' && hit.meaning !== 'partners')) return [];
    return [
      {
        handle,
        control: 'hidden',
        wording: name.slice(0, 200),
        purposes: [hit.meaning],
        required: false,
        preTicked: true,
        sense: 'agrees',
      } as const,
    ];
  });
}

/** What nobody asks for in return for nothing: a box there that is no answer agrees to something. */
const GIVEN_FOR: ReadonlySet<Screen> = new Set<Screen>([
  'contest',
  'video-gate',
  'sample-offer',
  'newsletter',
  'download-gate',
  'webinar',
  'petition',
]);
/** More of them are the answers of a question. */
const MOST_UNKNOWN = 2;
const SHORTEST_UNKNOWN = 5;

/** Boxes of which no word is known, each alone and in a sentence: what was agreed to is kept as it stands there. */
export function readUnknownBoxes(known: readonly KnownQuestion[], screen: Screen, lexicons: Lexicons): JudgedBox[] {
  if (!GIVEN_FOR.has(screen)) return [];
  const unknown = known.filter(
    ({ question: { type, controls, label }, kind, isImpersonal }) =>
      (type === 'checkbox' || type === 'switch') &&
      controls.length === 1 &&
      kind === null &&
      !isImpersonal &&
      // "Remember my name in this browser" agrees to nothing.
      !readWording(label, lexicons).words.has('convenience') &&
      foldWords(label.slice(0, 300)).length >= SHORTEST_UNKNOWN,
  );
  if (unknown.length > MOST_UNKNOWN) return [];
  return unknown.map(({ question }) => ({
    handle: question.controls[0] ?? 0,
    control: question.type === 'switch' ? 'switch' : 'checkbox',
    wording: question.label.slice(0, 2_000),
    purposes: ['other'],
    required: question.required,
    preTicked: question.ticked.length > 0,
    sense: 'agrees',
  }));
}

const SENTENCES = /[.!?;]\s|\n/;

/** The sentence by which sending alone means consent ("by entering you accept…"), as a box without a control. */
export function readTextBoxes(root: Handle, point: PointContext, lexicons: Lexicons): JudgedBox[] {
  for (const sentence of `${point.text} . ${point.after}`.split(SENTENCES)) {
    if (sentence.length < 20) continue;
    const { words, purposes, sense } = readWording(sentence.slice(0, 600), lexicons);
    if (!words.has('by-doing') || purposes.length === 0) continue;
    return [
      {
        handle: root,
        control: 'text',
        wording: sentence.trim().slice(0, 2_000),
        purposes,
        required: true,
        preTicked: true,
        sense,
      },
    ];
  }
  return [];
}

const SHORTEST_AGREEMENT = 4;

/** Buttons whose own words agree to more than sending ("I accept the offers and take part"), at most two. */
export function readButtonBoxes(presses: readonly PressSight[], lexicons: Lexicons): JudgedBox[] {
  const read = presses.map((press) => ({ ...press, ...readWording(press.wording, lexicons) }));
  const canRefuse = read.some(({ sense }) => sense === 'refuses');
  const agreements = read.filter(({ sends, wording, words, purposes, sense }) => {
    if (sense === 'refuses' || !sends || foldWords(wording).length < SHORTEST_AGREEMENT) return false;
    const isOffer = purposes.some((purpose) => purpose !== 'rules' && purpose !== 'privacy');
    return isOffer && (words.has('accept') || canRefuse);
  });
  return agreements.slice(0, 2).map(({ handle, wording, purposes }) => ({
    handle,
    control: 'button',
    wording,
    purposes,
    required: !canRefuse,
    preTicked: false,
    sense: 'agrees',
  }));
}
