import { useTheme } from '../parts/use-theme';
import type { WelcomeWords } from '../phrases/french/welcome';
import { AskedPermissions } from './asked-permissions';
import { IconSigns } from './icon-signs';
import { StepNow } from './step-now';

/** Shown once, when the extension is new: what it does, keeps and asks for, and the one thing to do now. */
export function Welcome({ words }: { words: WelcomeWords }) {
  useTheme(null);
  return (
    <main class="welcome">
      <header>
        <img src="/icons/contrepartie.svg" width="56" height="56" alt="" />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <div class="first">
        <StepNow words={words} />
        <IconSigns words={words} />
      </div>
      <div class="columns">
        <Points id="does" title={words.does} points={words.doesList} />
        <Points id="keeps" title={words.keeps} points={words.keepsList} />
        <AskedPermissions words={words} />
      </div>
      <footer>
        <a class="button" href="../dashboard/index.html#/settings">
          {words.settings}
        </a>
        <a class="button" href="../dashboard/index.html">
          {words.dashboard}
        </a>
        <p class="hint">{words.once}</p>
      </footer>
    </main>
  );
}

function Points({ id, title, points }: { id: string; title: string; points: readonly string[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
