import { describe, expect, it } from 'vitest';
import type { DetectedBox } from '../../src/detector/collection-point';
import { boxState } from '../../src/page/box-state';

function boxOf(control: DetectedBox['control'], html: string): DetectedBox {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild as Element;
  return { element, control, wording: '', purposes: [], required: false, preTicked: false, sense: 'agrees' };
}

describe('boxState', () => {
  it('is that of a native box, whatever its markup said', () => {
    const box = boxOf('checkbox', '<input type="checkbox" checked>');
    expect(boxState(box, null)).toBe('ticked');
    (box.element as HTMLInputElement).checked = false;
    expect(boxState(box, null)).toBe('unticked');
  });

  it('is what a widget tells, and unknown where it tells nothing', () => {
    expect(boxState(boxOf('switch', '<i role="switch" aria-checked="true"></i>'), null)).toBe('ticked');
    expect(boxState(boxOf('switch', '<i role="switch" aria-checked="false"></i>'), null)).toBe('unticked');
    expect(boxState(boxOf('checkbox', '<i role="checkbox"></i>'), null)).toBe('unknown');
  });

  it('is agreement where the very button was pressed that agrees, and none where another was', () => {
    const box = boxOf('button', '<button>J’accepte les offres et je joue</button><a href="#">Jouer sans offres</a>');
    expect(boxState(box, box.element)).toBe('ticked');
    expect(boxState(box, box.element.nextElementSibling)).toBe('unticked');
  });

  it('is agreement with every sending for a sentence or a hidden constant', () => {
    expect(boxState(boxOf('text', '<form></form>'), null)).toBe('ticked');
    expect(boxState(boxOf('hidden', '<input type="hidden" value="1">'), null)).toBe('ticked');
  });
});
