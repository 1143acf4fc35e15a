import { afterEach, expect, it } from 'vitest';
import { findCollectionPoints } from '../../src/detector/find-collection-points';
import { formOfPoint } from '../../src/page/form-of-point';

afterEach(() => {
  document.body.innerHTML = '';
});

const FIELDS =
  '<p>Nom <input name="n"></p><p>Prénom <input name="v"></p><p>E-mail <input name="m"></p><p>Ville <input name="c"></p>';

function formIn(html: string): string | null {
  document.documentElement.lang = 'fr';
  document.body.innerHTML = html;
  const point = findCollectionPoints(document).find(({ fields }) =>
    fields.some(({ category }) => category === 'email'),
  );
  return point ? (formOfPoint(point)?.id ?? null) : '';
}

it('is the point itself, or the form that holds the whole page', () => {
  expect(formIn(`<form id="f">${FIELDS}<button>Je participe</button></form>`)).toBe('f');
  const page = `<form id="f"><input type="hidden" name="__VIEWSTATE"><div>Recherche <input name="q"><input type="submit" value="OK"></div><div>${FIELDS}<input type="submit" value="Je participe"></div></form>`;
  expect(formIn(page)).toBe('f');
});

it('is that of the last field of a wizard', () => {
  const steps = `<form id="a"><p>Code postal <input name="z"></p><button>Suite</button></form><form id="b">${FIELDS}<button>Je participe</button></form>`;
  expect(formIn(`<div class="stepper">${steps}</div>`)).toBe('b');
});

it('is none where there is no form, whatever other form stands inside', () => {
  const search = '<form id="s"><input type="search" name="q"><button>OK</button></form>';
  expect(formIn(`<div>${FIELDS}${search}<button>Je participe</button></div>`)).toBe(null);
});
