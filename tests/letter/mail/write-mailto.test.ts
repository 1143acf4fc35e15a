import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMailto } from '../../../src/letter/mail/write-mailto';
import { writeReminder } from '../../../src/letter/write-reminder';
import { writeRequest } from '../../../src/letter/write-request';
import { sampleEarlier } from '../every-letter';
import { hostileText } from '../hostile-texts';
import { sampleSource } from '../sample-source';

const reminder = writeReminder({
  ...sampleSource({ language: 'en' }),
  earlier: sampleEarlier({ rights: ['access'] }),
  replyBy: '2026-12-10',
});

describe('a letter as a mailto address', () => {
  it('is made when it is short enough', () => {
    const address = writeMailto(reminder, 'dpo@example.org') ?? '';
    expect(address.startsWith('mailto:dpo@example.org?subject=Reminder')).toBe(true);
    expect(address.length).toBeLessThanOrEqual(1_800);
    expect(new URL(address).searchParams.get('body')).toContain('CP-2026-EARLY');
  });

  it('is not when too long, nor to what is no address', () => {
    expect(writeMailto(writeRequest(sampleSource()), 'dpo@example.org')).toBeNull();
    expect(writeMailto(reminder, 'dpo@example.org?bcc=x@evil.example')).toBeNull();
  });

  it('lets no recipient and no field in: 10,000 hostile texts', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (subject, body) => {
        const hostile = {
          ...reminder,
          sender: [],
          recipient: [],
          references: [],
          subject: { label: '', value: subject },
          blocks: [{ kind: 'paragraph' as const, text: body }],
        };
        const address = new URL(writeMailto(hostile, 'dpo@example.org') ?? 'mailto:dpo@example.org?subject=&body=');
        expect(address.protocol).toBe('mailto:');
        expect(address.pathname).toBe('dpo@example.org');
        expect([...address.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(address.hash).toBe('');
      }),
      { numRuns: 5_000 },
    );
  });
});
