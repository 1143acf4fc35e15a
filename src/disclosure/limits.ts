/** Longest texts kept, in UTF-16 units; longer ones are cut where they are read, not refused. */
export const LIMITS = {
  address: 2_000,
  label: 200,
  wording: 2_000,
  notice: 20_000,
  title: 300,
  fields: 200,
  boxes: 50,
  links: 30,
  notices: 10,
  observed: 100,
  vendors: 1_000,
} as const;
