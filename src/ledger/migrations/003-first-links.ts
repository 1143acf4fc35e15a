import { sha256 } from '@noble/hashes/sha2.js';

interface OldDisclosure {
  id: string;
  place: { address: string };
  notices: { hash: string }[];
  fingerprints: { digest: string }[];
}

interface OldDocument {
  disclosureId: string;
  address: string;
}

interface Chain {
  id: string;
  length: number;
  head: string | null;
}

function spell(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => spell(one ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = value as Record<string, unknown>;
  const keys = Object.keys(members).filter((key) => members[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${spell(members[key])}`)
    .join(',')}}`;
}

function hash(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A chain that starts in this migration is named after the first disclosure in it, for the same outcome each time. */
function nameChain(firstId: string): string {
  const name = hash(`chain ${firstId}`);
  return `${name.slice(0, 8)}-${name.slice(8, 12)}-8${name.slice(13, 16)}-8${name.slice(17, 20)}-${name.slice(20, 32)}`;
}

/** The link of one more record, and the chain with it. */
function link(chain: Chain, record: object, subject: { kind: string; disclosureId: string; address?: string }) {
  const bare = { before: chain.head, chain: chain.id, content: hash(spell(record)), place: chain.length };
  const own = hash(spell(bare));
  return {
    link: { ...bare, hash: own, ...subject, stand: 'kept', standAt: '' },
    chain: { id: chain.id, length: chain.length + 1, head: own },
  };
}

/**
 * How layout 2 is brought to layout 3: the first links of a chain, and the clues. Apart from the layout itself, because
 * hashing is only loaded where there is something to bring. Frozen, like the layout.
 */
export const firstLinks = {
  nameChain,
  link,
  disclosureLink: (chain: Chain, disclosure: OldDisclosure) =>
    link(chain, disclosure, { kind: 'disclosure', disclosureId: disclosure.id }),
  documentLink: (chain: Chain, document: OldDocument) =>
    link(chain, document, { kind: 'document', disclosureId: document.disclosureId, address: document.address }),
  clue: ({ id, place, notices, fingerprints }: OldDisclosure) => ({
    disclosureId: id,
    site: new URL(place.address).host,
    digests: fingerprints.map(({ digest }) => digest),
    noticeHashes: notices.map((notice) => notice.hash),
  }),
} as const;
