import type { Disclosure } from '../../disclosure/schema';
import { CategoryList } from '../parts/category-list';
import { WebLink } from '../parts/web-link';
import { formatDay } from '../phrases/dates';
import { formatMoment } from '../phrases/moments';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** What the user told of something given before: nothing of it was witnessed. */
export function ToldDisclosure({ disclosure }: { disclosure: Disclosure }) {
  const { list, language } = useRoomPhrases();
  const { remembered, place, fields } = disclosure;
  if (!remembered) return null;
  return (
    <>
      <section aria-labelledby="fields">
        <h2 id="fields">{list.toldFields}</h2>
        <CategoryList items={fields.map(({ category }) => ({ category }))} />
      </section>
      <section aria-labelledby="place">
        <h2 id="place">{list.placeTitle}</h2>
        <dl class="facts">
          <dt>{list.page}</dt>
          <dd>
            <WebLink address={place.address} />
          </dd>
          <dt>{list.toldWhen}</dt>
          <dd>
            <time dateTime={remembered.period}>{formatDay(language, remembered.period)}</time>
          </dd>
          <dt>{list.sureness}</dt>
          <dd>{list.surenesses[remembered.sureness]}</dd>
          <dt>{list.toldOn}</dt>
          <dd>{formatMoment(language, remembered.addedAt)}</dd>
          {remembered.note && (
            <>
              <dt>{list.toldNote}</dt>
              <dd>{remembered.note}</dd>
            </>
          )}
        </dl>
      </section>
    </>
  );
}
