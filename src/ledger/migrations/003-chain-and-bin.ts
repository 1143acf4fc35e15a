/**
 * Chains of hashes over disclosures and kept documents, the clues by which disclosures are found, the bin, identities,
 * tallies of sites, and the journal of imports. Additive: no record of an older table is changed.
 * The links and clues of what was kept before are in `003-first-links.ts`: only an upgrade loads what makes hashes.
 * Frozen: a later layout is a new file, and this one imports nothing from today's code.
 */
export const chainAndBin = {
  version: 3,
  stores: {
    chains: 'id',
    links: 'hash, [chain+place], disclosureId',
    clues: 'disclosureId, site, *digests, *noticeHashes',
    bins: 'id',
    binned: 'disclosureId, binId, *noticeHashes',
    identities: 'id',
    tallies: 'site',
    imports: 'id',
    changes: '[importId+step], importId',
  },
} as const;
