import { useEffect, useState } from 'preact/hooks';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../disclosure/interface-languages';
import type { Settings } from '../../disclosure/settings';
import { browserLanguage } from '../../platform/phrase';
import { chooseLanguage } from '../phrases/choose-language';
import type { Phrases } from '../phrases/french';

/** Loads the texts of one language; only those in use weigh on a view. */
export type LoadPhrases = (language: InterfaceLanguage) => Promise<Phrases>;

/** Under this name the choice is kept beside the ledger as well, so that a page speaks before the ledger opens. */
const NAME = 'language';

/**
 * Gives the texts in the chosen language, null until they are loaded; in the one chosen last until the ledger has told,
 * which `chosen` being null stands for: no view may speak one language first and then another.
 */
export function useLanguage(chosen: Settings['language'] | null, load: LoadPhrases): Phrases | null {
  const [phrases, setPhrases] = useState<Phrases | null>(null);
  const language = chooseLanguage(chosen ?? lastChoice(), browserLanguage());
  useEffect(() => {
    if (chosen) localStorage.setItem(NAME, chosen);
  }, [chosen]);
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

function lastChoice(): Settings['language'] {
  const kept = localStorage.getItem(NAME);
  return INTERFACE_LANGUAGES.find((language) => language === kept) ?? 'browser';
}
