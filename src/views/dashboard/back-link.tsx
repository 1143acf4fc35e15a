import { Icon } from '../parts/icon';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** The way back to the list that a room was opened from. */
export function BackLink({ href, words }: { href: string; words?: string }) {
  const { list } = useRoomPhrases();
  return (
    <a class="back-link" href={href}>
      <Icon name="back" />
      {words ?? list.back}
    </a>
  );
}
