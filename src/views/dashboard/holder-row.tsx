import type { Holder } from '../../disclosure/holder';
import type { AccessRequest } from '../../disclosure/request';
import { VerdictTag } from '../parts/verdict-tag';
import { formatDay, joinList } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** One holder in the list: who, when, what, the verdict in few words, and where the user stands. */
export function HolderRow({ holder, requests }: { holder: Holder; requests: AccessRequest[] }) {
  const t = useRoomPhrases();
  const { at, occasion, site, categories, political } = holder.latest;
  const given = categories.map((category) => t.names.category[category]);
  const letter = requests
    .map(({ writtenAt }) => writtenAt)
    .sort()
    .at(-1);
  return (
    <li class="row">
      <div class="row-main">
        <h2>
          <a href={`#/holder/${holder.id}`}>{holder.name}</a>
        </h2>
        <p class="meta">
          {t.popup.gaveOn(formatDay(t.language, at), t.names.occasion[occasion])} {t.popup.onSite(site)}
          {holder.disclosures > 1 && ` · ${t.list.disclosureCount(holder.disclosures)}`}
        </p>
        <p>{given.length ? t.popup.gave(joinList(t.language, given)) : t.popup.gaveNothing}</p>
      </div>
      <VerdictTag political={political} onward={holder.latest.onward} />
      <p class="row-state">
        {letter ? t.list.stateWritten(formatDay(t.language, letter)) : t.list.stateNoticed}
        <a href={`#/letter/${holder.id}`}>
          {t.popup.writeShort} <span class="visually-hidden">{holder.name}</span>
        </a>
      </p>
    </li>
  );
}
