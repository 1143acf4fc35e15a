import { afterEach, describe, expect, it } from 'vitest';
import { isSubmitter } from '../../src/detector/sight/is-submitter';

function make(html: string): Element {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild;
  if (!element) throw new Error('no element');
  return element;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('isSubmitter', () => {
  it.each([
    '<button>Jouer</button>',
    '<input type="submit">',
    '<input type="image">',
    '<div role="button">Valider</div>',
    '<a class="btn btn-primary" href="/suite">Je participe</a>',
    '<a href="#">Envoyer</a>',
    '<x-button>Jouer</x-button>',
  ])('%s may send a form', (html) => {
    expect(isSubmitter(make(html))).toBe(true);
  });

  it.each([
    '<a href="/mentions">Mentions</a>',
    '<button type="reset">Effacer</button>',
    '<input type="checkbox">',
    '<p>Jouer</p>',
  ])('%s does not', (html) => {
    expect(isSubmitter(make(html))).toBe(false);
  });
});
