/** Adds political messages that the user received. Frozen: a later layout is a new file, and this one imports nothing from today's code. */
export const approachesLedger = {
  version: 5,
  stores: { approaches: 'id, cameOn' },
} as const;
