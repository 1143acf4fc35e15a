import type { Company, CompanyFile } from '../disclosure/company';
import type { LedgerDatabase } from './database';

const KEY = 'company-file';

/** Puts a list of companies in the place of the one imported before, all of it or nothing. */
export async function keepCompanies(
  db: LedgerDatabase,
  file: CompanyFile,
  companies: readonly Company[],
): Promise<void> {
  await db.transaction('rw', [db.companies, db.items], async () => {
    await db.companies.clear();
    await db.companies.bulkPut([...companies]);
    await db.items.put({ key: KEY, value: file });
  });
}

/** Forgets the imported list. */
export async function removeCompanies(db: LedgerDatabase): Promise<void> {
  await db.transaction('rw', [db.companies, db.items], async () => {
    await db.companies.clear();
    await db.items.delete(KEY);
  });
}

/** The imported list as a whole; null when there is none. */
export async function readCompanyFile(db: LedgerDatabase): Promise<CompanyFile | null> {
  // Validated when it came in; nothing else writes under this key.
  return ((await db.items.get(KEY))?.value as CompanyFile | undefined) ?? null;
}

/** What the imported list says of a holder, known again by domain, else by name. */
export async function findCompany(
  db: LedgerDatabase,
  keys: readonly string[],
): Promise<{ company: Company; file: CompanyFile } | null> {
  const file = await readCompanyFile(db);
  if (!file) return null;
  const byStrength = [...keys].sort(
    (one, other) => Number(other.startsWith('domain:')) - Number(one.startsWith('domain:')),
  );
  for (const key of byStrength) {
    const company = await db.companies.where('keys').equals(key).first();
    if (company) return { company, file };
  }
  return null;
}
