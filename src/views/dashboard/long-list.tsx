import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LedgerReader } from '../../ledger/ledger-reader';
import { Button } from '../parts/button';
import { LedgerTrouble } from '../parts/ledger-trouble';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** How many rows are read and added at a time: drawing as many must stay well below 50 ms. */
const PAGE = 25;
/** How far ahead of the window the next ones are asked for. */
const AHEAD = '1500px';

interface LongListProps<Row> {
  /** Tells this list from others of the ledger. */
  name: string;
  /** Rows from a place on, `most` at the most, in the order of the list. */
  read(ledger: LedgerReader, from: number, most: number): Promise<Row[]>;
  /** A row as an item of the list. */
  show(row: Row): ComponentChildren;
  /** What stands instead when there is none. */
  empty: ComponentChildren;
  /** Something stands below the list: more rows come only when the button is pressed. */
  isFollowed?: boolean;
}

/**
 * A list that may have a hundred thousand rows: they come a page at a time as the user gets to them, each page is read and
 * drawn for itself, and pages out of sight are not laid out.
 */
export function LongList<Row>({ name, read, show, empty, isFollowed = false }: LongListProps<Row>) {
  const [count, setCount] = useState(1);
  // Pages that stand are the same elements from then on: they are not looked at again when another comes.
  const { current: pages } = useRef<ComponentChildren[]>([]);
  while (pages.length < count) {
    const index = pages.length;
    pages.push(
      <Page
        key={index}
        name={`${name} ${index}`}
        read={(ledger, most) => read(ledger, index * PAGE, most)}
        show={show}
        empty={index === 0 ? empty : null}
        isFollowed={isFollowed}
        goOn={() => setCount(index + 2)}
      />,
    );
  }
  return <div class="long">{[...pages]}</div>;
}

interface PageProps<Row> extends Pick<LongListProps<Row>, 'name' | 'show' | 'empty' | 'isFollowed'> {
  read(ledger: LedgerReader, most: number): Promise<Row[]>;
  /** Asks for the next page. */
  goOn(): void;
}

function Page<Row>({ name, read, show, empty, isFollowed = false, goOn }: PageProps<Row>) {
  const { app } = useRoomPhrases();
  const [goesOn, setGoesOn] = useState(false);
  const loaded = useLedgerQuery(name, (ledger) => read(ledger, PAGE + 1));
  if (loaded.state === 'failed') return <LedgerTrouble error={loaded.error} />;
  if (loaded.state === 'loading')
    return (
      <p class="loading" role="status">
        {app.loading}
      </p>
    );
  const found = loaded.value;
  return (
    <>
      {found.length === 0 ? empty : <ol class="rows">{found.slice(0, PAGE).map(show)}</ol>}
      {found.length > PAGE && !goesOn && (
        <Next
          byItself={!isFollowed}
          goOn={() => {
            setGoesOn(true);
            goOn();
          }}
        />
      )}
    </>
  );
}

/** Goes on when it comes near the window, where it may; a button for all others. */
function Next({ byItself, goOn }: { byItself: boolean; goOn(): void }) {
  const { list } = useRoomPhrases();
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && goOn(), {
      rootMargin: AHEAD,
    });
    if (byItself && place.current) watch.observe(place.current);
    return () => watch.disconnect();
  }, [goOn]);
  return (
    <p ref={place}>
      <Button onClick={goOn}>{list.showMore}</Button>
    </p>
  );
}
