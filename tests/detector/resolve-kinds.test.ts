import { afterEach, describe, expect, it } from 'vitest';
import { detectFields } from '../../src/detector/detect-fields';

function kindsIn(html: string, lang: string): string[] {
  document.documentElement.lang = lang;
  document.body.innerHTML = `<form>${html}</form>`;
  return detectFields(document).fields.map(({ kind }) => kind);
}

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
