import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/*
 * What the README says of a backup, and nothing of ours: who has the file can check it with SHA-256 and a reader of JSON.
 */

interface Line {
  kind: string;
  value: Record<string, unknown>;
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** RFC 8785 for what stands in a backup. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}

const bytes = readFileSync('tests/exchange/backups/version-3.jsonl');
const texts = bytes.toString('utf8').trimEnd().split('\n');
const lines = texts.slice(1, -1).map((text) => JSON.parse(text) as Line);
const of = (kind: string) => lines.filter((line) => line.kind === kind).map(({ value }) => value);

it('a backup can be checked from its first byte to its last without the extension', () => {
  const last = texts.at(-1) ?? '';
  const before = bytes.subarray(0, bytes.length - Buffer.byteLength(last) - 1);
  expect(JSON.parse(last)).toEqual({ kind: 'end', records: lines.length, sha256: sha256(before) });
});

it('so can its chain: each link has the hash of what it covers, and of the link before', () => {
  const links = of('link');
  for (const { hash, before, chain, content, place } of links)
    expect(hash).toBe(sha256(canonical({ before, chain, content, place })));
  for (const { id, length, head } of of('chain')) {
    const own = links.filter(({ chain }) => chain === id).sort((one, other) => Number(one.place) - Number(other.place));
    expect(own.map(({ place }) => place)).toEqual(Array.from({ length: Number(length) }, (_, place) => place));
    expect(own.map(({ before }) => before)).toEqual([null, ...own.slice(0, -1).map(({ hash }) => hash)]);
    expect(own.at(-1)?.hash).toBe(head);
  }
});

it('so can its disclosures, documents and texts: each is what a link, or its own hash, says', () => {
  const contents = new Set(of('link').map(({ content }) => content));
  const documents = of('document').filter(({ outcome }) => outcome === 'kept');
  for (const record of [...of('disclosure'), ...documents]) expect(contents).toContain(sha256(canonical(record)));
  for (const { hash, text } of of('notice')) expect(hash).toBe(sha256(String(text)));
  const gaps = of('link').filter(({ stand }) => stand === 'erased');
  expect(gaps.map((gap) => Object.keys(gap).sort())).toEqual([
    ['before', 'chain', 'content', 'hash', 'place', 'stand', 'standAt'],
  ]);
});
