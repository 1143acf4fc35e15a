import type { Holder } from '../../disclosure/holder';
import { DashboardLink } from '../parts/dashboard-link';
import { VerdictTag } from '../parts/verdict-tag';
import { GivenOn } from './given-on';

/** One holder in a line or two: who, when, where, and the verdict in few words. */
export function HolderLine({ holder }: { holder: Holder }) {
  const { political, onward } = holder.latest;
  return (
    <li class="holder">
      <h3>
        <DashboardLink to={`/holder/${holder.id}`}>{holder.name}</DashboardLink>
      </h3>
      <GivenOn {...holder} />
      <VerdictTag political={political} onward={onward} />
    </li>
  );
}
