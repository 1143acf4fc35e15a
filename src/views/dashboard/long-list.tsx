import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LedgerReader } from '../../ledger/ledger-reader';
import { Button } from '../parts/button';
import { LedgerTrouble } from '../parts/ledger-trouble';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** How many rows are read and added at a time: drawing as many must stay well below 50 ms. */
const PAGE = 20;
/** How far ahead of the window the next ones are asked for. */
const AHEAD = '1500px';
/** Pages farther from the window are put away: tidying up behind all rows of a long list would halt the browser. */
const NEAR = '6000px';

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
 * drawn for itself; those out of sight are not laid out, and those far away keep nothing but their place.
 */
export function LongList<Row>({ name, read, show, empty, isFollowed = false }: LongListProps<Row>) {
  const [count, setCount] = useState(1);
  // Pages that stand are the same elements from then on: they are not looked at again when another comes.
  const { current: pages } = useRef<ComponentChildren[]>([]);
  while (pages.length < count) {
    const index = pages.length;
    pages.push(
      <Place
        key={index}
        name={`${name} ${index}`}
        read={(ledger, most) => read(ledger, index * PAGE, most)}
        show={show}
        empty={index === 0 ? empty : null}
        isFollowed={isFollowed}
        goOn={() => setCount((all) => Math.max(all, index + 2))}
      />,
    );
  }
  return <div class="long">{[...pages]}</div>;
}

interface PageProps<Row> extends Pick<LongListProps<Row>, 'name' | 'show' | 'empty' | 'isFollowed'> {
  read(ledger: LedgerReader, most: number): Promise<Row[]>;
  /** What it had when it was shown before, in CSS pixels: what follows keeps its place while it is read. */
  height: number;
  /** Asks for the next page; null once it is there. */
  goOn: (() => void) | null;
}

/** Where a page stands, as high as it was while it is put away; what has the focus stays. */
function Place<Row>({ goOn, ...page }: Omit<PageProps<Row>, 'height'> & { goOn(): void }) {
  const [isAway, setAway] = useState(false);
  const [height, setHeight] = useState(0);
  const [goesOn, setGoesOn] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.at(-1)?.isIntersecting) return setAway(false);
        if (current.contains(document.activeElement)) return;
        setHeight(current.offsetHeight);
        setAway(true);
      },
      { rootMargin: NEAR },
    );
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  const goFurther = () => {
    setGoesOn(true);
    goOn();
  };
  return (
    <div ref={place} class="page">
      {isAway ? (
        <div style={{ blockSize: `${height}px` }} />
      ) : (
        <Page {...page} height={height} goOn={goesOn ? null : goFurther} />
      )}
    </div>
  );
}

function Page<Row>({ name, read, show, empty, height, isFollowed = false, goOn }: PageProps<Row>) {
  const { app } = useRoomPhrases();
  const loaded = useLedgerQuery(name, (ledger) => read(ledger, PAGE + 1));
  if (loaded.state === 'failed') return <LedgerTrouble error={loaded.error} />;
  if (loaded.state === 'loading')
    return (
      <p class="loading" role="status" style={{ minBlockSize: `${height}px` }}>
        {app.loading}
      </p>
    );
  const found = loaded.value;
  return (
    <>
      {found.length === 0 ? empty : <ol class="rows">{found.slice(0, PAGE).map(show)}</ol>}
      {found.length > PAGE && goOn && <Next byItself={!isFollowed} goOn={goOn} />}
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
