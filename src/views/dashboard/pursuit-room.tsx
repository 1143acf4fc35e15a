import { useState } from 'preact/hooks';
import type { Answer } from '../../disclosure/answer';
import { completeHolder } from '../../disclosure/complete-holder';
import type { Holder } from '../../disclosure/holder';
import type { AccessRequest } from '../../disclosure/request';
import type { DisclosureInFull } from '../../ledger/ledger-reader';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { WhenLoaded } from '../parts/when-loaded';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { addressHolder } from './address-holder';
import { AuthorityChoice } from './authority-choice';
import { BackLink } from './back-link';
import { openDraft } from './compose-letter';
import { composeComplaint, composeReminder } from './compose-pursuit';
import { DayField } from './day-field';
import { LetterAddressee } from './letter-addressee';
import { LetterDesk, tryToCompose } from './letter-desk';
import { today } from './plain-day';
import { RoomHead } from './room-head';

type Kind = 'reminder' | 'complaint';

/** Days that a reminder gives before a complaint: the writer's wish, the law sets none. */
const GRACE_DAYS = 15;

/** The reminder of a letter, or the complaint about what became of it. */
export function PursuitRoom({ id, kind }: { id: string; kind: Kind }) {
  const { followUp } = useRoomPhrases();
  const found = useLedgerQuery(`pursuit ${id}`, async (ledger) => {
    const all = await ledger.requests();
    const own = all.find(({ request }) => request.id === id);
    const holder = own?.request.holderId ? await ledger.holder(own.request.holderId) : undefined;
    if (!own || !holder) return null;
    const full = await Promise.all(own.request.disclosureIds.map((one) => ledger.disclosureInFull(one)));
    const reminders = all.flatMap(({ request }) =>
      request.followsId === id && request.kind === 'reminder' ? [request] : [],
    );
    const known = await ledger.companyOf(holder);
    const completed = completeHolder(holder, known?.company ?? null).holder;
    return { ...own, holder: completed, reminders, disclosures: full.filter((one) => one !== undefined) };
  });
  return (
    <>
      <BackLink href={`#/request/${id}`} words={followUp.back} />
      <WhenLoaded loaded={found}>
        {(value) => (value ? <PursuitDesk kind={kind} {...value} /> : <RoomHead title={followUp.missing} />)}
      </WhenLoaded>
    </>
  );
}

function PursuitDesk(props: {
  kind: Kind;
  request: AccessRequest;
  answers: readonly Answer[];
  holder: Holder;
  reminders: readonly AccessRequest[];
  disclosures: readonly DisclosureInFull[];
}) {
  const t = useRoomPhrases();
  const { followUp } = t;
  const { kind, request } = props;
  const [id] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(() => ({
    ...openDraft(request.language, props.holder.contacts),
    disclosureIds: request.disclosureIds,
  }));
  const holder = addressHolder(props.holder, draft);
  const pursued = { ...props, holder };
  const [replyBy, setReplyBy] = useState(() => today(new Date(Date.now() + GRACE_DAYS * 86_400_000)));
  const [authorityId, setAuthorityId] = useState(request.country ?? 'FR');
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
  const isReminder = kind === 'reminder';
  const letter = tryToCompose(() =>
    isReminder
      ? composeReminder(draft, pursued, replyBy, t.letter.namePlaceholder)
      : composeComplaint(draft, pursued, authorityId, t.letter.namePlaceholder),
  );
  return (
    <LetterDesk
      title={isReminder ? followUp.reminderTitle(holder.name) : followUp.complaintTitle(holder.name)}
      lead={isReminder ? followUp.reminderLead : followUp.complaintLead}
      draft={draft}
      change={change}
      letter={letter}
      contacts={isReminder ? holder.contacts : []}
      request={{
        id,
        kind,
        holderId: holder.id,
        addressee: holder.name,
        disclosureIds: [...request.disclosureIds],
        followsId: request.id,
      }}
      obstacle=""
    >
      {isReminder ? (
        <fieldset class="panel">
          <legend>{followUp.dates}</legend>
          <DayField label={followUp.replyBy} value={replyBy} onInput={setReplyBy} />
        </fieldset>
      ) : (
        <AuthorityChoice chosen={authorityId} choose={setAuthorityId} />
      )}
      {isReminder && <LetterAddressee draft={draft} change={change} />}
    </LetterDesk>
  );
}
