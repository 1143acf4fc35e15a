import { useEffect, useState } from 'preact/hooks';
import type { PlatformConsent } from '../../disclosure/platform/read-tc-string';
import type { Disclosure } from '../../disclosure/schema';
import { formatDay, joinList } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { VendorNames } from './vendor-names';

type Read = PlatformConsent | 'unreadable' | null;

/** What the page's consent platform had written down when the data were sent; nothing where it had not. */
export function PlatformConsentSection({ signals }: { signals: Disclosure['signals'] }) {
  const { trail } = useRoomPhrases();
  const tcString = signals?.tcString;
  const [read, setRead] = useState<Read>(null);
  useEffect(() => {
    if (!tcString) return;
    // The decoder is loaded for those few who look at it.
    void import('../../disclosure/platform/read-tc-string').then(({ readTcString }) =>
      setRead(readTcString(tcString) ?? 'unreadable'),
    );
  }, [tcString]);
  if (!signals || (!tcString && signals.globalPrivacyControl !== 'on')) return null;
  return (
    <section aria-labelledby="platform">
      <h2 id="platform">{trail.platformTitle}</h2>
      {signals.globalPrivacyControl === 'on' && <p>{trail.privacyControl}</p>}
      {tcString && <p>{trail.platformLead}</p>}
      {read === 'unreadable' && <p>{trail.platformUnreadable}</p>}
      {read && read !== 'unreadable' && <Consents consent={read} kept={signals.vendors} />}
      {tcString && (
        <details>
          <summary>{trail.platformString}</summary>
          <p class="hash">{tcString}</p>
        </details>
      )}
    </section>
  );
}

function Consents({
  consent,
  kept,
}: {
  consent: PlatformConsent;
  kept: NonNullable<Disclosure['signals']>['vendors'];
}) {
  const { trail, language } = useRoomPhrases();
  const { purposes, vendors, platform, updatedAt, specialFeatures } = consent;
  const name = (id: number) => trail.purposes[id - 1] ?? trail.purposeNumber(id);
  const list = (ids: readonly number[]) => (ids.length ? joinList(language, ids.map(name)) : trail.none);
  return (
    <dl class="facts">
      <dt>{trail.purposesAgreed}</dt>
      <dd>{list(purposes.agreed)}</dd>
      <dt>{trail.purposesInterest}</dt>
      <dd>{list(purposes.legitimateInterest)}</dd>
      {specialFeatures.length > 0 && (
        <>
          <dt>{trail.features}</dt>
          <dd>
            {joinList(
              language,
              specialFeatures.map((id) => trail.specialFeatures[id - 1] ?? trail.purposeNumber(id)),
            )}
          </dd>
        </>
      )}
      <dt>{trail.vendors}</dt>
      <dd>
        {trail.vendorCount(vendors.agreed.length, vendors.legitimateInterest.length)}
        {vendors.agreed.length > 0 && (
          <details>
            <summary>{trail.vendorNumbers}</summary>
            <p>{vendors.agreed.join(', ')}</p>
          </details>
        )}
        <VendorNames consent={consent} kept={kept} />
      </dd>
      <dt>{trail.platform}</dt>
      <dd>
        {trail.platformNumber(platform.id, consent.vendorListVersion)}
        {updatedAt && ` ${trail.platformUpdated(formatDay(language, updatedAt))}`}
      </dd>
    </dl>
  );
}
