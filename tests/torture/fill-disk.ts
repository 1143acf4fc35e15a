import { readFileSync, writeFileSync } from 'node:fs';
import { launchBrowser } from '../e2e/browsers';
import { addLedgerPage, LEDGER_PAGE } from './own-page';

/** What became of writes when the disk was full. */
export interface Filled {
  acknowledged: number;
  lost: number;
  torn: number;
  faults: number;
  /** Name of the error that the last write ended with. */
  error: string;
  /** Whether a write succeeds once there is room again. */
  goesOn: boolean;
}

/** Bytes that the browser lets the ledger have; it reports success first and aborts then. */
const QUOTA = 3_000_000;

/** Writes until the browser refuses, in an extension that may not have more than its quota. */
export async function fillDisk(): Promise<Filled> {
  const extension = addLedgerPage('chromium');
  const file = `${extension}/manifest.json`;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  // With it, the quota does not count.
  manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify(manifest));
  const driver = await launchBrowser('chromium', { extension });
  try {
    const page = await driver.openOwn(LEDGER_PAGE);
    const session = await page.createCDPSession();
    const setQuota = (quotaSize?: number) =>
      session.send('Storage.overrideQuotaForOrigin', { origin: driver.origin, ...(quotaSize ? { quotaSize } : {}) });
    await setQuota(QUOTA);
    const full = await page.evaluate(() => (globalThis as unknown as Ours).torture.fill(0, 20_000));
    await setQuota();
    const { ids, torn, findings } = await page.evaluate(() => (globalThis as unknown as Ours).torture.check());
    const there = new Set(ids.map((id) => Number(id.slice(-12))));
    const more = await page.evaluate((from) => (globalThis as unknown as Ours).torture.fill(from, 1), full.kept + 10);
    return {
      acknowledged: full.kept,
      lost: Array.from({ length: full.kept }, (_, n) => n).filter((n) => !there.has(n)).length,
      torn: torn.length + Math.max(0, ids.length - full.kept),
      faults: findings.length,
      error: full.error,
      goesOn: more.kept === 1,
    };
  } finally {
    await driver.close();
    await driver.removeProfile();
  }
}

interface Ours {
  torture: {
    fill(from: number, most: number): Promise<{ kept: number; error: string }>;
    check(): Promise<{ ids: string[]; torn: string[]; findings: string[] }>;
  };
}
