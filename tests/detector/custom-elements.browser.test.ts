import { afterEach, describe, expect, it } from 'vitest';
import { findCollectionPoints } from '../../src/detector/find-collection-points';

/** Puts a form into the page and fills the shadow roots of its custom elements. */
function pointIn(html: string, shadows: Readonly<Record<string, string>>) {
  document.body.innerHTML = `<h1>Jeu concours : gagnez un vélo</h1><form>${html}<button>Je participe</button></form>`;
  for (const [tag, inside] of Object.entries(shadows)) {
    for (const host of document.querySelectorAll(tag)) host.attachShadow({ mode: 'open' }).innerHTML = inside;
  }
  return findCollectionPoints(document)[0];
}

afterEach(() => {
  document.body.innerHTML = '';
});

const EMAIL = '<label>E-mail <input type="email"></label>';
const BOX = '<label><input type="checkbox"><span><slot></slot></span></label>';

describe('controls in custom elements', () => {
  it('have the wording that the page puts into their slot', () => {
    const point = pointIn(`${EMAIL}<x-check>J’accepte le <a href="/r">règlement du jeu</a></x-check>`, {
      'x-check': BOX,
    });
    expect(point?.boxes.map(({ wording }) => wording)).toEqual(['J’accepte le règlement du jeu']);
  });

  it('have the wording of their own slot, not of another', () => {
    const point = pointIn(
      `${EMAIL}<x-check>J’accepte le règlement<span slot="help">J’accepte les offres des partenaires</span></x-check>`,
      { 'x-check': `${BOX}<p><slot name="help"></slot></p>` },
    );
    expect(point?.boxes.map(({ wording, purposes }) => [wording, purposes])).toEqual([
      ['J’accepte le règlement', ['rules']],
    ]);
  });

  it('have the wording that reaches them through slots of slots, as far as four', () => {
    const point = pointIn(`${EMAIL}<x-outer>J’accepte le règlement du jeu</x-outer>`, {
      'x-outer': '<x-inner><slot></slot></x-inner>',
    });
    expect(point?.boxes).toEqual([]);
    const outer = document.querySelector('x-outer')?.shadowRoot;
    outer
      ?.querySelector('x-inner')
      ?.attachShadow({ mode: 'open' })
      .append(document.createRange().createContextualFragment(BOX));
    expect(findCollectionPoints(document)[0]?.boxes.map(({ wording }) => wording)).toEqual([
      'J’accepte le règlement du jeu',
    ]);
  });

  it('are named by what their host puts into its slot for the label', () => {
    const point = pointIn(`${EMAIL}<x-field><b slot="label">Code postal</b></x-field>`, {
      'x-field': '<slot name="label"></slot><input>',
    });
    expect(point?.fields.map(({ category, label }) => [category, label])).toContainEqual([
      'postal-code',
      'Code postal',
    ]);
  });

  it('are one question when a custom group holds them, and none of its hidden half', () => {
    const point = pointIn(
      `${EMAIL}<x-radio-group label="Civilité"><x-radio role="radio">Madame</x-radio><x-radio role="radio">Monsieur</x-radio></x-radio-group>`,
      {
        'x-radio-group': '<fieldset role="radiogroup"><slot></slot><input type="text" hidden tabindex="-1"></fieldset>',
      },
    );
    expect(point?.fields.map(({ category, label }) => [category, label])).toEqual([
      ['email', 'E-mail'],
      ['honorific', 'Civilité'],
    ]);
  });

  it('stay apart when the custom element around them is no group', () => {
    const point = pointIn(
      `<x-app>${EMAIL}<i role="radio">Oui</i><p>Êtes-vous propriétaire ou locataire ?</p><i role="radio">Propriétaire</i></x-app>`,
      {},
    );
    expect(point?.fields).toHaveLength(3);
  });
});
