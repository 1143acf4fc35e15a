import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../disclosure/settings';
import type { Ledger } from '../../ledger/ledger';
import { browserLanguage } from '../../platform/phrase';
import { chooseLanguage } from '../phrases/choose-language';
import { english } from '../phrases/english';
import { french } from '../phrases/french';
import { PhrasesContext } from '../phrases/use-phrases';
import type { Loaded } from './loaded';
import { useLiveQuery } from './use-live-query';

interface ShellState {
  ledger: Loaded<Ledger>;
  /** The defaults until the ledger has told, or when it cannot. */
  settings: Settings;
}

const ShellContext = createContext<ShellState>({ ledger: { state: 'loading' }, settings: DEFAULT_SETTINGS });

/** Gives the ledger and the settings to every component below. */
export function useShell(): ShellState {
  return useContext(ShellContext);
}

/** Opens the ledger once, follows the settings, and speaks the user's language to all below. */
export function Shell({ open, children }: { open: () => Promise<Ledger>; children: ComponentChildren }) {
  const [ledger, setLedger] = useState<Loaded<Ledger>>({ state: 'loading' });
  useEffect(() => {
    let current = true;
    open().then(
      (value) => current && setLedger({ state: 'ready', value }),
      (error: unknown) => current && setLedger({ state: 'failed', error }),
    );
    return () => {
      current = false;
    };
  }, [open]);
  const read = useLiveQuery(`settings ${ledger.state}`, async () =>
    ledger.state === 'ready' ? ledger.value.settings() : DEFAULT_SETTINGS,
  );
  const settings = read.state === 'ready' ? read.value : DEFAULT_SETTINGS;
  const language = chooseLanguage(settings.language, browserLanguage());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <PhrasesContext.Provider value={language === 'fr' ? french : english}>
      <ShellContext.Provider value={{ ledger, settings }}>{children}</ShellContext.Provider>
    </PhrasesContext.Provider>
  );
}
