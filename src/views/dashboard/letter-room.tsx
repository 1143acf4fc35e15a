import { useState } from 'preact/hooks';
import { completeHolder } from '../../disclosure/complete-holder';
import type { Holder } from '../../disclosure/holder';
import type { DisclosureInFull } from '../../ledger/ledger-reader';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { WhenLoaded } from '../parts/when-loaded';
import { formatDay } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { BackLink } from './back-link';
import { composeLetter, type LetterDraft, makeReference } from './compose-letter';
import { LetterActions } from './letter-actions';
import { LetterDisclosures } from './letter-disclosures';
import { LetterIdentity } from './letter-identity';
import { LetterManner } from './letter-manner';
import { LetterPreview } from './letter-preview';
import { RoomHead } from './room-head';

/** The letter to one holder: what it is about, in which language, from whom; shown as it is written, then saved. */
export function LetterRoom({ holderId }: { holderId: string }) {
  const { list, letter } = useRoomPhrases();
  const found = useLedgerQuery(`letter ${holderId}`, async (ledger) => {
    const holder = await ledger.holder(holderId);
    if (!holder) return null;
    const disclosures = await ledger.disclosuresOf(holderId);
    const full = await Promise.all(disclosures.map(({ id }) => ledger.disclosureInFull(id)));
    const found = await ledger.companyOf(holder);
    const completed = completeHolder(holder, found?.company ?? null);
    const madeAt = completed.added.length && found ? found.file.madeAt : null;
    return { holder: completed.holder, madeAt, disclosures: full.filter((one) => one !== undefined) };
  });
  return (
    <>
      <BackLink href={`#/holder/${holderId}`} words={letter.back} />
      <WhenLoaded loaded={found}>
        {(value) => (value ? <LetterDesk key={holderId} {...value} /> : <RoomHead title={list.holderMissing} />)}
      </WhenLoaded>
    </>
  );
}

/** `madeAt` is set when an imported company file completes what the notices say of the holder. */
function LetterDesk(props: { holder: Holder; disclosures: readonly DisclosureInFull[]; madeAt: string | null }) {
  const { holder, disclosures, madeAt } = props;
  const t = useRoomPhrases();
  const [draft, setDraft] = useState<LetterDraft>(() => ({
    disclosureIds: disclosures.map(({ disclosure }) => disclosure.id),
    language: t.language,
    delivery: holder.contacts.some((contact) => contact.includes('@')) ? 'email' : 'registered-post',
    name: '',
    postal: '',
    town: '',
    email: '',
    phone: '',
    reference: makeReference(new Date()),
  }));
  const change = (part: Partial<LetterDraft>) => setDraft((now) => ({ ...now, ...part }));
  const letter = tryToCompose(draft, holder, disclosures, t.letter.namePlaceholder);
  return (
    <>
      <RoomHead title={t.letter.title(holder.name)} lead={t.letter.lead} />
      {madeAt && <p class="hint">{t.holders.fileInLetter(formatDay(t.language, madeAt))}</p>}
      <div class="letter-desk">
        <form class="letter-form" onSubmit={(event) => event.preventDefault()}>
          <LetterDisclosures
            disclosures={disclosures}
            chosen={draft.disclosureIds}
            choose={(disclosureIds) => change({ disclosureIds })}
          />
          <LetterManner draft={draft} change={change} />
          <LetterIdentity draft={draft} change={change} />
        </form>
        <div class="letter-side">
          <LetterActions draft={draft} holder={holder} letter={letter === 'failed' ? null : letter} />
          <LetterPreview letter={letter === 'failed' ? null : letter} failed={letter === 'failed'} />
        </div>
      </div>
    </>
  );
}

/** What pages wrote goes into the letter: should it ever stop the writing, the room says so instead of going blank. */
function tryToCompose(...source: Parameters<typeof composeLetter>): ReturnType<typeof composeLetter> | 'failed' {
  try {
    return composeLetter(...source);
  } catch {
    return 'failed';
  }
}
