import { useState } from 'preact/hooks';
import { useLater } from '../../parts/use-later';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { BackLink } from '../back-link';
import { RoomHead } from '../room-head';
import { KeptList, type KeptSender } from './kept-list';
import { MailboxChoice } from './mailbox-choice';
import { LOAD_MAILBOX_WORDS } from './mailbox-words';
import { ProposalList } from './proposal-list';
import { useReading } from './use-reading';

/** Looks through a mailbox that the user exported, and proposes whose messages show that they have the user's address. */
export function MailboxRoom() {
  const { language, app, list } = useRoomPhrases();
  const words = useLater(LOAD_MAILBOX_WORDS[language]);
  const { reading, read, stop, close } = useReading();
  const [kept, setKept] = useState<readonly KeptSender[]>([]);
  if (!words)
    return (
      <p class="loading" role="status">
        {app.loading}
      </p>
    );
  return (
    <>
      <BackLink href="#/disclosures" words={list.disclosuresTitle} />
      <RoomHead title={list.mailbox} lead={words.lead} />
      <MailboxChoice words={words} reading={reading} read={(files) => void read(files)} stop={stop} />
      <KeptList words={words} kept={kept} />
      {reading.state === 'read' && (
        <ProposalList
          key={reading.course.bytes}
          words={words}
          found={reading}
          keep={(more) => setKept((before) => [...before, ...more])}
          close={close}
        />
      )}
    </>
  );
}
