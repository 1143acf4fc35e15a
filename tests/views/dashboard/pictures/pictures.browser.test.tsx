import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { HolderRole } from '../../../../src/disclosure/holder';
import { buildFlow } from '../../../../src/views/dashboard/pictures/build-flow';
import { buildTimeline } from '../../../../src/views/dashboard/pictures/build-timeline';
import { capFlow } from '../../../../src/views/dashboard/pictures/cap-flow';
import { chooseBins } from '../../../../src/views/dashboard/pictures/choose-bins';
import { drawFlow, WIDE } from '../../../../src/views/dashboard/pictures/draw-flow';
import { drawTimeline } from '../../../../src/views/dashboard/pictures/draw-timeline';
import { DrawingView } from '../../../../src/views/dashboard/pictures/drawing-view';
import { makePng } from '../../../../src/views/dashboard/pictures/make-png';
import { writeSvg } from '../../../../src/views/dashboard/pictures/write-svg';
import { at, ENGLISH, FRENCH, sampleLead } from './sample-leads';
import '../../../../src/views/dashboard/dashboard.css';

afterEach(cleanup);

const LONG = 'Société générale des concours, loteries et tirages au sort de l’Ouest et du Centre réunis';
const holders: [string, HolderRole][] = [
  [LONG, 'declared-controller'],
  ['MMMMMMMM WWWWWWWW MMMMMMMM', 'observed'],
  ['Ωmega 株式会社 предприятие', 'named-partner'],
  ['x'.repeat(300), 'named-partner'],
  ...Array.from({ length: 30 }, (_, n): [string, HolderRole] => [`Partenaire ${n}`, 'named-partner']),
];
const leads = [
  sampleLead(1, holders, 'disclosed', at('participer.grand-jeu-concours-de-l-ete.exemple.example', '2026-05-20')),
  sampleLead(2, [['Quizette', 'site']], 'contradictory', at('quiz.test', '2026-03-20')),
  sampleLead(3, [], 'unread', { ...at('video.test', '2026-01-20'), state: 'attempted' }),
];
const { flow } = capFlow(buildFlow(leads));
const bins = chooseBins('2026-01-01T12:00:00.000Z', '2026-05-30T12:00:00.000Z', 8);
const timeline = buildTimeline({ bins, leads, counts: [1, 0, 1, 0, 2_345], requests: [], approaches: [] });
const columns = ['A', 'B', 'C', 'D'];
const draw = {
  flow: (texts = FRENCH, width = WIDE) => drawFlow(flow, { title: 'Qui', description: 'à qui', columns }, texts, width),
  timeline: (texts = FRENCH, width = WIDE) =>
    drawTimeline(timeline, { title: 'Quand', description: 'quoi' }, texts, width),
};

describe.each(['flow', 'timeline'] as const)('the picture of the %s', (kind) => {
  it.each([
    ['French', FRENCH, WIDE],
    ['English', ENGLISH, WIDE],
    ['French, narrow', FRENCH, 288],
    ['English, narrow', ENGLISH, 288],
  ])('has no word that runs out of its box or out of the picture (%s)', (_, texts, width) => {
    const { container } = render(<DrawingView drawing={draw[kind](texts, width)} />);
    const svg = container.querySelector('svg') as SVGSVGElement;
    const whole = svg.viewBox.baseVal;
    for (const text of svg.querySelectorAll('text')) {
      const words = text.getBBox();
      expect(words.x, text.textContent ?? '').toBeGreaterThanOrEqual(-1);
      expect(words.x + words.width, text.textContent ?? '').toBeLessThanOrEqual(whole.width + 1);
      expect(words.y + words.height, text.textContent ?? '').toBeLessThanOrEqual(whole.height + 1);
      const box = kind === 'flow' ? text.closest('a, g[role=img]')?.querySelector('rect')?.getBBox() : null;
      if (box) expect(words.x + words.width, text.textContent ?? '').toBeLessThanOrEqual(box.x + box.width);
    }
  });

  it('is walked by keyboard, each thing with its whole name, and breaks no rule', async () => {
    const { container } = render(
      <main>
        <DrawingView drawing={draw[kind]()} />
      </main>,
    );
    const links = [...container.querySelectorAll<SVGAElement>('svg a')];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      link.focus();
      expect(document.activeElement).toBe(link);
      expect(link.getAttribute('href')).toMatch(/^#\//);
      expect(link.querySelector(':scope > title')?.textContent).toBeTruthy();
    }
    const things = [...container.querySelectorAll('svg title')].map(({ textContent }) => textContent ?? '');
    if (kind === 'flow') expect(things.some((name) => name.startsWith(LONG))).toBe(true);
    const { violations } = await axe.run(container, { rules: { 'target-size': { enabled: true } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('is saved as an SVG that stands by itself, and as a PNG of twice its size', async () => {
    const file = writeSvg(draw[kind](), 'Contrepartie');
    const root = new DOMParser().parseFromString(file.text, 'image/svg+xml').documentElement;
    expect(root.nodeName).toBe('svg');
    expect(root.querySelector('title')?.textContent).toBe(kind === 'flow' ? 'Qui' : 'Quand');
    const png = await makePng(file);
    expect([...new Uint8Array(await png.slice(1, 4).arrayBuffer())]).toEqual(
      [...'PNG'].map((one) => one.charCodeAt(0)),
    );
    const bitmap = await createImageBitmap(png);
    expect([bitmap.width, bitmap.height]).toEqual([file.width * 2, file.height * 2]);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
    let dark = 0;
    for (let index = 0; index < data.length; index += 4) if ((data[index] ?? 255) < 100) dark++;
    expect([data[0], data[1], data[2], data[3]]).toEqual([255, 255, 255, 255]);
    expect(dark).toBeGreaterThan(1_000);
  });
});

it('a file that is no picture gives none', async () => {
  await expect(makePng({ text: 'nothing', width: 10, height: 10 })).rejects.toThrow();
});
