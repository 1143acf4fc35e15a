import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../disclosure/settings';
import type { LedgerReader } from '../../ledger/ledger-reader';
import { PhrasesContext } from '../phrases/use-phrases';
import type { Loaded } from './loaded';
import { type LoadPhrases, useLanguage } from './use-language';
import { useLiveQuery } from './use-live-query';
import { useTheme } from './use-theme';

interface ShellState {
  ledger: Loaded<LedgerReader>;
  /** The defaults until the ledger has told, or when it cannot. */
  settings: Settings;
}

const ShellContext = createContext<ShellState>({ ledger: { state: 'loading' }, settings: DEFAULT_SETTINGS });

/** Gives the ledger and the settings to every component below. */
export function useShell(): ShellState {
  return useContext(ShellContext);
}

/** Opens the ledger once, follows the settings, and speaks the user's language to all below. */
export function Shell(props: { open: () => Promise<LedgerReader>; load: LoadPhrases; children: ComponentChildren }) {
  const ledger = useOpenLedger(props.open);
  const read = useLiveQuery(`settings ${ledger.state}`, async () =>
    ledger.state === 'ready' ? ledger.value.settings() : null,
  );
  const told = read.state === 'ready' ? read.value : null;
  const settings = told ?? DEFAULT_SETTINGS;
  useTheme(told?.theme ?? null);
  const phrases = useLanguage(told?.language ?? null, props.load);
  if (!phrases) return null;
  return (
    <PhrasesContext.Provider value={phrases}>
      <ShellContext.Provider value={{ ledger, settings }}>{props.children}</ShellContext.Provider>
    </PhrasesContext.Provider>
  );
}

function useOpenLedger(open: () => Promise<LedgerReader>): Loaded<LedgerReader> {
  const [ledger, setLedger] = useState<Loaded<LedgerReader>>({ state: 'loading' });
  useEffect(() => {
    let current = true;
    const opening = open();
    opening.then(
      (value) => current && setLedger({ state: 'ready', value }),
      (error: unknown) => current && setLedger({ state: 'failed', error }),
    );
    return () => {
      current = false;
      void opening.then(
        (value) => value.close(),
        () => undefined,
      );
    };
  }, [open]);
  return ledger;
}
