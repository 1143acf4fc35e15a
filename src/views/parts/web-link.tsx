import { usePhrases } from '../phrases/use-phrases';

/** A link to the web in a new tab, without referrer; an address that is not http(s) is shown as mere text. */
export function WebLink({ address, text }: { address: string; text?: string }) {
  const { app } = usePhrases();
  if (!/^https?:\/\//i.test(address)) return <span class="address">{text ?? address}</span>;
  return (
    <a class="address" href={address} target="_blank" rel="noreferrer noopener">
      {text ?? address} <span class="visually-hidden">{app.newTab}</span>
    </a>
  );
}
