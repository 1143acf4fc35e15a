import { afterEach, describe, expect, it } from 'vitest';
import { pointOf } from '../../src/detector/sight/point-of';

function find(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('pointOf', () => {
  it('takes the form of a button, also one named by its id', () => {
    document.body.innerHTML =
      '<form id="a"></form><form id="b"><button id="in"></button></form><button id="out" form="a"></button>';
    const points = [{ root: find('#a') }, { root: find('#b') }];
    expect(pointOf(find('#in'), points)?.root.id).toBe('b');
    expect(pointOf(find('#out'), points)?.root.id).toBe('a');
  });

  it('takes the only point near a button that stands beside it', () => {
    document.body.innerHTML = '<div><div id="a"></div><footer><button></button></footer></div><div id="b"></div>';
    expect(pointOf(find('button'), [{ root: find('#a') }, { root: find('#b') }])?.root.id).toBe('a');
  });

  it('does not choose between two that are equally near', () => {
    document.body.innerHTML = '<div id="a"></div><div id="b"></div><button></button>';
    expect(pointOf(find('button'), [{ root: find('#a') }, { root: find('#b') }])).toBeNull();
  });

  it('climbs out of a shadow root', () => {
    document.body.innerHTML = '<div id="a"><x-button></x-button></div>';
    const shadow = find('x-button').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<span></span>';
    const inner = shadow.querySelector('span');
    expect(inner && pointOf(inner, [{ root: find('#a') }])?.root.id).toBe('a');
  });
});
