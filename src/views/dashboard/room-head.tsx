import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useRoomPhrases } from '../phrases/use-room-phrases';

let roomsShown = 0;

/** Title of a room: names the tab, and takes the focus when one room follows another, so that a screen reader says it. */
export function RoomHead({ title, lead, children }: { title: string; lead?: string; children?: ComponentChildren }) {
  const { app } = useRoomPhrases();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${app.name}`;
  }, [title, app]);
  useEffect(() => {
    if (roomsShown++ > 0) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="room-head">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && (
        <p class="lead" aria-live="polite">
          {lead}
        </p>
      )}
      {children}
    </div>
  );
}
