import { describe, expect, it } from 'vitest';
import { LETTER_LANGUAGES } from '../../src/disclosure/request';
import { BOOKS } from '../../src/letter/languages/books';
import type { Block, Letter } from '../../src/letter/letter';
import { ACCESS_POINTS } from '../../src/letter/points/access-points';
import { APPROACH_ITEMS, APPROACH_POINTS } from '../../src/letter/points/approach-points';
import { CONSENT_POINTS } from '../../src/letter/points/consent-points';
import { INFORMATION_POINTS } from '../../src/letter/points/information-points';
import { OPENING_POINTS } from '../../src/letter/points/opening-points';
import { POLITICAL_POINTS } from '../../src/letter/points/political-points';
import {
  COMPLAINT_CLOSING,
  COMPLAINT_POINTS,
  REMINDER_CLOSING,
  REMINDER_POINTS,
} from '../../src/letter/points/pursuit-points';
import { DEADLINE_POINTS, IDENTITY_POINTS } from '../../src/letter/points/reply-points';
import { RIGHTS_POINTS } from '../../src/letter/points/rights-points';
import { renderText } from '../../src/letter/render-text';
import { setText } from '../../src/letter/typography';
import { everyLetter } from './every-letter';
import { FORBIDDEN } from './forbidden-phrases';

const POINTS = [
  ...OPENING_POINTS,
  ...ACCESS_POINTS,
  ...CONSENT_POINTS,
  ...POLITICAL_POINTS,
  ...INFORMATION_POINTS,
  ...RIGHTS_POINTS,
  ...DEADLINE_POINTS,
  ...IDENTITY_POINTS,
  ...REMINDER_POINTS,
  ...REMINDER_CLOSING,
  ...COMPLAINT_POINTS,
  ...COMPLAINT_CLOSING,
  ...APPROACH_ITEMS,
  ...APPROACH_POINTS,
];

/** Words that name an enclosure, announce a list or open a letter: they state no law of their own. */
const FRAMING = new Set([
  'confirm-and-send',
  'rights-alone',
  'rights-besides',
  'reminding',
  'copy-of-letter',
  'complaint-opening',
  'complaint-answer-copy',
  'message-came',
  'message-words',
  'message-source',
  'source-request',
  'parts',
]);

const textOf = (letter: Letter) => renderText(letter).replaceAll(/[\u00A0\u202F\n]+/g, ' ');
const oursOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : block.kind === 'list' ? block.items : [],
  );

describe('every paragraph of law', () => {
  it('has its own name and a source, and asserts nothing that is open', () => {
    expect(new Set(POINTS.map(({ id }) => id)).size).toBe(POINTS.length);
    for (const point of POINTS) {
      expect(point.sources.length, point.id).toBeGreaterThan(0);
      expect(point.sources.map(({ standing }) => standing)).not.toContain('open');
    }
  });

  it('that a language can say is a point with a source', () => {
    const { asking, reply, rights, pursuing, approach } = BOOKS.fr;
    const sayable = [asking, reply, rights, pursuing, approach].flatMap((words) => Object.keys(words));
    const known = new Set<string>(POINTS.map(({ id }) => id));
    expect(sayable.filter((id) => !known.has(id) && !FRAMING.has(id))).toEqual([]);
  });
});

describe.each(LETTER_LANGUAGES)('letters in %s', (language) => {
  const letters = everyLetter(language);
  const texts = Object.values(letters).flat().map(textOf);

  it('never say what the law does not give or the record does not show', () => {
    for (const text of texts) for (const phrase of FORBIDDEN[language]) expect(text).not.toMatch(phrase);
  });

  it('leave no hole and no empty pair of brackets', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\(\)|\$\{/);
      expect(text).not.toMatch(/ [,.]|\(\s|\.\.(?!\.)|,,|(?<=\p{L}) {2}(?=\p{L})/u);
    }
  });

  it('say everything that the language can say', () => {
    const whole = texts.join('\n');
    const openings = Object.values(BOOKS[language].pursuing.parts).map((part) =>
      part.slice(0, 12).replaceAll(/[\u00A0\u202F]/g, ' '),
    );
    for (const opening of openings) expect(whole).toContain(opening);
  });

  it('name judgments by their number, one month, no charge and the authority', () => {
    for (const text of letters.request
      .filter(({ title }) => title.startsWith(BOOKS[language].frame.titles.access()))
      .map(textOf)) {
      for (const words of ['C-154/21', 'C-487/21', '77', '2016/679', '12']) expect(text).toContain(words);
    }
  });

  it('speak of online political advertising only under a condition, and never of a call or a letter by post', () => {
    const condition = {
      fr: /Si |n’admet/,
      en: /If |allows/,
      de: /Falls |lässt/,
      es: /Si |solo admite/,
      it: /Se |ammette/,
      nl: /Als |laat/,
    };
    const sentences = texts
      .flatMap((text) => text.split(/(?<=(?<!\d)[.!?]) (?=\p{Lu})/u))
      .filter((one) => one.includes('2024/900'));
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence).toMatch(condition[language]);
    const silent = letters.source.slice(6, 10).map(textOf);
    for (const text of silent) expect(text).not.toContain('2024/900');
  });

  it('are set so that setting them again changes nothing, with no straight apostrophe', () => {
    for (const { blocks, closing, title } of Object.values(letters).flat()) {
      for (const text of [...oursOf(blocks), closing, title]) {
        expect(setText(text, language)).toBe(text);
        expect(text).not.toMatch(/'/);
      }
    }
  });
});

describe('French letters are set as a printer would', () => {
  it('with no plain space before ; : ! ? » nor after «, and no straight quotation mark', () => {
    for (const { blocks } of Object.values(everyLetter('fr')).flat())
      for (const text of oursOf(blocks)) expect(text).not.toMatch(/ [;:!?»]|« |"/);
  });
});
