import { describe, expect, it } from 'vitest';
import { blockText } from '../../src/notice/block-text';

function elementFrom(html: string): Element {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  return page.body.firstElementChild!;
}

describe('the text of an element', () => {
  it('puts blocks, rows and cells on lines of their own and bullets before items', () => {
    const element = elementFrom(
      '<div><p>Vos données&nbsp;:</p><ul><li>Nom</li><li><p>E-mail</p></li></ul><table><tr><td>Finalité</td><td>Durée</td></tr></table>Fin<br>ici</div>',
    );
    expect(blockText(element, 1_000)).toBe('Vos données :\n• Nom\n• E-mail\nFinalité\nDurée\nFin\nici');
  });

  it('keeps inline words of one sentence on one line', () => {
    const element = elementFrom('<p>Nous <b>ne</b> vendons\n  <a href="/p">pas   vos</a> données.</p>');
    expect(blockText(element, 1_000)).toBe('Nous ne vendons pas vos données.');
  });

  it('leaves out scripts, styles, templates and what is hidden by attribute', () => {
    const element = elementFrom(
      '<div>Lu<script>a()</script><style>b{}</style><template>c</template><noscript>d</noscript><span hidden>e</span><span style="display: none">f</span></div>',
    );
    expect(blockText(element, 1_000)).toBe('Lu');
  });

  it('reads no value and no choice of a control, only a text area that nobody can type into', () => {
    const element = elementFrom(
      '<form><label>E-mail</label><input value="typed@example.org"><select><option>Paris</option></select><textarea>typed</textarea><textarea readonly>Règlement du jeu</textarea></form>',
    );
    expect(blockText(element, 1_000)).toBe('E-mail\nRèglement du jeu');
  });

  it('reads a form whose controls bear the names of its properties', () => {
    const names = ['firstChild', 'nextSibling', 'nodeType', 'localName', 'ownerDocument', 'getAttribute', 'childNodes'];
    const element = elementFrom(`<form>${names.map((name) => `<input name="${name}">`).join('')}<p>Vu</p></form>`);
    expect(blockText(element, 1_000)).toBe('Vu');
  });

  it('reads an element that is hidden itself, for it was asked for', () => {
    expect(blockText(elementFrom('<div hidden>Règlement</div>'), 1_000)).toBe('Règlement');
  });

  it('stays inside the element', () => {
    const page = new DOMParser().parseFromString(
      '<body><p>avant</p><div id="a">ici</div><p>après</p></body>',
      'text/html',
    );
    expect(blockText(page.getElementById('a')!, 1_000)).toBe('ici');
  });

  it('stops at the limit, on deep, long and empty input, without cutting a character in two', () => {
    expect(blockText(elementFrom(`<p>${'x'.repeat(5_000)}</p>`), 100)).toHaveLength(100);
    expect(blockText(elementFrom('<p>ab😀</p>'), 3)).toBe('ab');
    expect(blockText(elementFrom(`<div>${'<p></p>'.repeat(2_000)}fin</div>`), 100)).toBe('fin');
    const page = new DOMParser().parseFromString('<body></body>', 'text/html');
    let deep: Element = page.body;
    for (let level = 0; level < 3_000; level++) deep = deep.appendChild(page.createElement('div'));
    deep.textContent = 'au fond';
    expect(blockText(page.body.firstElementChild!, 100)).toBe('au fond');
  });
});
