import { describe, expect, it } from 'vitest';
import type { DetectedField } from '../../src/detector/collection-point';
import { givenState, widgetTexts } from '../../src/page/given-state';

function fieldOf(html: string): DetectedField {
  document.body.innerHTML = html;
  const elements = [...document.querySelectorAll('[data-field]')];
  return {
    element: elements[0],
    elements,
    kind: 'other',
    category: 'other',
    label: '',
    required: false,
  } as DetectedField;
}

const NOTHING = new Map<Element, string>();

describe('givenState', () => {
  it.each([
    ['<input data-field>', 'empty'],
    ['<input data-field value="  ">', 'empty'],
    ['<input data-field value="x">', 'given'],
    ['<input type="radio" data-field><input type="radio" data-field checked>', 'given'],
    ['<input type="radio" data-field><input type="radio" data-field>', 'empty'],
    ['<select data-field><option value="">Choisir</option><option>Un</option></select>', 'empty'],
    ['<i role="radio" aria-checked="false" data-field>Un</i>', 'empty'],
    [
      '<i role="radio" aria-checked="false" data-field>Un</i><i role="radio" aria-checked="true" data-field>Deux</i>',
      'given',
    ],
    ['<i role="slider" aria-valuenow="3" data-field></i>', 'given'],
  ])('%s is %s', (html, state) => {
    expect(givenState(fieldOf(html), NOTHING)).toBe(state);
  });

  it('asks the native control beside a list that is no select', () => {
    const list = (value: string) =>
      `<p><i role="combobox" data-field>Célibataire</i><input aria-hidden="true" value="${value}"></p>`;
    expect(givenState(fieldOf(list('seul')), NOTHING)).toBe('given');
    expect(givenState(fieldOf(list('')), NOTHING)).toBe('empty');
  });

  it('takes a list for given when its words have changed, and does not know when they have not', () => {
    const field = fieldOf('<p><button role="combobox" data-field>Choisissez</button></p>');
    const first = widgetTexts([field]);
    expect(givenState(field, first)).toBe('unknown');
    field.element.textContent = 'En couple';
    expect(givenState(field, first)).toBe('given');
    field.element.textContent = '\u200b';
    expect(givenState(field, first)).toBe('empty');
  });
});
