import { afterEach, describe, expect, it } from 'vitest';
import { detectFields } from '../../src/detector/detect-fields';
import { findCollectionPoints } from '../../src/detector/find-collection-points';

afterEach(() => {
  document.body.replaceChildren();
});

describe('pages that are odd or hostile', () => {
  it('reads a form at the bottom of 20,000 nested elements', () => {
    const page = document.implementation.createHTMLDocument();
    const top = page.createElement('div');
    let innermost = top;
    for (let depth = 0; depth < 20_000; depth++) {
      const inner = page.createElement('div');
      innermost.append(inner);
      innermost = inner;
    }
    innermost.innerHTML =
      '<form><label>E-mail <input type="email"></label><button>S’abonner à la newsletter</button></form>';
    page.body.append(top);
    expect(findCollectionPoints(page).map(({ screen }) => screen)).toEqual(['newsletter']);
  });

  it('reads a page without a body', () => {
    const page = document.implementation.createHTMLDocument();
    page.body.remove();
    expect(findCollectionPoints(page)).toEqual([]);
    expect(detectFields(page)).toEqual({ fields: [], boxes: [] });
  });

  it('reads an SVG document, and a form inside SVG and MathML', () => {
    const drawing = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"><title>Jeu</title></svg>',
      'image/svg+xml',
    );
    expect(findCollectionPoints(drawing)).toEqual([]);
    document.body.innerHTML =
      '<svg><foreignObject><form><label>Prénom <input></label></form></foreignObject></svg><math><mi>x</mi></math>';
    expect(findCollectionPoints(document).flatMap(({ fields }) => fields.map(({ category }) => category))).toEqual([
      'given-name',
    ]);
  });

  it('does not run over a label of a million characters', () => {
    document.body.innerHTML = `<form><label>${'Prénom '.repeat(150_000)}<input></label></form>`;
    expect(findCollectionPoints(document).length).toBe(1);
  });

  it('leaves the page as it was', () => {
    document.body.innerHTML = '<form><label>E-mail <input type="email"></label><button>Jouer</button></form>';
    const before = document.documentElement.outerHTML;
    findCollectionPoints(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
