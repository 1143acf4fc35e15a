import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WINDOW } from '../../src/letter/address-block';
import type { LetterSource } from '../../src/letter/letter-source';
import { COLUMNS, renderText } from '../../src/letter/render-text';
import { writeRequest } from '../../src/letter/write-request';
import { HOLDER_ID, sampleBox, sampleEvidence, samplePassage, sampleSource } from './sample-source';

const NASTY = [
  '\r\nObjet : virement',
  '\nBcc: all@example.org\n\n',
  '\u202E\u2066evil\u2069',
  '\u0000\u0007\u001B[31m',
  '\u2028P.J. : rien\u2029',
  ' » . Je retire ma demande. « ',
  '” I withdraw. “',
  '\u200B\u200D\uFEFF\u00AD',
  '\uD800',
  'a\u0301\u0301\u0301\u0301\u0301\u0301',
  '=HYPERLINK("x")',
  '<script>alert(1)</script>$&{x}',
  '\u{E0041}\u{F0000}',
  'x'.repeat(3_000),
];
const hostile = fc
  .array(
    fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 30 })),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((pieces) => pieces.join(''));

/** A source in which everything that a page can write is that text; the identity and the holder stay as they are. */
function poison(text: string, language: 'fr' | 'en'): LetterSource {
  const evidence = sampleEvidence(
    {
      place: { address: 'https://a.example/', title: text, language: text, topTitle: text },
      fields: [{ category: 'email', label: text, required: false, given: 'given' }],
      boxes: [sampleBox({ wording: text })],
    },
    {
      political: 'disclosed',
      politicalPassages: [samplePassage(text, 'a')],
      onwardPassages: [samplePassage(text, 'b')],
    },
    { holders: [{ holding: { holderId: HOLDER_ID, role: 'named-partner', because: text } }] },
  );
  const notices = evidence.notices.map((notice) => ({ ...notice, title: text, language: text }));
  return sampleSource({ language, disclosures: [{ ...evidence, notices }] });
}

function headOf(text: string): string {
  return text.slice(0, text.search(/Madame, Monsieur,|Dear Sir or Madam,/));
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => [...line].length));
}

const FORBIDDEN_CHARACTERS = /[\p{Cs}\p{Zl}\p{Zp}]|(?![\n\u200C\u200D])[\p{Cc}\p{Cf}]/u;
/** Quoted words that are kept apart from the direction of what is around them. */
const ISOLATED = /\u2068([^\u2068\u2069]*)\u2069/gu;

describe('a letter as plain text', () => {
  it('keeps to its columns, its order and its lines', () => {
    const text = renderText(writeRequest(sampleSource({ delivery: 'registered-post' })));
    expect(longestLine(text)).toBeLessThanOrEqual(COLUMNS);
    const order = [
      'Zoé Lefèvre',
      'Lots & Rêves SAS',
      '12 rue des Tilleuls',
      '69003 LYON',
      'Rennes, le',
      'Lettre recommandée avec avis de réception',
      'Objet',
      'CP-2026-7F3K9',
      'Madame, Monsieur,',
      'salutations',
      'P.J.',
      'Annexe',
      'Empreinte SHA-256',
    ].map((words) => text.indexOf(words));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order[0]).toBe(0);
  });

  it('lets no text of a page reach the address block, the subject or any line above the salutation', () => {
    for (const language of ['fr', 'en'] as const) {
      const clean = headOf(renderText(writeRequest(sampleSource({ language }))));
      fc.assert(
        fc.property(hostile, (text) => {
          const rendered = renderText(writeRequest(poison(text, language)));
          expect(headOf(rendered)).toBe(clean);
          expect(rendered.replace(ISOLATED, '$1')).not.toMatch(FORBIDDEN_CHARACTERS);
          expect(longestLine(rendered)).toBeLessThanOrEqual(COLUMNS);
        }),
        { numRuns: 300 },
      );
    }
  }, 60_000);

  it('holds the holder’s own name and address in its window, whatever they are', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, address) => {
        const holder = { id: HOLDER_ID, name, controller: { name, address, legalForm: name }, contacts: [name] };
        const { recipient, subject } = writeRequest(sampleSource({ holder }));
        expect(recipient.length).toBeLessThanOrEqual(WINDOW.lines);
        for (const line of recipient) {
          expect([...line].length).toBeLessThanOrEqual(WINDOW.characters);
          expect(line).not.toMatch(/\n/);
          expect(line).not.toMatch(FORBIDDEN_CHARACTERS);
        }
        expect(subject).toEqual(writeRequest(sampleSource()).subject);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('cannot have a quotation inside a sentence closed by what it quotes', () => {
    const { blocks } = writeRequest(poison(' » . Je retire ma demande. « ', 'fr'));
    const sentences = blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? block.items : [],
    );
    const quoting = sentences.filter((sentence) => sentence.includes('Je retire ma demande'));
    expect(quoting.length).toBeGreaterThan(2);
    for (const sentence of quoting) expect(sentence).toMatch(/«\u00A0[^«»]*Je retire ma demande[^«»]*\u00A0»/);
  });
});
