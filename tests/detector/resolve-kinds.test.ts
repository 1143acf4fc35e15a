import { afterEach, describe, expect, it } from 'vitest';
import { kindsIn } from './kinds-in';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a title', () => {
  const field = (label: string) => `<label>${label}<input name="${label.length}"></label>`;

  it('is a job behind a company, and a form of address before the name', () => {
    const work = ['First name', 'Last name', 'Organisation', 'Title'].map(field).join('');
    expect(kindsIn(work, 'en')).toEqual(['given-name', 'family-name', 'company', 'job']);
    expect(kindsIn(['Title', 'Last name', 'Organisation'].map(field).join(''), 'en')[0]).toBe('honorific');
  });
});
