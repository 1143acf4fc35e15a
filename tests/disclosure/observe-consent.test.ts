import { describe, expect, it } from 'vitest';
import { observeConsent } from '../../src/disclosure/observe-consent';
import type { ConsentBox } from '../../src/disclosure/schema';

const box = (part: Partial<ConsentBox>): ConsentBox => ({
  wording: 'J’accepte de recevoir les offres des partenaires.',
  purposes: ['partners'],
  control: 'checkbox',
  required: false,
  preTicked: false,
  sense: 'agrees',
  stateWhenSent: 'ticked',
  ...part,
});
const findings = (
  boxes: readonly ConsentBox[],
  verdict: Parameters<typeof observeConsent>[1] = 'silent',
  on = '2026-03-03',
) => observeConsent(boxes, verdict, on).map(({ finding }) => finding);

describe('a way of asking for consent', () => {
  it('is left alone where a box asks for one thing and leaves the choice', () => {
    expect(findings([box({})])).toEqual([]);
  });

  it.each<[string, Partial<ConsentBox>, string[]]>([
    ['a box ticked beforehand', { preTicked: true }, ['pre-ticked']],
    ['one box for rules and partners', { purposes: ['rules', 'partners'] }, ['bundled']],
    ['one box for two kinds of messages', { purposes: ['newsletter', 'partners'] }, ['bundled']],
    ['the button that sends', { control: 'button' }, ['by-button']],
    ['words beside the button', { control: 'text' }, ['by-button']],
    ['a box without which nothing is sent', { required: true }, ['required']],
  ])('is observed: %s', (_, part, found) => {
    const [first, ...others] = observeConsent([box(part)], 'silent', '2026-03-03');
    expect([first?.finding, ...others.map(({ finding }) => finding)]).toEqual(found);
    expect(first?.wording).toBe('J’accepte de recevoir les offres des partenaires.');
    expect(first?.sources.length).toBeGreaterThan(0);
  });

  it.each<[string, Partial<ConsentBox>]>([
    ['taking note of the rules, and having to', { purposes: ['rules'], required: true }],
    ['rules ticked beforehand', { purposes: ['rules', 'privacy'], preTicked: true }],
    ['a box that refuses, ticked beforehand', { sense: 'refuses', preTicked: true }],
    ['a button that only sends', { purposes: ['other'], control: 'button', required: true }],
  ])('is no matter: %s', (_, part) => {
    expect(findings([box(part)])).toEqual([]);
  });
});

describe('consent to political use (Regulation (EU) 2024/900, art. 18)', () => {
  it('is observed as missing where a notice tells of political use', () => {
    expect(findings([box({})], 'disclosed')).toEqual(['no-separate-political-consent']);
    expect(findings([], 'contradictory')).toEqual(['no-separate-political-consent']);
  });

  it('is observed as not separate where one box asks for more, with its wording', () => {
    const wording = 'J’accepte de recevoir des offres et des messages politiques.';
    const observations = observeConsent(
      [box({ wording, purposes: ['partners', 'political'] })],
      'silent',
      '2026-03-03',
    );
    expect(observations.at(-1)).toEqual({
      finding: 'no-separate-political-consent',
      box: 0,
      wording,
      sources: [{ text: 'Regulation (EU) 2024/900', place: '18(1)(b)' }],
    });
  });

  it('is separate in a box of its own', () => {
    expect(findings([box({}), box({ purposes: ['political'] })], 'disclosed')).toEqual([]);
  });

  it('is not asked for before the regulation applied, nor where nothing tells of politics', () => {
    expect(findings([box({})], 'disclosed', '2025-10-09')).toEqual([]);
    expect(findings([box({})], 'silent')).toEqual([]);
    expect(findings([box({})], 'excluded')).toEqual([]);
    expect(findings([box({})], 'unread')).toEqual([]);
  });
});
