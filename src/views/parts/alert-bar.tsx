import { Icon } from './icon';

/** Trouble that the user must know about, with what can be done. */
export function AlertBar({ title, text }: { title: string; text: string }) {
  return (
    <div class="alert" role="alert">
      <Icon name="alert" />
      <div>
        <p class="alert-title">{title}</p>
        <p>{text}</p>
      </div>
    </div>
  );
}
