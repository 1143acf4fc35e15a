import type { ComponentChildren } from 'preact';
import { useCallback, useId, useMemo, useState } from 'preact/hooks';
import type { Trail } from '../../../ledger/read-trail';
import { EmptyState } from '../../parts/empty-state';
import { foldText } from '../../parts/fold-text';
import { useLedgerQuery } from '../../parts/use-ledger-query';
import { WhenLoaded } from '../../parts/when-loaded';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { buildFlow } from './build-flow';
import { capFlow } from './cap-flow';
import { DataTable } from './data-table';
import { drawFlow } from './draw-flow';
import { titleOf } from './draw-node';
import { type Flow, type FlowNode, ME } from './flow';
import { PictureFigure } from './picture-figure';
import { type PictureTexts, wordsFor } from './picture-words';

/** How many disclosures are read for one picture. */
const MOST_READ = 200;

/** Who passed the data to whom, of everything or of what has a name that is looked for. */
export function FlowSection() {
  const texts = wordsFor(useRoomPhrases());
  const { words } = texts;
  const [search, setSearch] = useState('');
  const id = useId();
  const wanted = foldText(search.trim());
  const found = useLedgerQuery(`trail ${wanted}`, (ledger) =>
    ledger.trail({ matches: wanted ? (name) => foldText(name).includes(wanted) : null }, MOST_READ),
  );
  return (
    <section aria-labelledby="flow">
      <h2 id="flow">{words.flowTitle}</h2>
      <p class="lead">{words.flowLead}</p>
      <search class="filter">
        <div class="line">
          <label for={id}>{words.search}</label>
          <input id={id} type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </div>
      </search>
      <WhenLoaded loaded={found}>
        {(trail) =>
          trail.leads.length ? (
            <FlowPicture trail={trail} texts={texts} />
          ) : (
            <EmptyState icon="page">{words.noMatch}</EmptyState>
          )
        }
      </WhenLoaded>
    </section>
  );
}

function FlowPicture({ trail, texts }: { trail: Trail; texts: PictureTexts }) {
  const { words } = texts;
  const { whole, flow, left, counts } = useMemo(() => {
    const built = buildFlow(trail.leads);
    const count = (kind: FlowNode['kind']) => built.nodes.filter((node) => node.kind === kind).length;
    return { whole: built, ...capFlow(built), counts: [count('site'), count('holder'), count('partner')] as const };
  }, [trail]);
  const description = words.flowCount(...counts);
  const draw = useCallback(
    (width: number) => drawFlow(flow, { title: words.flowTitle, description, columns: words.columns }, texts, width),
    [flow, description, words],
  );
  const isCut = left.sites + left.holders + left.partners > 0;
  return (
    <PictureFigure draw={draw} fileName={words.fileNames.flow}>
      <p>{description}</p>
      {isCut && <p>{words.leftOut(left.sites, left.holders, left.partners)}</p>}
      {trail.total > trail.leads.length && <p>{words.partRead(trail.leads.length, trail.total)}</p>}
      <FlowTable flow={whole} texts={texts} />
    </PictureFigure>
  );
}

function FlowTable({ flow, texts }: { flow: Flow; texts: PictureTexts }) {
  const { words, phrases } = texts;
  const byId = new Map(flow.nodes.map((node) => [node.id, node]));
  const rows = flow.edges.flatMap(({ from, to, way, count }) => {
    const [giver, taker] = [byId.get(from), byId.get(to)];
    if (!giver || !taker) return [];
    const said = (from === ME ? taker : giver).political;
    return [
      [
        linkTo(giver, texts),
        linkTo(taker, texts),
        words.way[way],
        said ? phrases.verdict.label[said] : '–',
        String(count),
      ],
    ];
  });
  const columns = [words.from, words.to, words.how, words.texts, words.sendings];
  return <DataTable caption={words.flowTitle} columns={columns} rows={rows} />;
}

/** The name of a node, as a link where it has a room of its own. */
function linkTo(node: FlowNode, texts: PictureTexts): ComponentChildren {
  const title = titleOf(node, texts);
  return node.href && node.id !== ME ? <a href={node.href}>{title}</a> : title;
}
