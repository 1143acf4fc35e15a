import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../disclosure/settings';
import type { LedgerDatabase } from './database';

/** The user's choices; the defaults where there are none, or none that can be read. */
export async function readSettings(db: LedgerDatabase): Promise<Settings> {
  const item = await db.items.get('settings');
  const read = settingsSchema.safeParse({ ...DEFAULT_SETTINGS, ...(item?.value as object | undefined) });
  return read.success ? read.data : DEFAULT_SETTINGS;
}
