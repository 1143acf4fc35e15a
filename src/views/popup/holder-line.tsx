import type { Holder } from '../../disclosure/holder';
import { DashboardLink } from '../parts/dashboard-link';
import { VerdictTag } from '../parts/verdict-tag';
import { formatDay } from '../phrases/dates';
import { usePhrases } from '../phrases/use-phrases';

/** One holder in a line or two: who, when, where, and the verdict in few words. */
export function HolderLine({ holder }: { holder: Holder }) {
  const t = usePhrases();
  const { at, period, occasion, site, political, onward } = holder.latest;
  return (
    <li class="holder">
      <h3>
        <DashboardLink to={`/holder/${holder.id}`}>{holder.name}</DashboardLink>
      </h3>
      <p class="meta">
        {(period ? t.popup.toldOn : t.popup.gaveOn)(formatDay(t.language, period ?? at), t.names.occasion[occasion])}
        {site !== holder.name && ` ${t.popup.onSite(site)}`}
      </p>
      <VerdictTag political={political} onward={onward} />
    </li>
  );
}
