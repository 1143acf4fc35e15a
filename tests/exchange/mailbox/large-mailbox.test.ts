import { expect, it } from 'vitest';
import { readMailboxes } from '../../../src/exchange/mail/mailbox/read-mailboxes';
import { streamMailbox } from '../../bench/mailbox/make-mailbox';

const MEGABYTE = 1_000_000;
const SIZE = 220 * MEGABYTE;
/** What is not collected yet is counted too; a reader that kept what it read would need all of it. */
const MOST_GROWTH = 110 * MEGABYTE;

const inUse = () => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

it('of 220 MB is read in memory that does not grow with it', async () => {
  let base = 0;
  let peak = 0;
  let looked = 0;
  const { course, proposals } = await readMailboxes([{ parts: () => streamMailbox(SIZE) }], {
    today: '2026-11-26',
    signal: new AbortController().signal,
    tell: ({ bytes }) => {
      if (bytes - looked < MEGABYTE) return;
      looked = bytes;
      if (bytes < 20 * MEGABYTE) base = Math.max(base, inUse());
      else peak = Math.max(peak, inUse());
    },
  });
  expect(course.bytes).toBeGreaterThanOrEqual(SIZE);
  expect(course.messages).toBeGreaterThan(1_000);
  expect(course.unread).toBe(0);
  expect(proposals.length).toBeGreaterThan(50);
  expect(peak - base).toBeLessThan(MOST_GROWTH);
}, 120_000);
