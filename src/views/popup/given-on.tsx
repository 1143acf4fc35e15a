import type { Holder } from '../../disclosure/holder';
import { formatDay } from '../phrases/dates';
import { usePhrases } from '../phrases/use-phrases';

/** When and on what occasion a holder last received something, and where; as imprecise as it was told, and that it was told. */
export function GivenOn({ name, latest }: Holder) {
  const { language, popup, names } = usePhrases();
  const { at, period, occasion, site } = latest;
  return (
    <p class="meta">
      {popup[period ? 'toldOn' : 'gaveOn'](formatDay(language, period ?? at), names.occasion[occasion])}
      {site !== name && ` ${popup.onSite(site)}`}
    </p>
  );
}
