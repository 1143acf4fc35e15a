import type { ConsentBox } from '../../disclosure/schema';
import { Quote } from '../parts/quote';
import { joinList } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** Each consent box with its wording, as it stood when the page opened and when the form was sent. */
export function DisclosureBoxes({ boxes }: { boxes: readonly ConsentBox[] }) {
  const { list } = useRoomPhrases();
  return (
    <section aria-labelledby="boxes">
      <h2 id="boxes">{list.boxesTitle}</h2>
      {boxes.length === 0 && <p>{list.noBoxes}</p>}
      <ul class="cards">
        {boxes.map((box, index) => (
          <Box key={`${index} ${box.wording}`} box={box} />
        ))}
      </ul>
    </section>
  );
}

function Box({ box }: { box: ConsentBox }) {
  const t = useRoomPhrases();
  const after = { ticked: t.list.ticked, unticked: t.list.unticked, unknown: t.list.unknown }[box.stateWhenSent];
  const purposes = box.purposes.map((purpose) => t.names.purpose[purpose]);
  return (
    <li class="card">
      <Quote text={box.wording} />
      <dl class="facts">
        <dt>{t.list.boxPurpose}</dt>
        <dd>{joinList(t.language, purposes.length ? purposes : [t.names.purpose.other])}</dd>
        <dt>{t.list.boxRequired}</dt>
        <dd>{box.required ? t.list.yes : t.list.no}</dd>
        {box.sense === 'refuses' && (
          <>
            <dt>{t.list.boxSense}</dt>
            <dd>{t.list.boxRefuses}</dd>
          </>
        )}
        <dt>{t.list.boxBefore}</dt>
        <dd>{box.preTicked ? <strong>{t.list.preTicked}</strong> : t.list.unticked}</dd>
        <dt>{t.list.boxAfter}</dt>
        <dd>{after}</dd>
      </dl>
    </li>
  );
}
