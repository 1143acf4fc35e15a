import { configure, render } from '@testing-library/preact';
import { Dexie } from 'dexie';
import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import type { InterfaceLanguage } from '../../src/disclosure/interface-languages';
import type { Settings } from '../../src/disclosure/settings';
import { LEDGER_NAME } from '../../src/ledger/database';
import type { Ledger } from '../../src/ledger/ledger';
import type { DisclosureEntry } from '../../src/ledger/records';
import { Shell } from '../../src/views/parts/shell';
import { closeOwnLedgers, openOwnLedger } from './own-ledger';
import { ALL_PHRASES } from './phrases/all-phrases';

// A loaded machine takes its time; nothing here measures it.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

/** A ledger with these entries and settings, empty of all others; the views open the same one. */
export async function fillLedger(
  entries: readonly DisclosureEntry[] = [],
  settings: Partial<Settings> = {},
): Promise<Ledger> {
  closeOwnLedgers();
  await Dexie.delete(LEDGER_NAME);
  const ledger = await openOwnLedger();
  for (const entry of entries) await ledger.keepDisclosure(entry);
  await ledger.changeSettings(settings);
  return ledger;
}

/** Shows a view in a language over the ledger on disk, or over one that fails to open. */
export function showView(view: ComponentChildren, language: InterfaceLanguage = 'fr', open = openOwnLedger) {
  document.title = 'Contrepartie';
  return render(
    <Shell open={open} load={async () => ALL_PHRASES[language]}>
      {view}
    </Shell>,
  );
}
