import * as z from 'zod/mini';

const MOST_VENDORS = 5_000;
const LONGEST_NAME = 100;
/** A company's number in IAB's list; TC strings have sixteen bits for it. */
const vendorIdSchema = z.number().check(z.int(), z.minimum(1), z.maximum(65_535));
/** The number of an issue of the list. */
const issueSchema = z.number().check(z.int(), z.minimum(1), z.maximum(65_535));

/** A company as a list names it. */
export const namedVendorSchema = z.strictObject({
  id: vendorIdSchema,
  name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
});

/** Names of companies from a list that a page kept in its own storage. */
export const pageVendorsSchema = z.strictObject({
  listVersion: issueSchema,
  names: z.array(namedVendorSchema).check(z.maxLength(MOST_VENDORS)),
});

/** IAB's public list as it was downloaded: which issue, of which day, and its names. */
export interface VendorList {
  /** Of the list's own format: those of the framework's version 2.2 and later are 3. */
  specification: 2 | 3;
  version: number;
  updatedAt: string;
  vendors: NamedVendor[];
}

/** What of the public list is read; it says much more, which is left where it is. */
const publicListSchema = z.object({
  gvlSpecificationVersion: z.number().check(z.int(), z.minimum(2), z.maximum(3)),
  vendorListVersion: issueSchema,
  lastUpdated: z.iso.datetime(),
  vendors: z.record(z.string(), z.object({ id: vendorIdSchema, name: z.string().check(z.maxLength(1_000)) })),
});

/** Reads the text of the public list; null for anything else, as a whole. */
export function readPublicList(text: string): VendorList | null {
  const read = publicListSchema.safeParse(parse(text));
  if (!read.success) return null;
  const { gvlSpecificationVersion, vendorListVersion, lastUpdated, vendors } = read.data;
  const entries = Object.entries(vendors);
  if (entries.length === 0 || entries.length > MOST_VENDORS) return null;
  if (entries.some(([key, { id }]) => key !== String(id))) return null;
  return {
    specification: gvlSpecificationVersion === 2 ? 2 : 3,
    version: vendorListVersion,
    updatedAt: lastUpdated,
    vendors: entries.flatMap(([, { id, name }]) => nameVendor(id, name)),
  };
}

/** A name as one short line, without signs that show nothing or turn the direction of writing; none where nothing is left. */
export function nameVendor(id: number, name: string): NamedVendor[] {
  const line = name
    .replace(/\p{C}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
  return line ? [{ id, name: line }] : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export type NamedVendor = z.infer<typeof namedVendorSchema>;
export type PageVendors = z.infer<typeof pageVendorsSchema>;
