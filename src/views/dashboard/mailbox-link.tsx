import { useRoomPhrases } from '../phrases/use-room-phrases';

/** The way to what an exported mailbox remembers. */
export function MailboxLink() {
  const { list } = useRoomPhrases();
  return (
    <a class="button button-plain" href="#/mailbox">
      {list.mailbox}
    </a>
  );
}
