import { useState } from 'preact/hooks';
import { type ResearchLine, writeResearch } from '../../../exchange/records/research';
import { Button } from '../../parts/button';
import { saveFile } from '../../parts/save-file';
import { useShell } from '../../parts/shell';
import { StatusLine } from '../../parts/status-line';
import { formatCount } from '../../phrases/dates';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { makeResearchLines } from './make-records';
import { ResearchLineRow } from './research-line-row';
import { useCourse } from './use-course';

/** So many lines are shown at a time. */
const PAGE = 50;

/** The export for researchers: every line can be read and left out before the file is made. */
export function ResearchExport({ all }: { all: number }) {
  const t = useRoomPhrases();
  const words = t.records;
  const { ledger } = useShell();
  const [lines, setLines] = useState<readonly ResearchLine[] | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<ResearchLine>>(new Set());
  const [shown, setShown] = useState(PAGE);
  const [status, setStatus] = useState('');
  const { done, run, stop } = useCourse();
  const look = async () => {
    if (ledger.state !== 'ready') return;
    const reader = ledger.value;
    setStatus('');
    const made = await run((course) => makeResearchLines(reader, course));
    if (made === 'stopped' || made === 'failed') return setStatus(words[made]);
    setLeftOut(new Set());
    setLines(made);
  };
  const kept = lines?.filter((line) => !leftOut.has(line)) ?? [];
  const save = () => {
    const madeAt = new Date().toISOString();
    const name = `contrepartie-research-${madeAt.slice(0, 7)}.jsonl`;
    saveFile(name, new Blob([writeResearch(kept, madeAt)], { type: 'application/jsonl' }));
    setStatus(words.saved(name));
  };
  const toggle = (line: ResearchLine) => {
    const next = new Set(leftOut);
    if (!next.delete(line)) next.add(line);
    setLeftOut(next);
  };
  const count = (number: number) => formatCount(t.language, number);
  return (
    <section aria-labelledby="research" class="panel">
      <h2 id="research">{words.research}</h2>
      <p>{words.researchWhy}</p>
      <p>{words.researchCare}</p>
      <div class="actions">
        <Button disabled={done !== null || ledger.state !== 'ready'} onClick={() => void look()}>
          {words.preview}
        </Button>
        {done !== null && <Button onClick={stop}>{words.stop}</Button>}
      </div>
      {lines && (
        <>
          <p>{words.lines(kept.length, lines.length)}</p>
          <ul class="rows">
            {lines.slice(0, shown).map((line) => (
              <ResearchLineRow
                key={JSON.stringify(line)}
                line={line}
                isKept={!leftOut.has(line)}
                toggle={() => toggle(line)}
              />
            ))}
          </ul>
          <div class="actions">
            {lines.length > shown && <Button onClick={() => setShown(shown + PAGE)}>{t.list.showMore}</Button>}
            <Button kind="main" disabled={kept.length === 0} onClick={save}>
              {words.saveLines}
            </Button>
          </div>
        </>
      )}
      <StatusLine text={done === null ? status : words.working(count(done), count(all))} />
    </section>
  );
}
