import { afterEach, describe, expect, it } from 'vitest';
import { kindsIn } from './kinds-in';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('what forms of robots are baited with', () => {
  it('is no field', () => {
    const bait =
      '<li class="gfield gform_validation_container"><label for="i9">Phone</label><input id="i9" name="input_9"></li>';
    expect(kindsIn(`<label>E-mail<input name="a"></label>${bait}`, 'en')).toEqual(['email']);
  });
});
