import type { DetectedBox } from './collection-point';
import { attributeOf, isInside } from './dom';
import { splitName } from './fold-words';
import type { Control } from './gather-controls';
import { type Lexicons, openConsentNames } from './languages';
import { findPhrases } from './lexicon';
import { readWording } from './read-box';
import type { PointContext } from './read-context';

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

const SENTENCES = /[.!?;\n]\s/;

/** The sentence by which sending alone means consent ("by entering you accept…"), as a box without a control. */
export function findTextBoxes(root: Element, point: PointContext, lexicons: Lexicons): DetectedBox[] {
  for (const sentence of point.text.split(SENTENCES)) {
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
