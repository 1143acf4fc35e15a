import { expect, it } from 'vitest';
import type { TextPart } from '../../../src/disclosure/comparison';
import { gatherChanges } from '../../../src/views/dashboard/gather-changes';

const MARKS = { '=': 'same', '-': 'removed', '+': 'added' } as const;
const read = (told: readonly string[]): TextPart[] =>
  told.map((one) => ({ kind: MARKS[one.charAt(0) as keyof typeof MARKS], text: one.slice(1) }));

it.each([
  [
    'words replaced one by one are one piece',
    ['=À ', '-des', '+nos', '= ', '-partis', '+partenaires', '= et ', '-à des', '+Bêta', '=.'],
    ['=À ', '-des partis et à des', '+nos partenaires et Bêta', '=.'],
  ],
  [
    'what is only added or only removed stays as it is',
    ['=Un', '+ deux', '= et ', '+trois', '=.'],
    ['=Un', '+ deux', '= et ', '+trois', '=.'],
  ],
  [
    'the end of a sentence keeps two changes apart',
    ['-un', '+deux', '=. ', '-trois', '+quatre'],
    ['-un', '+deux', '=. ', '-trois', '+quatre'],
  ],
  [
    'so does a longer stretch',
    ['-un', '+deux', '= pour vos données ', '-trois', '+quatre'],
    ['-un', '+deux', '= pour vos données ', '-trois', '+quatre'],
  ],
  ['what follows the last change is not part of it', ['-un', '+deux', '= fin'], ['-un', '+deux', '= fin']],
] as const)('%s', (_, parts, gathered) => {
  expect(gatherChanges(read(parts))).toEqual(read(gathered));
});
