import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeReadingSchema } from '../../src/disclosure/reading';
import { READING_LIMIT } from '../../src/notice/normalise-text';
import { readNotice, readNoticeInSlices } from '../../src/notice/read-notice';
import { READER_VERSION } from '../../src/notice/reader-version';
import { DISCLOSED } from './sentences/disclosed';
import { EXCLUDED } from './sentences/excluded';
import { SILENT } from './sentences/silent';

const verdictOf = (text: string, language: string) => readNotice({ text, language }).political.verdict;
const casesOf = (sentences: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(sentences).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));

describe('a sentence that tells of political use', () => {
  it.each(casesOf(DISCLOSED))('is disclosed, in %s: %s', (language, text) => {
    expect(verdictOf(text, language)).toBe('disclosed');
  });
});

describe('a sentence with a trap', () => {
  it.each(casesOf(SILENT))('is silent, in %s: %s', (language, text) => {
    expect(verdictOf(text, language)).toBe('silent');
  });
});

describe('a sentence that denies political use', () => {
  it.each(casesOf(EXCLUDED))('is excluded, in %s: %s', (language, text) => {
    expect(verdictOf(text, language)).toBe('excluded');
  });
});

describe('known misses: political use told in words that contests use too', () => {
  it.each([
    ['en', 'Your data may be used by the campaign to contact you about volunteering and voting.'],
    ['nl', 'De partij gebruikt uw gegevens om u te informeren over de verkiezingen.'],
  ])('reads silent, in %s: %s', (language, text) => {
    expect(verdictOf(text, language)).toBe('silent');
  });
});

describe('polarity', () => {
  it('is contradictory when one sentence discloses and another excludes, and shows both', () => {
    const text =
      'Vos données ne sont jamais utilisées à des fins politiques. Vos coordonnées peuvent être transmises à des partis politiques.';
    const { political } = readNotice({ text, language: 'fr' });
    expect(political.verdict).toBe('contradictory');
    expect(political.passages).toHaveLength(2);
  });

  it('follows a refusal only up to the but', () => {
    expect(verdictOf('We do not sell your data, but we share it with political parties.', 'en')).toBe('disclosed');
    expect(verdictOf('Nous ne vendons pas vos données, mais les prêtons à des partis politiques.', 'fr')).toBe(
      'disclosed',
    );
  });

  it('turns at an exception to a refusal', () => {
    expect(verdictOf('Nous ne transmettons vos données à personne, sauf à des partis politiques.', 'fr')).toBe(
      'disclosed',
    );
  });

  it('does not take a refusal under a condition for an exclusion', () => {
    expect(
      verdictOf('Vos données ne seront pas transmises à des partis politiques sans votre consentement.', 'fr'),
    ).toBe('silent');
    expect(verdictOf('We will not pass your data to political parties unless you agree.', 'en')).toBe('silent');
  });

  it('gives the items of a list the refusal of their introduction', () => {
    const text =
      'Nous n’utilisons jamais vos données pour :\n- de la prospection politique ;\n- de la prospection caritative.';
    expect(verdictOf(text, 'fr')).toBe('excluded');
  });

  it('gives the items of a list the verb of their introduction', () => {
    const text =
      'Vos données sont transmises aux organismes suivants :\n• des associations ;\n• des partis politiques ;';
    const { political } = readNotice({ text, language: 'fr' });
    expect(political.verdict).toBe('disclosed');
    expect(political.passages.map((passage) => passage.text)).toEqual(['des partis politiques ;']);
  });
});

describe('a text that cannot be read', () => {
  it('is unread for want of a notice', () => {
    const reading = readNotice({ text: ' \n ' });
    expect(reading.political.verdict).toBe('unread');
    expect(reading.unreadReason).toBe('no-notice');
  });

  it('is unread when it is too short to say anything', () => {
    expect(readNotice({ text: 'Vos données', language: 'fr' }).unreadReason).toBe('too-short');
  });

  it.each([
    'Vi behandlar dina personuppgifter för att administrera tävlingen och vi delar dem inte med någon annan än våra partner.',
    'Prelucrăm datele dumneavoastră cu caracter personal pentru a organiza concursul și nu le transmitem către partide.',
    'Мы обрабатываем ваши персональные данные для проведения конкурса и передаём их политическим партиям.',
  ])('is unread in a language that is not covered, never silent: %s', (text) => {
    const reading = readNotice({ text });
    expect(reading.political.verdict).toBe('unread');
    expect(reading.unreadReason).toBe('language-not-covered');
  });

  it('is unread when the page declares a language that is not covered', () => {
    expect(readNotice({ text: 'abc def ghi jkl', language: 'sv-SE' }).unreadReason).toBe('language-not-covered');
  });
});

describe('the language', () => {
  it('is the one the text plainly speaks, whatever the page declares', () => {
    const text =
      'Vos données sont collectées par la société organisatrice pour la gestion du jeu. Elles sont transmises à des partis politiques si vous ne vous y opposez pas par courrier dans les deux mois.';
    const reading = readNotice({ text, language: 'en-US' });
    expect(reading.language).toBe('fr');
    expect(reading.political.verdict).toBe('disclosed');
  });
});

describe('every reading', () => {
  const words = fc.constantFrom(
    ...'Nous ne transmettons pas vos données à des partis politiques , sauf : \n• partenaires tels que Acme ; RCS Paris 732 829 320 dpo@acme.fr . conservées 3 ans'.split(
      ' ',
    ),
  );

  it('fits its schema, quotes exactly and does not change from one time to the next', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: words }, fc.string()), { maxLength: 80 }), (parts) => {
        const text = parts.join(' ');
        const reading = readNotice({ text, language: 'fr' });
        noticeReadingSchema.parse(reading);
        expect(reading.readerVersion).toBe(READER_VERSION);
        const quoted = [
          ...reading.political.passages,
          ...reading.onward.passages,
          ...reading.statements.map(({ passage }) => passage),
        ];
        for (const { text: quote, start, end } of quoted) expect(text.slice(start, end)).toBe(quote);
        expect(readNotice({ text, language: 'fr' })).toEqual(reading);
      }),
      { numRuns: 60 },
    );
  });

  it('stops at the limit of what is read', () => {
    const text = `${'Vos données sont utiles. '.repeat(9_000)}Vos données sont transmises à des partis politiques.`;
    expect(text.length).toBeGreaterThan(READING_LIMIT);
    expect(readNotice({ text, language: 'fr' }).political.verdict).toBe('silent');
  });

  it.each([
    ['one word without end', 'a'.repeat(200_000)],
    ['one line without a stop', 'données politiques et partis '.repeat(7_000)],
    ['brackets and stops', '.)'.repeat(100_000)],
    ['marks without letters', '\u0301'.repeat(200_000)],
    ['blanks', `x${' \n'.repeat(100_000)}x`],
    ['mailboxes that never end', 'a.a@a-'.repeat(30_000)],
    ['digits near a register', `RCS ${'732 829 320 '.repeat(15_000)}`],
  ])('ends on %s', (_, text) => {
    expect(readNotice({ text, language: 'fr' }).political.verdict).not.toBe('disclosed');
  });

  it('can be paused on the way, and comes to the same end', () => {
    const text = 'Vos données sont transmises à nos partenaires. '.repeat(400);
    const slices = readNoticeInSlices({ text, language: 'fr' });
    let pauses = 0;
    let slice = slices.next();
    for (; !slice.done; slice = slices.next()) pauses++;
    expect(pauses).toBeGreaterThan(5);
    expect(slice.value).toEqual(readNotice({ text, language: 'fr' }));
  });
});
