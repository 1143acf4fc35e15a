import { expect, it } from 'vitest';
import type { DetectedField } from '../../src/detector/collection-point';
import { cutTyped, repeatableValues, textValues } from '../../src/page/typed-values';

function fieldOf(html: string): DetectedField {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const elements = [...holder.children];
  const [element] = elements;
  if (!element) throw new Error('no control');
  return { element, elements, kind: 'other', category: 'other', label: '', required: false };
}

it('takes what stands in text controls, longest first, and nothing of boxes', () => {
  const fields = [
    fieldOf('<input value="Marie">'),
    fieldOf('<input type="email" value="marie@exemple.fr">'),
    fieldOf('<input type="checkbox" value="newsletter" checked>'),
    fieldOf('<textarea>Bonjour à tous</textarea>'),
    fieldOf('<input value="Al">'),
  ];
  expect(textValues(fields)).toEqual(['marie@exemple.fr', 'Bonjour à tous', 'Marie']);
});

it('cuts a value as typed and as an address spells it', () => {
  const typed = ['marie@exemple.fr', 'Marie Curie'];
  const text = 'Écrire à marie@exemple.fr ; https://x.test/?m=marie%40exemple.fr&n=Marie+Curie&o=Marie%20Curie';
  expect(cutTyped(text, typed)).toBe('Écrire à … ; https://x.test/?m=…&n=…&o=…');
});

it('leaves words alone that the page said before they were typed', () => {
  const fields = [fieldOf('<input value="Paris">'), fieldOf('<input value="marie@exemple.fr">')];
  const first = { texts: 'Exemple SAS, RCS Paris 732 829 320', values: new Set<string>() };
  expect(repeatableValues(fields, first)).toEqual(['marie@exemple.fr']);
});

it('cuts what the page had filled in and greeted with', () => {
  const fields = [fieldOf('<input value="Dupont">')];
  expect(repeatableValues(fields, { texts: 'Bonjour Mme Dupont', values: new Set(['Dupont']) })).toEqual(['Dupont']);
});
