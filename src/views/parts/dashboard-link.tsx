import type { ComponentChildren } from 'preact';
import { openOwnPage } from '../../platform/tabs';

/** Path of the dashboard inside the extension, at one of its rooms: `/holder/…`. */
function dashboardPath(room: string): string {
  return `src/views/dashboard/index.html#${room}`;
}

/** A link from the popup to the dashboard; the popup closes behind it. */
export function DashboardLink({ to, children, look }: { to: string; children: ComponentChildren; look?: string }) {
  return (
    <a
      href={`../dashboard/index.html#${to}`}
      target="_blank"
      rel="noopener"
      {...(look ? { class: look } : {})}
      onClick={(event) => {
        event.preventDefault();
        void openOwnPage(dashboardPath(to)).then(() => window.close());
      }}
    >
      {children}
    </a>
  );
}
