import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildFlow } from '../../../../src/views/dashboard/pictures/build-flow';
import { drawFlow } from '../../../../src/views/dashboard/pictures/draw-flow';
import { LIGHT, writeSvg } from '../../../../src/views/dashboard/pictures/write-svg';
import { ENGLISH, FRENCH, sampleLead } from './sample-leads';

const titles = { title: 'Qui <b>à</b> qui', description: '1 site & "plus".', columns: ['Vous', 'Sites'] };
const HOSTILE = [
  '</title><script>alert(1)</script>',
  '"><image href="https://espion.test/x"/>',
  ']]><!ENTITY x SYSTEM "file:///etc/passwd">',
  'url(https://espion.test/y) &#x3c;script&#x3e;',
  'a\u0000b\u0008c\uFFFEd\uD800e\u202Ef',
];
const fileOf = (names: readonly string[], texts = FRENCH) =>
  writeSvg(
    drawFlow(
      buildFlow([
        sampleLead(
          1,
          names.map((name) => [name, 'named-partner']),
          'disclosed',
        ),
      ]),
      titles,
      texts,
    ),
    'Contrepartie, 26 novembre 2026.',
  );
const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml');

describe('a picture as a file', () => {
  it('has its size, its title, its description and its day', () => {
    const { text, width, height } = fileOf(['Oméga']);
    expect(text).toContain(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`);
    expect(text).toContain('<title id="title">Qui &lt;b&gt;à&lt;/b&gt; qui</title>');
    expect(text).toContain('<desc id="desc">1 site &amp; &quot;plus&quot;. Contrepartie, 26 novembre 2026.</desc>');
    expect(text).toContain('>Oméga</text>');
    expect(text).toContain('<title>Oméga, Nommé comme partenaire');
    expect(fileOf(['Omega'], ENGLISH).text).toContain('Named, not proven');
  });

  it('needs nothing else: no link, no style sheet, no script, no property of the page', () => {
    const { text } = fileOf(HOSTILE);
    const tags = new Set([...text.matchAll(/<([a-zA-Z!?][\w-]*)/g)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(['?xml', 'desc', 'g', 'path', 'rect', 'svg', 'text', 'title']);
    expect(text).not.toMatch(/<[^>]*(?:href|var\(--|style=|class=|\son\w+=)/);
    // Of addresses only the name space.
    expect([...text.matchAll(/="[^"]*https?:[^"]*"/g)].map(([found]) => found)).toEqual([
      '="http://www.w3.org/2000/svg"',
    ]);
  });

  it.each(HOSTILE)('has the name %j as text', (name) => {
    const { text } = fileOf([name]);
    // What XML 1.0 may not hold.
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\uFFFE\uFFFF]/u);
    const root = parse(text).documentElement;
    expect(root.nodeName).toBe('svg');
    expect(root.getElementsByTagName('script')).toHaveLength(0);
    expect(root.getElementsByTagName('image')).toHaveLength(0);
  });

  it('has the light colours of the style sheet', () => {
    const css = readFileSync('src/views/style/tokens.css', 'utf8');
    const pictures = readFileSync('src/views/dashboard/pictures.css', 'utf8');
    const [light = ''] = css.split('@media');
    for (const [part, colour] of Object.entries(LIGHT)) {
      const [, token] = new RegExp(`--pic-${part}: var\\((--[\\w-]+)\\)`).exec(pictures) ?? [];
      expect([part, new RegExp(`${token}: (#\\w{6});`).exec(light)?.[1]]).toEqual([part, colour]);
    }
  });
});
