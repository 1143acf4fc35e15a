import { afterEach, describe, expect, it } from 'vitest';
import type { CollectionPoint } from '../../src/detector/collection-point';
import { complaintsIn } from '../../src/page/complaints';

function complaintsOf(html: string): string[] {
  document.body.innerHTML = html;
  const root = document.querySelector('form') as Element;
  const elements = [...document.querySelectorAll('form input:not([type=hidden])')];
  const point = { root, fields: [{ elements }], boxes: [] } as unknown as CollectionPoint;
  return [...complaintsIn(point)].map((element) => Element.prototype.getAttribute.call(element, 'id') ?? '');
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('what a page finds fault with', () => {
  it.each([
    '<form><input id="fault" aria-invalid="true"></form>',
    '<form><input><p class="form-error" id="fault">Ce champ est obligatoire.</p></form>',
    '<div><form><input></form><p role="alert" id="fault">Une erreur est survenue.</p></div>',
    '<form><input><span class="invalid-feedback" id="fault">Please enter your name</span></form>',
  ])('is seen in %s', (html) => expect(complaintsOf(html)).toEqual(['fault']));

  it('is seen though controls are named like properties', () => {
    const traps = ['parentElement', 'parentNode', 'textContent', 'matches', 'querySelectorAll'];
    const controls = traps.map((name) => `<input type="hidden" name="${name}">`.repeat(2)).join('');
    expect(
      complaintsOf(`<div><form class="error" id="form">${controls}<input id="fault" aria-invalid="true"></form></div>`),
    ).toEqual(['fault']);
  });
});

describe('no fault', () => {
  it.each([
    '<form><input aria-invalid="false"></form>',
    '<form><input><p class="form-error" hidden>Ce champ est obligatoire.</p></form>',
    '<form><input><p class="form-error"></p></form>',
    '<form><input><p class="hint">Ce champ est obligatoire.</p></form>',
    '<form><input><p role="status" aria-live="polite">Merci, à bientôt !</p></form>',
  ])('is in %s', (html) => expect(complaintsOf(html)).toEqual([]));
});
