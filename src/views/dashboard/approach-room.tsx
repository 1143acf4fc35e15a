import { useId, useState } from 'preact/hooks';
import type { Approach } from '../../disclosure/approach';
import { CHANNELS, type Channel } from '../../letter/letter-source';
import { writeSourceRequest } from '../../letter/write-source-request';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { WhenLoaded } from '../parts/when-loaded';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { BackLink } from './back-link';
import { openDraft, termsOf } from './compose-letter';
import { DayField } from './day-field';
import { LetterDesk, tryToCompose } from './letter-desk';
import { RoomHead } from './room-head';
import { linesOf } from './typed-lines';

interface Message {
  channel: Channel;
  cameOn: string;
  cameTo: string;
  words: string;
  senderName: string;
  senderAddress: string;
  senderEmail: string;
  inFrance: boolean;
  objects: boolean;
}

/** The same for a message that is in the ledger: what was noted of it is filled in. */
export function KeptApproachRoom({ id }: { id: string }) {
  const { approaches } = useRoomPhrases();
  const found = useLedgerQuery(`approach ${id}`, (ledger) => ledger.traceApproach(id));
  return (
    <WhenLoaded loaded={found}>
      {(traced) =>
        traced ? <ApproachRoom noted={notedIn(traced.approach)} /> : <RoomHead title={approaches.missing} />
      }
    </WhenLoaded>
  );
}

function notedIn({ channel, cameOn, words, sender, onBehalfOf }: Approach): Partial<Message> {
  const senderName = onBehalfOf && onBehalfOf !== sender ? [sender, onBehalfOf].filter(Boolean).join(', ') : sender;
  return { channel, cameOn, words, senderName };
}

/** The letter to whoever sent a political message, asking where the data came from. Nothing typed here is kept. */
export function ApproachRoom({ noted = {} }: { noted?: Partial<Message> }) {
  const t = useRoomPhrases();
  const { followUp } = t;
  const [id] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(() => openDraft(t.language, []));
  const [message, setMessage] = useState<Message>({
    channel: 'sms',
    cameOn: '',
    cameTo: '',
    words: '',
    senderName: '',
    senderAddress: '',
    senderEmail: '',
    inFrance: t.language === 'fr',
    objects: true,
    ...noted,
  });
  const { senderName, senderEmail, cameOn } = message;
  const isTold = Boolean(senderName.trim() && cameOn);
  const letter = tryToCompose(() =>
    isTold
      ? writeSourceRequest({ ...termsOf(draft, t.letter.namePlaceholder), ...message, sender: senderOf(message) })
      : null,
  );
  return (
    <>
      <BackLink href="#/letters" words={followUp.back} />
      <LetterDesk
        title={followUp.approachTitle}
        lead={followUp.approachLead}
        draft={draft}
        change={(part) => setDraft((now) => ({ ...now, ...part }))}
        letter={letter}
        contacts={senderEmail.trim() ? [senderEmail.trim()] : []}
        request={{
          id,
          kind: 'source',
          addressee: senderName.trim(),
          disclosureIds: [],
          rights: message.objects ? ['access', 'objection'] : ['access'],
          ...(message.inFrance ? { country: 'FR' } : {}),
        }}
        obstacle={isTold ? '' : followUp.senderMissing}
      >
        <MessageFields message={message} change={(part) => setMessage((now) => ({ ...now, ...part }))} />
      </LetterDesk>
    </>
  );
}

function MessageFields({ message, change }: { message: Message; change(part: Partial<Message>): void }) {
  const { followUp } = useRoomPhrases();
  const id = useId();
  const box = (name: 'inFrance' | 'objects') => (
    <label class="choice">
      <input
        type="checkbox"
        checked={message[name]}
        onChange={(event) => change({ [name]: event.currentTarget.checked })}
      />
      <span>{followUp[name]}</span>
    </label>
  );
  const text = (name: 'senderName' | 'senderAddress' | 'senderEmail' | 'cameTo' | 'words') => (
    <div class="line">
      <label for={`${id}-${name}`}>{followUp[name]}</label>
      <textarea
        id={`${id}-${name}`}
        rows={name === 'senderAddress' || name === 'words' ? 3 : 1}
        value={message[name]}
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <fieldset class="panel">
      <legend>{followUp.stepMessage}</legend>
      {text('senderName')}
      <div class="line">
        <label for={`${id}-channel`}>{followUp.channel}</label>
        <select
          id={`${id}-channel`}
          value={message.channel}
          onChange={(event) =>
            change({ channel: CHANNELS.find((channel) => channel === event.currentTarget.value) ?? 'sms' })
          }
        >
          {CHANNELS.map((channel) => (
            <option key={channel} value={channel}>
              {followUp.channels[channel]}
            </option>
          ))}
        </select>
      </div>
      <DayField label={followUp.cameOn} value={message.cameOn} onInput={(cameOn) => change({ cameOn })} />
      {text('cameTo')}
      {text('words')}
      {text('senderAddress')}
      {text('senderEmail')}
      {box('inFrance')}
      {box('objects')}
    </fieldset>
  );
}

function senderOf({ senderName, senderAddress, senderEmail, inFrance }: Message) {
  return {
    name: senderName,
    addressLines: linesOf(senderAddress),
    ...(senderEmail.trim() ? { email: senderEmail.trim() } : {}),
    ...(inFrance ? { country: 'FR' } : {}),
  };
}
