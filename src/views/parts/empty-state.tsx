import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

/** What stands where there is nothing to show: says so, and what will appear. */
export function EmptyState({ icon, title, children }: { icon: IconName; title?: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      <Icon name={icon} />
      <div>
        {title && <p class="empty-title">{title}</p>}
        <p>{children}</p>
      </div>
    </div>
  );
}
