/** The drawings, each as outlines on a square of 20. */
export const SHAPES = {
  disclosed: ['M3 8v4h3l6 4V4L6 8H3z', 'M15 7.5a4 4 0 0 1 0 5', 'M6 12v4h2.5v-2.3'],
  excluded: ['M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4z', 'M5 15 15 5'],
  contradictory: ['M2.5 7h12', 'M11.5 4l3 3-3 3', 'M17.5 13h-12', 'M8.5 10l-3 3 3 3'],
  silent: ['M3 4h14v9.5H9.5L6 17v-3.5H3z', 'M7 8.8h.01', 'M10 8.8h.01', 'M13 8.8h.01'],
  unread: ['M5 2.5h7l3.5 3.5v11.5H5z', 'M8.2 9a1.9 1.9 0 1 1 2.6 1.8c-.5.2-.8.5-.8 1v.4', 'M10 14.6h.01'],
  onward: ['M3 10h11', 'M10.5 6.5 14 10l-3.5 3.5', 'M17 4v12'],
  letter: ['M2.5 4.5h15v11h-15z', 'M2.5 5l7.5 6 7.5-6'],
  pause: ['M7 4v12', 'M13 4v12'],
  private: ['M5 9h10v8H5z', 'M7 9V6.5a3 3 0 0 1 6 0V9'],
  page: ['M5 2.5h7l3.5 3.5v11.5H5z', 'M8 9h5', 'M8 12h5'],
  alert: ['M10 3 18 16.5H2z', 'M10 8v4', 'M10 14.2h.01'],
  check: ['M4 10.5 8 14.5 16 5.5'],
  box: ['M4 4h12v12H4z', 'M7 10l2.2 2.2L13.2 8'],
  next: ['M8 5l5 5-5 5'],
  back: ['M12 5l-5 5 5 5'],
} as const;

export type IconName = keyof typeof SHAPES;

/** A drawing that goes with words and never stands alone: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      {SHAPES[name].map((shape) => (
        <path key={shape} d={shape} />
      ))}
    </svg>
  );
}
