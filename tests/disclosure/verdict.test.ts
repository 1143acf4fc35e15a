import { expect, it } from 'vitest';
import type { NoticeReading, OnwardTransfer, PoliticalVerdict } from '../../src/disclosure/reading';
import { assessReadings } from '../../src/disclosure/verdict';
import { hashOf, sampleReading } from '../ledger/sample-entry';

function said(n: number, verdict: PoliticalVerdict, level: OnwardTransfer = 'none-stated') {
  const passages = (text: string) => [{ text, start: 0, end: text.length }];
  const reading: NoticeReading = sampleReading(hashOf(n), {
    words: 100,
    political: { verdict, passages: verdict === 'silent' || verdict === 'unread' ? [] : passages(`${verdict} ${n}`) },
    onward: { level, passages: level === 'none-stated' ? [] : passages(`${level} ${n}`) },
  }).reading;
  return { noticeHash: hashOf(n), reading };
}

it.each<[PoliticalVerdict[], PoliticalVerdict]>([
  [[], 'unread'],
  [['unread'], 'unread'],
  [['silent', 'unread'], 'silent'],
  [['silent', 'disclosed'], 'disclosed'],
  [['silent', 'excluded'], 'excluded'],
  [['excluded', 'disclosed'], 'contradictory'],
  [['contradictory', 'silent'], 'contradictory'],
])('notices that say %j are together %s', (verdicts, together) => {
  expect(assessReadings(verdicts.map((verdict, n) => said(n, verdict))).political).toBe(together);
});

it('quotes each passage with the notice it stands in', () => {
  const { politicalPassages } = assessReadings([said(1, 'disclosed'), said(2, 'silent'), said(3, 'excluded')]);
  expect(politicalPassages.map(({ noticeHash, passage }) => [noticeHash, passage.text])).toEqual([
    [hashOf(1), 'disclosed 1'],
    [hashOf(3), 'excluded 3'],
  ]);
});

it('takes the widest transfer that any notice states, and only its passages', () => {
  const assessment = assessReadings([said(1, 'silent', 'named-partners'), said(2, 'silent', 'sale-or-rental')]);
  expect(assessment.onward).toBe('sale-or-rental');
  expect(assessment.onwardPassages.map(({ passage }) => passage.text)).toEqual(['sale-or-rental 2']);
});

it('counts only the words that were read', () => {
  expect(assessReadings([said(1, 'silent'), said(2, 'unread')]).words).toBe(100);
});
