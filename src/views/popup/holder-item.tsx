import { DashboardLink } from '../parts/dashboard-link';
import { Verdict } from '../parts/verdict';
import { verdictOf } from '../parts/verdict-of';
import { formatDay, joinList } from '../phrases/dates';
import { usePhrases } from '../phrases/use-phrases';
import { DocumentRemarks } from './document-remarks';
import type { ShownHolder } from './holders-answer';

/** One holder in the popup: who, when, what, and what the texts said that day. */
export function HolderItem({ holder, latest, isNewest }: ShownHolder & { isNewest: boolean }) {
  const t = usePhrases();
  const { at, occasion, site, categories } = holder.latest;
  const given = categories.map((category) => t.names.category[category]);
  return (
    <li class="holder">
      <h3>
        <DashboardLink to={`/holder/${holder.id}`}>{holder.name}</DashboardLink>
      </h3>
      <p class="meta">
        {t.popup.gaveOn(formatDay(t.language, at), t.names.occasion[occasion])}
        {site !== holder.name && ` ${t.popup.onSite(site)}`}
      </p>
      <p class="gave">{given.length ? t.popup.gave(joinList(t.language, given)) : t.popup.gaveNothing}</p>
      {latest && <Verdict {...verdictOf(latest, t, 1)} {...(isNewest ? {} : { onwardQuotes: [] })} />}
      {latest && isNewest && <DocumentRemarks full={latest} />}
    </li>
  );
}
