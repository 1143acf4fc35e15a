import { LateRoom } from './late-room';
import type { Route } from './route';

const load = () => import('./letter-writing-rooms');

/** The rooms in which letters are written: the words of six languages weigh more than the rest, and are loaded only here. */
export function LetterRooms({ route }: { route: Route }) {
  return (
    <LateRoom load={load}>
      {({ ApproachRoom, KeptApproachRoom, LetterRoom, PursuitRoom }) => {
        if (route.room === 'letter') return <LetterRoom key={route.id} holderId={route.id} />;
        if (route.room === 'reminder' || route.room === 'complaint') {
          return <PursuitRoom key={`${route.room} ${route.id}`} id={route.id} kind={route.room} />;
        }
        return 'id' in route ? <KeptApproachRoom key={route.id} id={route.id} /> : <ApproachRoom />;
      }}
    </LateRoom>
  );
}
