import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStillThere } from '../../src/messages/frame-messages';
import { pageMessageSchema } from '../../src/messages/page-messages';
import { viewMessageSchema } from '../../src/messages/view-messages';

const id = '00000000-0000-4000-8000-000000000001';
const draft = {
  id,
  screen: 'contest',
  reasons: [],
  title: 'Grand jeu',
  language: 'fr',
  fields: [{ category: 'email', label: 'E-mail', required: true }],
  boxes: [],
  notices: [],
  links: [],
  target: null,
};
const accepts = (message: unknown) => pageMessageSchema.safeParse(message).success;

describe('a page message', () => {
  it('of each kind is accepted as the watcher writes it', () => {
    const gesture = { draftId: id, how: 'submit', given: ['given'], boxes: [], identifiers: [] };
    const messages = [
      { type: 'fieldSeen' },
      { type: 'formVisited' },
      {
        type: 'textsTaken',
        texts: { languages: ['fr', 'en'], texts: ['Vos données'], links: [{ label: '', href: '/' }] },
      },
      { type: 'pointsSeen', watchId: id, points: [draft] },
      { type: 'draftMade', watchId: id, draft },
      { type: 'gestureMade', gesture },
      { type: 'gestureSettled', draftId: id, outcome: 'sent', evidence: ['request'] },
      {
        type: 'requestsMade',
        draftId: id,
        identifiers: [{ kind: 'email', value: 'marie@exemple.fr' }],
        requests: [{ address: 'https://mesure.test/?e=1', ago: 12, moment: 'before-sending' }],
      },
      { type: 'pageLeft', draftId: id },
    ];
    for (const message of messages) expect(accepts(message)).toBe(true);
  });

  it.each([
    ['a value beside the field', { ...draft, fields: [{ ...draft.fields[0], value: 'marie@exemple.fr' }] }],
    ['a category of its own', { ...draft, fields: [{ category: 'soul', label: '', required: true }] }],
    [
      'a link that is no web address',
      { ...draft, links: [{ role: 'rules', address: 'javascript:alert(1)', label: '' }] },
    ],
    ['an id that is none', { ...draft, id: '../../etc' }],
    ['a text without end', { ...draft, notices: ['x'.repeat(20_001)] }],
    ['more fields than any form has', { ...draft, fields: Array.from({ length: 201 }, () => draft.fields[0]) }],
  ])('with %s is refused', (_, bad) => expect(accepts({ type: 'draftMade', watchId: id, draft: bad })).toBe(false));

  it.each([
    ['no language', []],
    ['a language of its own', ['fr', '../main']],
    ['more languages than there are', Array.from({ length: 9 }, () => 'fr')],
  ])('that asks for the words of %s is refused', (_, languages) =>
    expect(accepts({ type: 'wordsNeeded', languages })).toBe(false),
  );

  it('cannot ask for what only our own pages may ask', () => {
    for (const message of [
      { type: 'describeTab', tabId: 1 },
      { type: 'forgetDisclosure', id },
      { type: 'changeSettings', settings: { paused: true } },
    ]) {
      expect(accepts(message)).toBe(false);
      expect(viewMessageSchema.safeParse(message).success).toBe(true);
    }
  });

  it('of any shape is either accepted or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        accepts(message);
        viewMessageSchema.safeParse(message);
        readStillThere(message);
      }),
      { numRuns: 2_000 },
    );
  });
});
