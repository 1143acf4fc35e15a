import type { DetectedBox } from './collection-point';
import { attributeOf, isInside, queryAll } from './dom';
import { foldWords, splitName } from './fold-words';
import type { Control } from './gather-controls';
import { isSubmitter, SUBMITTER_SELECTOR } from './is-submitter';
import { type Lexicons, openConsentNames } from './languages';
import { findPhrases } from './lexicon';
import { readWording } from './read-box';
import type { PointContext } from './read-context';
import { readText } from './read-text';

const TRUE_CONSTANT = /^(?:1|true|on|yes|oui|y|o)$/i;

/**
 * Hidden inputs of a point that carry an opt-in as a constant: the page says yes for its user. The constant is the
 * page's own, set in the markup; it is read from the attribute, never from the live value.
 */
export function findHiddenBoxes(root: Element, hidden: readonly Control[]): DetectedBox[] {
  const boxes: DetectedBox[] = [];
  for (const { element, name, form } of hidden) {
    if (form !== root && !isInside(element, root)) continue;
    const constant = attributeOf(element, 'value').slice(0, 10).trim();
    if (!TRUE_CONSTANT.test(constant) || !name) continue;
    const hit = findPhrases(openConsentNames(), splitName(name))[0];
    if (!hit || (hit.meaning !== 'newsletter' && hit.meaning !== 'partners')) continue;
    const purposes = [hit.meaning];
    boxes.push({
      element,
      control: 'hidden',
      wording: name.slice(0, 200),
      purposes,
      required: false,
      preTicked: true,
      sense: 'agrees',
    });
  }
  return boxes;
}

const SENTENCES = /[.!?;]\s|\n/;

/** The sentence by which sending alone means consent ("by entering you accept…"), as a box without a control. */
export function findTextBoxes(root: Element, point: PointContext, lexicons: Lexicons): DetectedBox[] {
  for (const sentence of `${point.text} . ${point.after}`.split(SENTENCES)) {
    if (sentence.length < 20) continue;
    const { words, purposes, sense } = readWording(sentence.slice(0, 600), lexicons);
    if (!words.has('by-doing') || purposes.length === 0) continue;
    return [
      {
        element: root,
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

const MOST_BUTTONS = 30;
const SHORTEST_AGREEMENT = 4;

/** Buttons whose own words agree to more than sending ("I accept the offers and take part"), at most two. */
export function findButtonBoxes(root: Element, lexicons: Lexicons): DetectedBox[] {
  const read = [...queryAll(root, `${SUBMITTER_SELECTOR},a[href]`)].slice(0, MOST_BUTTONS).map((element) => {
    const wording = readText(element, 400) || attributeOf(element, 'value').slice(0, 400);
    return { element, wording, ...readWording(wording, lexicons) };
  });
  const canRefuse = read.some(({ sense }) => sense === 'refuses');
  const agreements = read.filter(({ element, wording, words, purposes, sense }) => {
    if (sense === 'refuses' || !isSubmitter(element) || foldWords(wording).length < SHORTEST_AGREEMENT) return false;
    const isOffer = purposes.some((purpose) => purpose !== 'rules' && purpose !== 'privacy');
    return isOffer && (words.has('accept') || canRefuse);
  });
  return agreements.slice(0, 2).map(({ element, wording, purposes }) => ({
    element,
    control: 'button',
    wording,
    purposes,
    required: !canRefuse,
    preTicked: false,
    sense: 'agrees',
  }));
}
