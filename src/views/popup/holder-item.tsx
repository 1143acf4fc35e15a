import { DashboardLink } from '../parts/dashboard-link';
import { useLater } from '../parts/use-later';
import { Verdict } from '../parts/verdict';
import { verdictOf } from '../parts/verdict-of';
import { joinList } from '../phrases/dates';
import { usePhrases } from '../phrases/use-phrases';
import { GivenOn } from './given-on';
import type { ShownHolder } from './holders-answer';

const loadRemarks = () => import('./document-remarks');

/** The newest holder in the popup: who, when, what, and what the texts said that day. */
export function HolderItem({ holder, latest }: ShownHolder) {
  const t = usePhrases();
  const remarks = useLater(latest?.documents.length ? loadRemarks : null);
  const { categories } = holder.latest;
  const given = categories.map((category) => t.names.category[category]);
  return (
    <li class="holder">
      <h3>
        <DashboardLink to={`/holder/${holder.id}`}>{holder.name}</DashboardLink>
      </h3>
      <GivenOn {...holder} />
      <p class="gave">{given.length ? t.popup.gave(joinList(t.language, given)) : t.popup.gaveNothing}</p>
      {latest && <Verdict {...verdictOf(latest, t, 1)} />}
      {latest && remarks && <remarks.DocumentRemarks full={latest} />}
    </li>
  );
}
