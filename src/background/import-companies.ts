import * as z from 'zod/mini';
import type { Company, CompanyFile, ImportRefusal } from '../disclosure/company';
import { nameKey } from '../disclosure/name-key';
import { registrableDomain } from './registrable-domain';

/** Longest file that is looked at, in UTF-16 units; that of 2026 has some four million. */
const LONGEST_FILE = 30_000_000;
const MOST_COMPANIES = 50_000;
const MOST_NAMES = 200;

const text = (most: number) => z.string().check(z.maxLength(most));
const webAddress = text(2_000).check(z.regex(/^https?:\/\/[^\s]{3,}$/i));

/** The part of a record that is used (schema.json of datenanfragen/data); what else it holds is left out. */
const recordSchema = z.object({
  slug: text(200).check(z.regex(/^[a-z0-9-]{1,200}$/)),
  name: text(300).check(z.minLength(1)),
  runs: z.optional(z.array(text(300)).check(z.maxLength(MOST_NAMES))),
  web: z.optional(webAddress),
  address: z.optional(text(600)),
  email: z.optional(text(320).check(z.regex(/^[^\s@<>"',;?&]{1,64}@[^\s@<>"',;?&]{3,255}$/u))),
  webform: z.optional(webAddress),
});

/** Lists lie in the file as JSON within JSON. */
const listSchema = z.union([z.string(), z.array(z.unknown())]);
const fileSchema = z.object({
  date: z.iso.datetime(),
  'dump-format': z.literal(1),
  companies: listSchema,
  'supervisory-authorities': listSchema,
});

type Reading = { ok: true; file: CompanyFile; companies: Company[] } | { ok: false; reason: ImportRefusal };

/**
 * Reads the offline company file of datarequests.org (`offline-data.json`, dump format 1, CC0). One record that is not as it
 * should be, and the whole file is refused: nobody can tell what else in it is wrong.
 */
export function readCompanyDump(source: string, importedAt: string): Reading {
  if (source.length > LONGEST_FILE) return { ok: false, reason: 'too-large' };
  const dump = parse(source);
  if (dump === undefined) return { ok: false, reason: 'not-json' };
  const format = z.object({ 'dump-format': z.unknown() }).safeParse(dump);
  if (format.success && format.data['dump-format'] !== undefined && format.data['dump-format'] !== 1)
    return { ok: false, reason: 'other-format' };
  const file = fileSchema.safeParse(dump);
  if (!file.success) return { ok: false, reason: 'not-the-file' };
  const lists = [file.data.companies, file.data['supervisory-authorities']].map((list) =>
    typeof list === 'string' ? parse(list) : list,
  );
  const [records, authorities] = lists;
  if (!Array.isArray(records) || !Array.isArray(authorities)) return { ok: false, reason: 'not-the-file' };
  if (records.length > MOST_COMPANIES) return { ok: false, reason: 'too-large' };
  const read = z.array(recordSchema).safeParse(records);
  if (!read.success) return { ok: false, reason: 'bad-record' };
  const companies = [...new Map(read.data.map((record) => [record.slug, toCompany(record)])).values()];
  return { ok: true, file: { madeAt: file.data.date, importedAt, companies: companies.length }, companies };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function toCompany({ slug, name, runs = [], web, address, email, webform }: z.infer<typeof recordSchema>): Company {
  const domain = web ? registrableDomain(web) : null;
  const names = [name, ...runs].map(nameKey).filter((key) => key !== '');
  return {
    slug,
    name,
    keys: [...new Set([...(domain ? [`domain:${domain}`] : []), ...names.map((key) => `name:${key}`)])],
    ...(address ? { address } : {}),
    ...(email ? { email } : {}),
    ...(webform ? { webform } : {}),
  };
}
