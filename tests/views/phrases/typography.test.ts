import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../src/disclosure/interface-languages';
import { everythingIn } from './all-phrases';
import { listPhrases } from './list-phrases';

type Fault = readonly [name: string, pattern: RegExp];

const EVERYWHERE: readonly Fault[] = [
  ['a straight apostrophe or quotation mark', /['"]/],
  ['three full stops', /\.\.\./],
  ['two spaces', / {2}/],
  ['a space at an end', /^\s|\s$/],
  ['a number that may be torn from its unit', /\d M[Bo]/],
];
/** Languages whose punctuation marks stand close to the word before. */
const CLOSE: Fault = ['a space before a punctuation mark', /\s[,;:!?]|\s\.(?!eml|mbox)/];

const FAULTS: Record<InterfaceLanguage, readonly Fault[]> = {
  fr: [
    ['a plain space before a double punctuation mark', / [;:!?»]/],
    ['no space before one', /[\p{L}\d)][;!?»]/u],
    ['a wrong space before a colon', /[^\u00a0]:(?!\/\/|\d)/],
    ['a wrong space before ; ! ?', /[^\u202f][;!?]/],
    ['a guillemet without its no-break space', /«[^\u00a0]|[^\u00a0]»/],
    ['n° apart from its number', /n° /],
    ['an article apart from its number', /articles? \d/],
  ],
  en: [CLOSE, ['quotation marks of another language', /[«»„]/], ['an article apart from its number', /Articles? \d/]],
  de: [
    CLOSE,
    ['quotation marks of another language', /[«»”]|(?<!„[^„“]*)“/],
    ['an ellipsis that touches a whole word', /\p{L}…/u],
    ['an article, paragraph or number apart from its figure', /(?:Artikeln?|Absatz|Nr\.|\(EU\)) \d/],
    ['the familiar form of address', /(?<!\p{L})(?:du|dich|dir|dein|deine[mnrs]?)(?!\p{L})/iu],
  ],
  es: [
    CLOSE,
    ['quotation marks of another language', /[„“”]/],
    ['a guillemet with a space inside', /«\s|\s»/],
    ['a question or exclamation that does not open', /^[^¿]*\?|^[^¡]*!/],
    ['an article or number apart from its figure', /(?:artículos?|n\.º|\(UE\)) \d/i],
    ['another sign for a number', /n[°º]|n\. º/i],
    ['the familiar form of address', /(?<!\p{L})(?:tú|tu|tus|te|ti|contigo)(?!\p{L})/iu],
  ],
  it: [
    CLOSE,
    ['quotation marks of another language', /[„“”]/],
    ['a guillemet with a space inside', /«\s|\s»/],
    ['an apostrophe for an accent', /(?<!\p{L})[EÈ]’ /u],
    ['a space after an elision', /(?<!\p{L})(?:l|un|dell|all|dall|sull|nell|quell|nient)’\s/iu],
    ['a grave accent for an acute one', /(?:per|fin|poi|anzi|ben|affin)chè|(?<!\p{L})nè(?!\p{L})/iu],
    ['an article or number apart from its figure', /(?:articol[oi]|paragrafo|n\.|\(UE\)) \d/i],
    ['the familiar form of address', /(?<!\p{L})(?:tu|tuo|tua|tuoi|tue|ti)(?!\p{L})/iu],
  ],
  nl: [
    CLOSE,
    ['quotation marks of another language', /[«»„]/],
    ['an article, paragraph or number apart from its figure', /(?:artikel|artikelen|lid|nr\.|\(EU\)) \d/i],
    ['the familiar form of address', /(?<!\p{L})(?:jij|je|jou|jouw)(?!\p{L})/iu],
  ],
};

describe.each(INTERFACE_LANGUAGES)('the typography of %s', (language) => {
  const phrases = everythingIn(language);
  const all = [...listPhrases(phrases, '', 1), ...listPhrases(phrases, '', 2)];

  it.each([...EVERYWHERE, ...FAULTS[language]])('has nowhere %s', (_name, pattern) => {
    expect(all.filter(({ text }) => pattern.test(text))).toEqual([]);
  });
});
