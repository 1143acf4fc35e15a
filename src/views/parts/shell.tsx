import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../disclosure/settings';
import type { LedgerReader } from '../../ledger/ledger-reader';
import { browserLanguage } from '../../platform/phrase';
import { chooseLanguage } from '../phrases/choose-language';
import type { Phrases } from '../phrases/french';
import { PhrasesContext } from '../phrases/use-phrases';
import type { Loaded } from './loaded';
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
export function Shell(props: {
  open: () => Promise<LedgerReader>;
  /** Loads the texts of one language; only those in use weigh on the view. */
  load: (language: 'fr' | 'en') => Promise<Phrases>;
  children: ComponentChildren;
}) {
  const ledger = useOpenLedger(props.open);
  const read = useLiveQuery(`settings ${ledger.state}`, async () =>
    ledger.state === 'ready' ? ledger.value.settings() : DEFAULT_SETTINGS,
  );
  const settings = read.state === 'ready' ? read.value : DEFAULT_SETTINGS;
  useTheme(read.state === 'ready' && ledger.state === 'ready' ? settings.theme : null);
  const phrases = useLanguage(chooseLanguage(settings.language, browserLanguage()), props.load);
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

function useLanguage(language: 'fr' | 'en', load: (language: 'fr' | 'en') => Promise<Phrases>): Phrases | null {
  const [phrases, setPhrases] = useState<Phrases | null>(null);
  useEffect(() => {
    let current = true;
    void load(language).then((loaded) => {
      if (!current) return;
      document.documentElement.lang = language;
      setPhrases(loaded);
    });
    return () => {
      current = false;
    };
  }, [language, load]);
  return phrases;
}
