import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { answerQuestions, contestPage, finderIn, KEPT, QUESTIONS, sketch } from './small-contest';
import { setStage } from './stage';

const NATIVE = contestPage(
  `<form action="/participer" method="post">${QUESTIONS}<button id="envoyer">Je participe</button></form>`,
);
const SCRIPTED = contestPage(`<form>${QUESTIONS}<button id="envoyer">Je participe</button></form>
  <script>document.querySelector('form').onsubmit = async (event) => {
    event.preventDefault(); await post(); thank(); };</script>`);
const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** How a frame with the small contest comes into a page; `{{elsewhere}}` is another host. */
const FRAMES: readonly [how: string, body: string][] = [
  ['of the same origin', '<iframe src="/cas/bulletin.html"></iframe>'],
  ['of another origin', '<iframe src="{{elsewhere}}/cas/bulletin.html"></iframe>'],
  ['of another origin, sending by script', '<iframe src="{{elsewhere}}/cas/bulletin-script.html"></iframe>'],
  ['in a frame of another origin', '<iframe src="{{elsewhere}}/cas/cadre.html"></iframe>'],
  ['in a sandbox', '<iframe sandbox="allow-scripts allow-forms" src="/cas/bulletin.html"></iframe>'],
  ['without an address, from srcdoc', `<iframe srcdoc="${quoted(SCRIPTED)}"></iframe>`],
  [
    'without an address, in a sandbox',
    `<iframe sandbox="allow-scripts allow-forms" srcdoc="${quoted(NATIVE)}"></iframe>`,
  ],
  [
    'without an address, written by a script',
    `<iframe id="cadre"></iframe><script>
      const { contentDocument } = document.getElementById('cadre');
      contentDocument.open(); contentDocument.write(${JSON.stringify(SCRIPTED).replaceAll('</', '<\\/')}); contentDocument.close();
    </script>`,
  ],
  [
    'whose address a script sets when it comes into view',
    `<div style="height: 2000px"></div><iframe data-differed-src="/cas/bulletin.html"></iframe><script>
      const frame = document.querySelector('iframe');
      new IntersectionObserver(([entry], watch) => {
        if (!entry.isIntersecting) return;
        frame.src = frame.dataset.differedSrc; watch.disconnect();
      }).observe(frame);</script>`,
  ],
];

describe.each(BROWSERS)('a contest in a frame is kept, in %s', (kind) => {
  const stage = setStage(kind);

  it.each(FRAMES)('%s', async (how, body) => {
    const { site } = stage;
    site.addPage('/cas/bulletin.html', NATIVE);
    site.addPage('/cas/bulletin-script.html', SCRIPTED);
    site.addPage('/cas/cadre.html', '<!doctype html><iframe src="/cas/bulletin.html" height="500"></iframe>');
    const elsewhere = site.page('', 'autre.test').replace(/\/$/, '');
    const top = `cas/page-${FRAMES.findIndex(([one]) => one === how)}.html`;
    site.addPage(
      `/${top}`,
      `<!doctype html><html lang="fr"><title>Le journal du vélo</title><h1>Le journal du vélo</h1>${body.replace('{{elsewhere}}', elsewhere)}`,
    );
    const page = await stage.open(top);
    await page.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
    await stage.announced(page);
    const frames = await Promise.all(page.frames().map(async (one) => ((await one.$('#envoyer')) ? one : null)));
    const frame = frames.find((one) => one !== null);
    if (!frame) throw new Error('no frame');
    const find = finderIn(frame);
    await answerQuestions(find);
    await (await find('#envoyer'))?.click();
    const { disclosures } = await stage.kept(1);
    expect(sketch(disclosures[0])).toEqual(KEPT);
    expect(disclosures[0]?.place.topAddress ?? disclosures[0]?.place.address).toBe(site.page(top));
    expect(site.posts).toHaveLength(1);
  });
});
