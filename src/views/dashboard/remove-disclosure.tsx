import { askBackground } from '../parts/ask-background';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { DangerZone } from './danger-zone';

/** Removes one disclosure, after asking; it can be taken back from the bin. */
export function RemoveDisclosure({ id, removed }: { id: string; removed(): void }) {
  const { list } = useRoomPhrases();
  return (
    <DangerZone
      label={list.remove}
      title={list.removeTitle}
      warning={list.removeWarning}
      remove={() => askBackground({ type: 'forgetDisclosure', id })}
      removed={removed}
    />
  );
}
