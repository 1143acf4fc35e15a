/**
 * Holdings keep all that was claimed, so that holders can be told apart again; holders that notices only name are told
 * from those that received something; later versions of documents and an imported list of companies have tables.
 * Frozen: a later layout is a new file, and this one imports nothing from today's code.
 */
export const claimsOfHolders = {
  version: 2,
  stores: {
    disclosures: 'id, sentAt',
    notices: 'hash',
    readings: '[noticeHash+readerVersion], noticeHash',
    documents: '[disclosureId+address], disclosureId, outcome, address, noticeHash',
    holders: 'id, *keys, [standing+lastDisclosureAt]',
    holdings: '[disclosureId+holderId], disclosureId, holderId',
    requests: 'id, holderId',
    items: 'key',
    revisions: '[address+fetchedAt], address',
    companies: 'slug, *keys',
  },
} as const;
