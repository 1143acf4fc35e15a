import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, midnight: the first moment that a zip can tell. Two archives of the same files are the same bytes. */
const TIME = 0;
const DATE = (1 << 5) | 1;
const MADE_BY_UNIX = 3 << 8;
const PLAIN_FILE = 0o100644 * 0x10000;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
const NEEDS = 20;

/**
 * Writes a zip whose bytes depend on nothing but the files: their order is that of their names, their times are one and
 * the same. (Another version of zlib, hence of Node, may pack the same files otherwise.)
 * @param files name inside the archive → bytes.
 */
export function writeZip(files) {
  const names = [...files.keys()].sort((one, other) => (one < other ? -1 : 1));
  const local = [];
  const central = [];
  let offset = 0;
  for (const name of names) {
    const bytes = files.get(name);
    const packed = deflateRawSync(bytes, { level: 9 });
    const encoded = Buffer.from(name, 'utf8');
    const head = describe(bytes, packed, encoded);
    local.push(Buffer.concat([number(0x04034b50, 4), head, encoded]), packed);
    const place = [number(0, 2), number(0, 2), number(0, 2), number(PLAIN_FILE, 4), number(offset, 4)];
    central.push(Buffer.concat([number(0x02014b50, 4), number(MADE_BY_UNIX | NEEDS, 2), head, ...place, encoded]));
    offset += 30 + encoded.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const counts = [number(names.length, 2), number(names.length, 2)];
  const end = [
    number(0x06054b50, 4),
    number(0, 4),
    ...counts,
    number(directory.length, 4),
    number(offset, 4),
    number(0, 2),
  ];
  return Buffer.concat([...local, directory, ...end]);
}

/** What both headers of a file say of it. */
function describe(bytes, packed, name) {
  return Buffer.concat([
    number(NEEDS, 2),
    number(UTF8_NAMES, 2),
    number(DEFLATED, 2),
    number(TIME, 2),
    number(DATE, 2),
    number(crc32(bytes), 4),
    number(packed.length, 4),
    number(bytes.length, 4),
    number(name.length, 2),
    number(0, 2),
  ]);
}

function number(value, width) {
  const bytes = Buffer.alloc(width);
  bytes.writeUIntLE(value, 0, width);
  return bytes;
}
