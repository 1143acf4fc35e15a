import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

/** A button with words, a drawing beside them where it helps; `danger` erases something. */
export function Button(props: {
  children: ComponentChildren;
  onClick(): void;
  kind?: 'main' | 'plain' | 'danger';
  icon?: IconName;
  disabled?: boolean;
}) {
  return (
    <button
      type="button"
      class={`button button-${props.kind ?? 'plain'}`}
      disabled={props.disabled ?? false}
      onClick={props.onClick}
    >
      {props.icon && <Icon name={props.icon} />}
      <span>{props.children}</span>
    </button>
  );
}
