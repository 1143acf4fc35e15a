import { useState } from 'preact/hooks';
import { completeHolder } from '../../disclosure/complete-holder';
import type { Holder } from '../../disclosure/holder';
import type { AccessRequest } from '../../disclosure/request';
import type { DisclosureInFull } from '../../ledger/ledger-reader';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { WhenLoaded } from '../parts/when-loaded';
import { formatDay } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { addressHolder } from './address-holder';
import { BackLink } from './back-link';
import { composeLetter, openDraft } from './compose-letter';
import { EarlierLetterNote, isRecent } from './earlier-letter-note';
import { holderCountry, holderLanguage } from './holder-language';
import { LetterAddressee } from './letter-addressee';
import { LetterDesk, tryToCompose } from './letter-desk';
import { LetterDisclosures } from './letter-disclosures';
import { LetterRights } from './letter-rights';
import { RoomHead } from './room-head';

/** The letter to one holder: what it is about and asks, in which language, from whom; shown as it is written, then saved. */
export function LetterRoom({ holderId }: { holderId: string }) {
  const { list, letter } = useRoomPhrases();
  const found = useLedgerQuery(`letter ${holderId}`, async (ledger) => {
    const holder = await ledger.holder(holderId);
    if (!holder) return null;
    const disclosures = await ledger.disclosuresOf(holderId);
    const full = await Promise.all(disclosures.map(({ id }) => ledger.disclosureInFull(id)));
    const requests = await ledger.requestsOf(holderId);
    const known = await ledger.companyOf(holder);
    const completed = completeHolder(holder, known?.company ?? null);
    const madeAt = completed.added.length && known ? known.file.madeAt : null;
    return { holder: completed.holder, madeAt, requests, disclosures: full.filter((one) => one !== undefined) };
  });
  return (
    <>
      <BackLink href={`#/holder/${holderId}`} words={letter.back} />
      <WhenLoaded loaded={found}>
        {(value) => (value ? <RequestDesk key={holderId} {...value} /> : <RoomHead title={list.holderMissing} />)}
      </WhenLoaded>
    </>
  );
}

/** `madeAt` is set when an imported company file completes what the notices say of the holder. */
function RequestDesk(props: {
  holder: Holder;
  disclosures: readonly DisclosureInFull[];
  requests: readonly AccessRequest[];
  madeAt: string | null;
}) {
  const t = useRoomPhrases();
  const { disclosures, madeAt } = props;
  const [id] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(() => ({
    ...openDraft(holderLanguage(props.holder, disclosures[0]?.disclosure, t.language), props.holder.contacts),
    disclosureIds: disclosures.map(({ disclosure }) => disclosure.id),
  }));
  const holder = addressHolder(props.holder, draft);
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
  // The letter being written is noted when it is saved, and is no earlier one.
  const earlier = props.requests.filter((request) => request.id !== id && isRecent(request, new Date())).at(-1);
  const [isSure, setSure] = useState(false);
  const letter = tryToCompose(() => composeLetter(draft, holder, disclosures, t.letter.namePlaceholder));
  return (
    <LetterDesk
      title={t.letter.title(holder.name)}
      lead={t.letter.lead}
      draft={draft}
      change={change}
      letter={letter}
      contacts={holder.contacts}
      request={{
        id,
        kind: 'access',
        holderId: holder.id,
        addressee: holder.name,
        disclosureIds: [...draft.disclosureIds],
        rights: [...draft.rights],
        country: holderCountry(holder, draft.language),
      }}
      obstacle={
        earlier && !isSure
          ? t.letter.tooSoon
          : draft.disclosureIds.length && draft.rights.length
            ? ''
            : t.letter.pickOne
      }
    >
      {madeAt && <p class="hint">{t.holders.fileInLetter(formatDay(t.language, madeAt))}</p>}
      {earlier && <EarlierLetterNote earlier={earlier} isSure={isSure} confirm={setSure} />}
      <LetterDisclosures
        disclosures={disclosures}
        chosen={draft.disclosureIds}
        choose={(disclosureIds) => change({ disclosureIds })}
      />
      <LetterRights draft={draft} change={change} />
      <LetterAddressee draft={draft} change={change} />
    </LetterDesk>
  );
}
