import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A work that is in the extension, with what its licence asks to be handed on. */
export interface LicencedWork {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
  /** Every file of licence or notice that the work carries, joined. */
  text: string;
  /** Set where the work carries no such file: `text` is then the standard text of the licence it declares. */
  isStandardText?: true;
}

/** Licences that a work in an extension under GPL-3.0-or-later may have, by SPDX identifier. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|ofl)(?:[.-][\w.-]{1,20})?$/i;
/** Where a build tool begins to tell of what is bundled into the tool itself. */
const OF_THE_TOOL = '\n# Licenses of bundled dependencies';

/** Whether the licence, or one of those among which it lets choose, is allowed; `AND` needs each of them. */
export function isAllowed(licence: string): boolean {
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one.trim())));
}

/**
 * Reads the licence of an installed package.
 * @param folder where its package.json lies.
 * @throws Error when it names no licence, or carries no text of it and we have none.
 */
export function readPackage(folder: string): LicencedWork {
  const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const name = String(described.name);
  const found = readTexts(folder);
  const licence = typeof described.license === 'string' ? described.license : recogniseLicence(found);
  if (!licence) throw new Error(`${name} names no licence.`);
  const text = found || standardText(licence, described.author);
  if (!text) throw new Error(`${name} carries no text of its licence, ${licence}.`);
  return { name, version: String(described.version), licence, text, ...(found ? {} : { isStandardText: true }) };
}

/**
 * Reads the licence of a font.
 * @param file a TrueType file, with the text of its licence beside it.
 * @throws Error when there is none, or none that we know.
 */
export function readFont(file: string): LicencedWork {
  const text = readTexts(dirname(file));
  const licence = recogniseLicence(text);
  if (!licence) throw new Error(`${file} has no licence that we know beside it.`);
  const [name, version] = readNames(readFileSync(file), [4, 5]);
  return { name: name ?? basename(file), version: version?.replace(/^Version |;.*/g, '') ?? '', licence, text };
}

/** The folder of the package that a module of the bundle is from; null for one of our own. */
export function packageOf(moduleId: string): string | null {
  // What a bundler or a plugin makes up is named `\0`, the package that it comes from, and a path.
  const id = moduleId.startsWith('\0') ? `node_modules/${moduleId.slice(1)}` : moduleId.replaceAll('\\', '/');
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0];
  return folder && existsSync(join(folder, 'package.json')) ? folder : null;
}

function readTexts(folder: string): string {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n'));
  return texts.map((text) => (text.split(OF_THE_TOOL)[0] ?? '').trim()).join('\n\n');
}

function recogniseLicence(text: string): string | null {
  if (/SIL Open Font License, Version 1\.1/.test(text)) return 'OFL-1.1';
  if (/Permission is hereby granted, free of charge, to any person/.test(text)) return 'MIT';
  return null;
}

function standardText(licence: string, author: unknown): string | null {
  if (licence !== 'MIT') return null;
  const named = typeof author === 'string' ? author : (author as { name?: string } | undefined)?.name;
  const text = readFileSync(join(import.meta.dirname, 'mit.txt'), 'utf8').trim();
  return `Copyright (c) ${named ?? 'the authors'}\n\n${text}`;
}

/** Strings of the `name` table of a TrueType file (OpenType 1.9) for Windows, by their numbers. */
function readNames(font: Buffer, wanted: readonly number[]): (string | undefined)[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'name');
  if (entry === undefined) return [];
  const table = font.readUInt32BE(entry + 8);
  const strings = table + font.readUInt16BE(table + 4);
  const found = new Map<number, string>();
  for (let index = 0; index < font.readUInt16BE(table + 2); index++) {
    const record = table + 6 + index * 12;
    const start = strings + font.readUInt16BE(record + 10);
    const bytes = Buffer.from(font.subarray(start, start + font.readUInt16BE(record + 8)));
    if (font.readUInt16BE(record) === 3) found.set(font.readUInt16BE(record + 6), bytes.swap16().toString('utf16le'));
  }
  return wanted.map((number) => found.get(number));
}
