import type { Holder } from '../../disclosure/holder';
import { trackMatter } from '../../letter/track-matter';
import { VerdictTag } from '../parts/verdict-tag';
import { formatDay, joinList } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { type KeptLetter, nameMatter } from './holder-matter';

/** A holder with the letters to it. */
export interface HolderRowProps {
  holder: Holder;
  letters: readonly KeptLetter[];
}

/** One holder in the list: who, when, what, the verdict in few words, and where the user stands. */
export function HolderRow({ holder, letters }: HolderRowProps) {
  const t = useRoomPhrases();
  const { at, period, occasion, site, categories, political } = holder.latest;
  const given = categories.map((category) => t.names.category[category]);
  return (
    <li class="row">
      <div class="row-main">
        <h2>
          <a href={`#/holder/${holder.id}`}>{holder.name}</a>
        </h2>
        <p class="meta">
          {(period ? t.popup.toldOn : t.popup.gaveOn)(formatDay(t.language, period ?? at), t.names.occasion[occasion])}{' '}
          {t.popup.onSite(site)}
          {holder.disclosures > 1 && ` · ${t.list.disclosureCount(holder.disclosures)}`}
        </p>
        <p>{given.length ? t.popup.gave(joinList(t.language, given)) : t.popup.gaveNothing}</p>
      </div>
      <VerdictTag political={political} onward={holder.latest.onward} />
      <p class="row-state">
        {nameMatter(trackMatter(letters), t)}
        <a href={`#/letter/${holder.id}`}>
          {t.popup.writeShort} <span class="visually-hidden">{holder.name}</span>
        </a>
      </p>
    </li>
  );
}
