import { describe, expect, it } from 'vitest';
import type { Draft, Gesture } from '../../src/messages/page-messages';
import { joinDrafts, joinGestures, type Step } from '../../src/page/join-steps';

const field = (category: Draft['fields'][number]['category'], label: string) => ({ category, label, required: false });
const box = (wording: string, preTicked = false): Draft['boxes'][number] => ({
  control: 'checkbox',
  wording,
  purposes: ['partners'],
  required: false,
  preTicked,
  sense: 'agrees',
});

function stepOf(draft: Partial<Draft>, gesture: Partial<Gesture> = {}): Step {
  return {
    draft: {
      id: 'step',
      screen: 'contest',
      reasons: [],
      title: '',
      language: 'fr',
      fields: [],
      boxes: [],
      notices: [],
      links: [],
      target: null,
      ...draft,
    },
    gesture: { draftId: 'step', how: 'click', given: [], boxes: [], identifiers: [], ...gesture },
  };
}

describe('steps', () => {
  it('are joined in their order, under the occasion that the first headline told', () => {
    const first = stepOf({ fields: [field('email', 'E-mail')] });
    const second = stepOf({ id: 'last', screen: 'other', fields: [field('postal-code', 'Code postal')] });
    const joined = joinDrafts(first.draft, second.draft);
    expect(joined).toMatchObject({ id: 'last', screen: 'contest' });
    expect(joined.fields.map(({ category }) => category)).toEqual(['email', 'postal-code']);
  });

  it('that the user came back to are asked once, with what stood in them last', () => {
    const before = stepOf(
      { fields: [field('given-name', 'Prénom'), field('email', 'E-mail')], boxes: [box('J’accepte')] },
      { given: ['given', 'empty'], boxes: ['unticked'], identifiers: [{ kind: 'email', value: 'a@exemple.test' }] },
    );
    const after = stepOf(
      { fields: [field('email', 'E-mail'), field('city', 'Ville')], boxes: [box('J’accepte', true)] },
      { given: ['given', 'empty'], boxes: ['ticked'], identifiers: [{ kind: 'email', value: 'a@exemple.test' }] },
    );
    const draft = joinDrafts(before.draft, after.draft);
    expect(draft.fields.map(({ label }) => label)).toEqual(['Prénom', 'E-mail', 'Ville']);
    expect(draft.boxes).toEqual([box('J’accepte')]);
    const gesture = joinGestures(before, after);
    expect(gesture).toMatchObject({ given: ['given', 'given', 'empty'], boxes: ['ticked'] });
    expect(gesture.identifiers).toHaveLength(1);
  });

  it('that ask for the same thing twice keep both: two e-mail addresses of one step are no step taken again', () => {
    const twice = [field('email', 'E-mail'), field('email', 'E-mail')];
    const joined = joinDrafts(stepOf({ fields: [field('email', 'E-mail')] }).draft, stepOf({ fields: twice }).draft);
    expect(joined.fields).toHaveLength(2);
  });
});
