import { LIMITS } from '../limits';
import { listVendors } from './list-vendors';
import { nameVendor, type PageVendors } from './vendor-list';

/** What a page's own list calls the companies that a TC string agrees to; undefined where it names none of them. */
export function nameConsented(tcString: string, { listVersion, names }: PageVendors): PageVendors | undefined {
  const agreed = new Set(listVendors(tcString)?.agreed);
  const named = new Map(
    names.flatMap(({ id, name }) => (agreed.has(id) ? nameVendor(id, name) : [])).map((one) => [one.id, one]),
  );
  const consented = [...named.values()].sort((one, other) => one.id - other.id).slice(0, LIMITS.vendors);
  return consented.length ? { listVersion, names: consented } : undefined;
}
