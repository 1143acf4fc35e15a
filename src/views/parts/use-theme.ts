import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../../disclosure/settings';

/** Under this name the choice is kept beside the ledger as well, so that a page has its colours before the ledger opens. */
const NAME = 'theme';

/** Shows the view in the chosen colours; the last choice until the ledger has told, which `null` stands for. */
export function useTheme(theme: Settings['theme'] | null): void {
  useLayoutEffect(() => {
    const chosen = theme ?? localStorage.getItem(NAME);
    if (theme) localStorage.setItem(NAME, theme);
    if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
    else delete document.documentElement.dataset.theme;
  }, [theme]);
}
