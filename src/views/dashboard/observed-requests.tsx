import type { HolderClaim } from '../../disclosure/holder';
import { formatMoment } from '../phrases/moments';
import { useRoomPhrases } from '../phrases/use-room-phrases';

const DIGESTS: ReadonlySet<string> = new Set(['md5', 'sha1', 'sha256', 'sha512']);

/** The requests that were seen to carry an address or number to a holder: nothing where there were none. */
export function ObservedRequests({ claims }: { claims: readonly HolderClaim[] }) {
  const { trail, language } = useRoomPhrases();
  const observed = claims.flatMap((claim) => claim.observed ?? []);
  if (observed.length === 0) return null;
  return (
    <>
      <p>{trail.observedLead}</p>
      <ul class="lines">
        {observed.map((one) => (
          <li key={`${one.host} ${one.kind} ${one.variant} ${one.part}`}>
            {trail.observed(one, formatMoment(language, one.at))}
          </li>
        ))}
      </ul>
      <p class="hint">
        {observed.some(({ variant }) => DIGESTS.has(variant)) && `${trail.observedDigest} `}
        {trail.observedLimit}
      </p>
    </>
  );
}
