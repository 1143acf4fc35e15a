import { describe, expect, it } from 'vitest';
import { countDueLetters } from '../../src/background/due-badge';
import type { AccessRequest } from '../../src/disclosure/request';

const letter = (change: Partial<AccessRequest>) => ({
  request: {
    id: '00000000-0000-4000-8000-000000000001',
    kind: 'access' as const,
    disclosureIds: [],
    language: 'fr' as const,
    reference: 'CP-2026-7F3K9',
    writtenAt: '2026-01-05T10:00:00.000Z',
    ...change,
  },
  answers: [],
});

describe('the letters that the badge counts', () => {
  it('are those whose time is over, not those still running or never sent', async () => {
    const letters = [
      letter({}),
      letter({ sentOn: '2026-01-06', receivedOn: '2026-01-08' }),
      letter({ sentOn: '2026-02-06', receivedOn: '2026-02-08' }),
    ];
    const count = (today: string) => countDueLetters({ requests: async () => letters }, today);
    expect(await count('2026-02-09')).toBe(0);
    expect(await count('2026-02-10')).toBe(1);
    expect(await count('2026-06-01')).toBe(2);
  });
});
