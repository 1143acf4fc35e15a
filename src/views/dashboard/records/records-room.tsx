import { useLedgerQuery } from '../../parts/use-ledger-query';
import { WhenLoaded } from '../../parts/when-loaded';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { BackLink } from '../back-link';
import { nameDisclosure } from '../name-disclosure';
import { RoomHead } from '../room-head';
import { RecordExport } from './record-export';
import { ResearchExport } from './research-export';

/** So many holders can be chosen from, the newest first; others have a way here from their own room. */
const MOST_HOLDERS = 200;

/** Disclosures for other tools: in standard formats, and anonymised; `id` is a disclosure or a holder to begin with. */
export function RecordsRoom({ id }: { id?: string }) {
  const t = useRoomPhrases();
  const words = t.records;
  const found = useLedgerQuery(`records ${id ?? ''}`, async (ledger) => {
    const named = id ? await ledger.holder(id) : undefined;
    const one = id && !named ? (await ledger.disclosureInFull(id))?.disclosure : undefined;
    const latest = await ledger.latestHolders(MOST_HOLDERS);
    const holders = named && !latest.some((holder) => holder.id === named.id) ? [named, ...latest] : latest;
    return { ids: await ledger.disclosureIds(), holders, one };
  });
  return (
    <>
      {found.state === 'ready' && found.value.one ? (
        <BackLink href={`#/disclosure/${found.value.one.id}`} words={nameDisclosure(found.value.one, t)} />
      ) : (
        <BackLink href="#/backup" words={t.backup.title} />
      )}
      <RoomHead title={words.title} lead={words.lead} />
      <WhenLoaded loaded={found}>
        {({ ids, holders, one }) =>
          ids.length === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <>
              <RecordExport
                ids={ids}
                holders={holders}
                first={id ?? 'all'}
                {...(one ? { one: { id: one.id, name: nameDisclosure(one, t) } } : {})}
              />
              <ResearchExport all={ids.length} />
            </>
          )
        }
      </WhenLoaded>
    </>
  );
}
