import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../parts/button';
import { saveFile } from '../../parts/save-file';
import { StatusLine } from '../../parts/status-line';
import { formatDay } from '../../phrases/dates';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { today } from '../plain-day';
import { WIDE } from './draw-flow';
import type { Drawing } from './drawing';
import { DrawingView } from './drawing-view';
import { makePng } from './make-png';
import { wordsFor } from './picture-words';
import { useWidth } from './use-width';
import { writeSvg } from './write-svg';

interface PictureFigureProps {
  /** The same function as long as the data are the same. */
  draw(width: number): Drawing;
  /** Of its files, before the day. */
  fileName: string;
  /** What is said below the picture, and its table. */
  children: ComponentChildren;
}

/** A picture as wide as its place, what it is made of as a table below, and the ways to save it. */
export function PictureFigure({ draw, fileName, children }: PictureFigureProps) {
  const { place, width } = useWidth<HTMLDivElement>(WIDE);
  const drawing = useMemo(() => draw(width), [draw, width]);
  return (
    <figure class="picture-figure">
      <div ref={place} class="picture-place">
        <DrawingView drawing={drawing} />
      </div>
      <figcaption>{children}</figcaption>
      <SavePicture draw={draw} fileName={fileName} />
    </figure>
  );
}

/** A saved picture is the wide one, in light colours, whatever the window is. */
function SavePicture({ draw, fileName }: Pick<PictureFigureProps, 'draw' | 'fileName'>) {
  const phrases = useRoomPhrases();
  const { words } = wordsFor(phrases);
  const [status, setStatus] = useState('');
  const save = async (as: 'svg' | 'png') => {
    const now = new Date();
    const name = `${fileName}-${today(now)}.${as}`;
    try {
      const file = writeSvg(draw(WIDE), words.stamp(formatDay(phrases.language, now.toISOString())));
      saveFile(name, as === 'png' ? await makePng(file) : new Blob([file.text], { type: 'image/svg+xml' }));
      setStatus(words.saved(name));
    } catch {
      setStatus(words.saveFailed);
    }
  };
  return (
    <div class="actions">
      <Button onClick={() => void save('svg')}>{words.saveSvg}</Button>
      <Button onClick={() => void save('png')}>{words.savePng}</Button>
      <StatusLine text={status} />
    </div>
  );
}
