import type { WelcomeWords } from '../phrases/french/welcome';

/** What the signs on the toolbar button mean, drawn as they are there. */
export function IconSigns({ words }: { words: WelcomeWords }) {
  const signs = [
    ['•', words.signCollects],
    ['!', words.signPolitical],
    ['✓', words.signKept],
  ];
  return (
    <section aria-labelledby="signs">
      <h2 id="signs">{words.signs}</h2>
      <ul class="signs">
        {signs.map(([glyph, meaning]) => (
          <li key={glyph}>
            <span class="sign" aria-hidden="true">
              <img src="/icons/contrepartie.svg" width="32" height="32" alt="" />
              <b>{glyph}</b>
            </span>
            {meaning}
          </li>
        ))}
      </ul>
      <p class="hint">{words.signNone}</p>
    </section>
  );
}
