import { browserKind } from '../../platform/browser-kind';
import type { WelcomeWords } from '../phrases/french/welcome';

/** Each permission of the manifest with its reason, the two that matter most first. */
export function AskedPermissions({ words }: { words: WelcomeWords }) {
  const { offscreen, ...common } = words.permissions;
  // Firefox's background has a document of its own and does not ask for one.
  const others = Object.values(browserKind() === 'firefox' ? common : { ...common, offscreen });
  return (
    <section aria-labelledby="asks">
      <h2 id="asks">{words.asks}</h2>
      <dl>
        <dt>{words.asksSites}</dt>
        <dd>{words.asksSitesWhy}</dd>
        <dt>{words.asksNetwork}</dt>
        <dd>{words.asksNetworkWhy}</dd>
      </dl>
      <details>
        <summary>{words.asksMore}</summary>
        <ul class="points">
          {others.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
