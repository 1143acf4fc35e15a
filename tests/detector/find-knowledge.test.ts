import { afterEach, describe, expect, it } from 'vitest';
import { findCollectionPoints } from '../../src/detector/find-collection-points';
import { kindsIn } from './kinds-in';

afterEach(() => {
  document.body.innerHTML = '';
});

const typed = (label: string, name: string) => `<p><label>${label} <input name="${name}"></label></p>`;
const QUESTIONS = [
  typed('What was the first name of the painter’s wife?', 'first_name'),
  typed('In which town was the picture found again?', 'city'),
  typed('How old was the painter when she died?', 'age'),
].join('');

describe('a test of what somebody knows', () => {
  it('asks for no name, town or age of its reader, whatever its controls are called', () => {
    expect(kindsIn(QUESTIONS, 'en')).toEqual([]);
  });

  it('is still a collection where it also asks who plays, and only of that', () => {
    const who = typed('First name', 'a') + typed('E-mail', 'b');
    expect(kindsIn(QUESTIONS + who, 'en')).toEqual(['given-name', 'email']);
  });

  it('is none where the questions speak to their reader', () => {
    const spoken = QUESTIONS.replaceAll(/the painter’s wife|the picture found again/g, 'your best friend')
      .replace('In which town was', 'In which town were you and')
      .replace('the painter when she died', 'you last year');
    expect(kindsIn(spoken, 'en')).toContain('city');
  });

  it('asks for no birth date in three lists', () => {
    const list = (...options: string[]) =>
      `<select>${options.map((option) => `<option>${option}</option>`).join('')}</select>`;
    const day = list('Tag', ...Array.from({ length: 31 }, (_, at) => `${at + 1}`));
    const date = `<p>2. Geburtsdatum des Dichters?</p>${day}${list('Monat', 'März', 'August', 'November')}${list('Jahr', '1749', '1759', '1799')}`;
    const others = typed('1. Wie hieß der Vater des Dichters?', 'v') + typed('3. In welcher Stadt starb er?', 's');
    expect(kindsIn(others + date, 'de')).toEqual([]);
    expect(kindsIn(date.replace('2. Geburtsdatum des Dichters?', 'Dein Geburtsdatum'), 'de')).toEqual([
      'birth-day',
      'birth-month',
      'birth-year',
    ]);
  });

  it('does not make numbered questions of a survey into one', () => {
    const survey = typed('6. Liczba osób w gospodarstwie', 'x') + typed('7. W tym dzieci do lat 18', 'y');
    const asked = ['Czy ma Pan dom?', 'Jak często Pan jeździ pociągiem?', 'Gdzie Pani mieszka?']
      .map((label, at) => typed(label, `z${at}`))
      .join('');
    expect(kindsIn(asked + survey, 'pl')).toEqual(expect.arrayContaining(['household', 'children']));
  });

  it('is a contest with rules to accept and something to win', () => {
    document.documentElement.lang = 'fr';
    const form = `<h1>Grand quiz du canal</h1><p>Les gagnants seront tirés au sort.</p><form>${typed('En quelle année le pont a-t-il été construit ?', 'q')}${typed('E-mail', 'm')}RULES<button>Je réponds</button></form>`;
    const screenOf = (rules: string) => {
      document.body.innerHTML = form.replace('RULES', rules);
      return findCollectionPoints(document)[0]?.screen;
    };
    expect(screenOf('<label><input type="checkbox"> J’ai lu le règlement</label>')).toBe('contest');
    document.body.innerHTML = form.replace('RULES', '').replace('<p>Les gagnants seront tirés au sort.</p>', '');
    expect(findCollectionPoints(document)[0]?.screen).toBe('quiz');
  });
});

describe('a test whose questions stand as headings', () => {
  const heading = (text: string) => `<h3>${text}</h3>`;
  const form = `${heading('1. Which river flows through the capital?')}<label>Answer <input></label>${heading('2. In what year was the bridge built?')}<label>Answer <input></label>${heading('3. What is the largest island called?')}<label>Name of the island <input name="v"></label>`;

  it('asks for nobody’s name', () => {
    document.documentElement.lang = 'en';
    document.body.innerHTML = `<h1>The river quiz</h1><form>${form}<button>Check</button></form>`;
    expect(findCollectionPoints(document).flatMap(({ fields }) => fields.map(({ kind }) => kind))).not.toContain(
      'full-name',
    );
    document.body.innerHTML = `<h1>The river quiz</h1><form>${form}<label>Name <input></label><label>E-mail <input type="email"></label><button>Check</button></form>`;
    expect(findCollectionPoints(document)[0]?.fields.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['full-name', 'email']),
    );
  });
});

describe('a test of people who have names', () => {
  const radios = (name: string, ...answers: string[]) =>
    answers.map((answer) => `<label><input type="radio" name="${name}"> ${answer}</label>`).join('');
  const test = `<p>1. Wie viele Kinder hatte Johannes Brahms?</p>${radios('kinder', 'keine', 'zwei')}<p>2. Woran glaubte Theodor Storm?</p>${radios('religion', 'Gott', 'nichts')}<p>3. Welches Auto fuhr Jan Fedder?</p>${radios('auto', 'Trabant', 'Porsche')}`;

  it('is about them, whatever it asks', () => {
    expect(kindsIn(test, 'de')).toEqual([]);
  });

  it('is a survey where it speaks to its reader', () => {
    const survey = test
      .replace('hatte Johannes Brahms', 'haben Sie')
      .replace('glaubte Theodor Storm', 'glauben Sie')
      .replace('fuhr Jan Fedder', 'fahren Sie');
    expect(kindsIn(survey, 'de')).toEqual(expect.arrayContaining(['children', 'vehicle']));
  });
});

describe('a verb that may be polite or of others', () => {
  const three = (label: string) =>
    typed('¿Cuántos habitantes tiene la Ciudad de México?', 'a') +
    typed('¿Qué río pasa por Zaragoza y llega al Mediterráneo?', 'b') +
    typed('¿En qué ciudad nació Miguel de Cervantes?', 'c') +
    typed(label, 'd');

  it('is of others beside a name', () => {
    expect(kindsIn(three('¿Qué edad tiene la Tierra?'), 'es')).toEqual([]);
    expect(kindsIn(three('¿Qué edad tiene?'), 'es')).toEqual(['age']);
  });
});
