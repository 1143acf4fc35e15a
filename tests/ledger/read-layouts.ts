import { readdirSync, readFileSync } from 'node:fs';

/** A ledger as one released layout left it on the disk: 3 and later were written by the code of their day. Frozen: a new layout is a new file. */
export interface Layout {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, object[]>;
}

const FOLDER = 'tests/ledger/layouts';

/** Every released layout; bytes are told in the files as `{ "$bytes": base64 }`. */
export function readLayouts(): Layout[] {
  return readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'), readBytes) as Layout);
}

function readBytes(_: string, value: { $bytes?: string }): unknown {
  return typeof value?.$bytes === 'string' ? new Uint8Array(Buffer.from(value.$bytes, 'base64')) : value;
}
