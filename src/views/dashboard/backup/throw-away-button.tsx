import { askKeeper } from '../../parts/ask-keeper';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { DangerZone } from '../danger-zone';

/** Throws away all that came from a site, or all that a holder received, after asking; it can be taken back from the bin. */
export function ThrowAwayButton(props: {
  thrown: { type: 'throwAwaySite'; site: string } | { type: 'throwAwayHolder'; id: string };
  label: string;
  gone(): void;
}) {
  const { backup } = useRoomPhrases();
  return (
    <DangerZone
      label={props.label}
      title={props.label}
      warning={backup.throwAwayWhy}
      remove={() => askKeeper(props.thrown)}
      removed={props.gone}
    />
  );
}
