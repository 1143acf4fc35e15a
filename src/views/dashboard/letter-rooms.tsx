import { useEffect, useState } from 'preact/hooks';
import { usePhrases } from '../phrases/use-phrases';
import type { Route } from './route';

type Rooms = typeof import('./letter-writing-rooms');

/** The rooms in which letters are written: the words of six languages weigh more than the rest, and are loaded only here. */
export function LetterRooms({ route }: { route: Route }) {
  const { app } = usePhrases();
  const [rooms, setRooms] = useState<Rooms | null>(null);
  useEffect(() => {
    let current = true;
    void import('./letter-writing-rooms').then((loaded) => current && setRooms(loaded));
    return () => {
      current = false;
    };
  }, []);
  if (!rooms) {
    return (
      <p class="loading" role="status">
        {app.loading}
      </p>
    );
  }
  const { ApproachRoom, KeptApproachRoom, LetterRoom, PursuitRoom } = rooms;
  if (route.room === 'letter') return <LetterRoom key={route.id} holderId={route.id} />;
  if (route.room === 'reminder' || route.room === 'complaint') {
    return <PursuitRoom key={`${route.room} ${route.id}`} id={route.id} kind={route.room} />;
  }
  return 'id' in route ? <KeptApproachRoom key={route.id} id={route.id} /> : <ApproachRoom />;
}
