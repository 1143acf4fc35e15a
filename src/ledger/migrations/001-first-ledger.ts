/** The first released layout. Frozen: a later layout is a new file, and this one imports nothing from today's code. */
export const firstLedger = {
  version: 1,
  stores: {
    disclosures: 'id, sentAt',
    notices: 'hash',
    readings: '[noticeHash+readerVersion], noticeHash',
    documents: '[disclosureId+address], disclosureId, outcome',
    holders: 'id, *keys, lastDisclosureAt',
    holdings: '[disclosureId+holderId], disclosureId, holderId',
    requests: 'id, holderId',
    items: 'key',
  },
} as const;
