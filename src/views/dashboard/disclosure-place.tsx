import type { Disclosure } from '../../disclosure/schema';
import { WebLink } from '../parts/web-link';
import { formatMoment } from '../phrases/moments';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** Where and when data were sent, where to, and what shows it. */
export function DisclosurePlace({ disclosure }: { disclosure: Disclosure }) {
  const t = useRoomPhrases();
  const { place, target, evidence, reasons } = disclosure;
  return (
    <section aria-labelledby="place">
      <h2 id="place">{t.list.placeTitle}</h2>
      <dl class="facts">
        <dt>{t.list.page}</dt>
        <dd>
          {place.title && <span lang={place.language || undefined}>{place.title}</span>}
          <WebLink address={place.address} />
        </dd>
        {place.topAddress && (
          <>
            <dt>{t.list.framePage}</dt>
            <dd>
              {place.topTitle && <span>{place.topTitle}</span>}
              <WebLink address={place.topAddress} />
            </dd>
          </>
        )}
        <dt>{t.list.target}</dt>
        <dd>{target ? <span class="address">{target}</span> : t.list.targetUnknown}</dd>
        <dt>{t.list.sentAt}</dt>
        <dd>
          <time dateTime={disclosure.sentAt}>{formatMoment(t.language, disclosure.sentAt)}</time>
        </dd>
        <dt>{t.list.proof}</dt>
        <dd>
          {evidence.length ? (
            <ul>
              {evidence.map(({ kind, at }) => (
                <li key={`${kind} ${at}`}>{t.names.evidence[kind]}</li>
              ))}
            </ul>
          ) : (
            t.list.noProof
          )}
        </dd>
        {reasons.length > 0 && (
          <>
            <dt>{t.list.whyOccasion}</dt>
            <dd>
              <ul>
                {[...new Set(reasons)].map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
