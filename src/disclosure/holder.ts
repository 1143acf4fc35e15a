import * as z from 'zod/mini';
import { DATA_CATEGORIES } from './categories';
import { LIMITS } from './limits';
import { OCCASIONS } from './occasions';
import { controllerSchema, ONWARD_TRANSFERS, POLITICAL_VERDICTS } from './reading';
import { hashSchema, idSchema, momentSchema, observedSchema, periodSchema } from './schema';

export const HOLDER_ROLES = [
  'declared-controller',
  'named-partner',
  'form-operator',
  'site',
  'named-in-answer',
  'observed',
] as const;

/** Which claim is believed first about a holder's part in a disclosure, the weakest first. */
export const ROLES_BY_STRENGTH: readonly HolderRole[] = [
  'site',
  'named-partner',
  'named-in-answer',
  'observed',
  'form-operator',
  'declared-controller',
];

/** The latest disclosure to a holder, in short: derived, made anew whenever a reading is added. */
export const holderSummarySchema = z.strictObject({
  disclosureId: idSchema,
  at: momentSchema,
  occasion: z.enum(OCCASIONS),
  site: z.string(),
  categories: z.array(z.enum(DATA_CATEGORIES)),
  political: z.enum(POLITICAL_VERDICTS),
  onward: z.enum(ONWARD_TRANSFERS),
  /** Of a disclosure told from memory: as precisely as it is known. */
  period: z.optional(periodSchema),
});

/** Somebody who, by the evidence given, has the data of a disclosure. Any shared key means the same holder. */
export const holderClaimSchema = z.strictObject({
  keys: z.array(z.string()),
  name: z.string(),
  role: z.enum(HOLDER_ROLES),
  /** The words or the address that make this holder one: a passage of the notice, or the host. */
  because: z.string(),
  controller: z.optional(controllerSchema),
  contacts: z.array(z.string()),
  /** The notice whose words say so: a better reading of it takes this claim's place. */
  noticeHash: z.optional(hashSchema),
  /** The requests that were seen to carry an address or number there, for the role `observed`. */
  observed: z.optional(z.array(observedSchema).check(z.maxLength(LIMITS.observed))),
});

/** Who has the data. Its `keys` tell the same company again: `siren:…`, `domain:…`, `name:…`. */
export const holderSchema = z.strictObject({
  id: idSchema,
  keys: z.array(z.string()),
  name: z.string(),
  controller: z.optional(controllerSchema),
  contacts: z.array(z.string()),
  /** `named`: notices name it as a partner, nothing shows that it received anything. */
  standing: z.enum(['received', 'named']),
  /** Holders that the user has told apart from it: they are never put together by themselves. */
  apartFrom: z.array(idSchema),
  lastDisclosureAt: momentSchema,
  disclosures: z.number(),
  latest: holderSummarySchema,
});

/** A holder's part in one disclosure, and why we say so. */
export const holdingSchema = z.strictObject({
  disclosureId: idSchema,
  holderId: idSchema,
  role: z.enum(HOLDER_ROLES),
  /** The words or the address that make this holder one: a passage of the notice, or the host. */
  because: z.string(),
  /** Everything that says so; `role` and `because` are those of the strongest. */
  claims: z.array(holderClaimSchema),
});

export type HolderRole = (typeof HOLDER_ROLES)[number];
export type HolderClaim = z.infer<typeof holderClaimSchema>;
export type HolderSummary = z.infer<typeof holderSummarySchema>;
export type Holder = z.infer<typeof holderSchema>;
export type Holding = z.infer<typeof holdingSchema>;
