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

describe('a house number', () => {
  it('goes on from the street before it, and from nothing else', () => {
    const field = (label: string) => `<label>${label}<input name="${label.length}"></label>`;
    expect(kindsIn(['Logradouro', 'Nº', 'CEP'].map(field).join(''), 'pt')).toEqual([
      'street',
      'street-2',
      'postal-code',
    ]);
    expect(kindsIn(['E-mail', 'Nº'].map(field).join(''), 'pt')).toEqual(['email']);
  });
});

describe('one label', () => {
  const row = (label: string, count: number) => `<p>${label} ${'<input>'.repeat(count)}</p>`;

  it('names code, town and province in its order', () => {
    expect(kindsIn(row('CAP - Comune - Provincia', 3), 'it')).toEqual(['postal-code', 'city', 'region']);
  });
});

describe('a date', () => {
  const field = (label: string, more = '') => `<p><label>${label} <input ${more}></label></p>`;

  it('is that of the birth behind its place', () => {
    const born = field('Nato/a a') + field('il', 'placeholder="gg/mm/aaaa"');
    expect(kindsIn(born, 'it')).toEqual(['city', 'birth-date']);
    expect(kindsIn(born.replace('Nato/a a', 'Visita a'), 'it')).toEqual([]);
  });
});

describe('a title', () => {
  it('is nobody’s where it is that of a picture just chosen, or of a deed', () => {
    expect(kindsIn('<label>Foto 1 <input type="file"></label><label>Titolo <input></label>', 'it')).not.toContain(
      'honorific',
    );
    const titles = '<label>Title <input name="a"></label><label>Title <input name="b"></label>';
    expect(kindsIn(titles, 'en')).toEqual([]);
    const list = (...options: string[]) => options.map((option) => `<option>${option}</option>`).join('');
    const deed = `<label>Tytuł <select>${list('-- wybierz --', 'własność', 'najem')}</select></label>`;
    expect(kindsIn(deed, 'pl')).not.toContain('honorific');
    expect(kindsIn(deed.replace('własność', 'Pani').replace('najem', 'Pan'), 'pl')).toEqual(['honorific']);
  });
});

describe('a name in the markup', () => {
  const field = (name: string, label = '') => `<p>${label} <input name="${name}"></p>`;

  it('tells what is asked, not to what it belongs', () => {
    expect(kindsIn(field('firma[doc]'), 'it')).toEqual([]);
    expect(kindsIn(field('user[email]') + field('address[zip]') + field('address[line1]'), 'en')).toEqual([
      'email',
      'postal-code',
      'street',
    ]);
  });

  it('does not make a user name of what the page calls an e-mail', () => {
    expect(kindsIn(`<label>E-mail <input name="username"></label><input type="password">`, 'it')).toEqual([
      'email',
      'password',
    ]);
  });
});

describe('a security code', () => {
  it('is that of a picture among names and addresses', () => {
    const field = (label: string) => `<label>${label} <input name="${label.length}"></label>`;
    const who = ['Nome completo', 'E-mail', 'Código postal', 'Cidade'].map(field).join('');
    expect(kindsIn(who + field('Código de segurança'), 'pt')).not.toContain('one-time-code');
    expect(kindsIn(field('Código de segurança'), 'pt')).toEqual(['one-time-code']);
  });
});
