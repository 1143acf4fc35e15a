import { afterEach, describe, expect, it } from 'vitest';
import { findCollectionPoints } from '../../src/detector/find-collection-points';
import { kindsIn } from './kinds-in';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('boxes of one group', () => {
  const boxes = (...labels: string[]) =>
    labels.map((label, at) => `<label><input type="checkbox" name="n${at}"> ${label}</label>`).join('');

  it('answer its question, whatever their names', () => {
    const group = `<fieldset><legend>Your hobbies</legend>${boxes('Golf', 'Chess', 'Sailing')}</fieldset>`;
    expect(kindsIn(group, 'en')).toEqual(['interests']);
    const unnamed = group
      .replaceAll(/name="n\d"/g, '')
      .replace('<fieldset>', '<div role="group" aria-label="Your hobbies">');
    expect(kindsIn(unnamed.replace('</fieldset>', '</div>'), 'en')).toEqual(['interests']);
  });

  it('are not one question where a field stands among them', () => {
    const group = `<fieldset><legend>About you</legend>${boxes('Golf', 'Chess', 'Sailing')}<label>E-mail <input name="m"></label></fieldset>`;
    expect(kindsIn(group, 'en')).toEqual(['email']);
  });
});

describe('a frame around several questions', () => {
  const radios = (name: string) =>
    `<label><input type="radio" name="${name}"> Ja</label> <label><input type="radio" name="${name}"> Nein</label>`;

  it('is titled, and each question has its own words', () => {
    const frame = `<fieldset><legend>Gesundheit und Wohnen</legend><p>Wohnen Sie zur Miete?</p>${radios('a')}<p>Tragen Sie eine Brille?</p>${radios('b')}</fieldset>`;
    expect(kindsIn(frame, 'de')).toEqual(['housing', 'health']);
  });

  it('names the question where there is but one', () => {
    expect(
      kindsIn(`<fieldset><legend>Wohnen Sie zur Miete?</legend><p>Bitte wählen</p>${radios('a')}</fieldset>`, 'de'),
    ).toEqual(['housing']);
  });
});

describe('several answers', () => {
  it('are to no question of which one has but one answer', () => {
    const boxes = ['Krimi', 'Lyrik']
      .map((name) => `<label><input type="checkbox" name="gender[]">${name}</label>`)
      .join('');
    expect(kindsIn(`<p>Welche Bücher magst du?</p>${boxes}`, 'de')).not.toContain('gender');
  });
});

describe('what stands under a question', () => {
  it('may be called an answer: the question is the label', () => {
    const field = '<p>What is your first name?</p><input placeholder="Your answer" name="q1">';
    expect(kindsIn(field, 'en')).toEqual(['given-name']);
    expect(kindsIn(field.replace('?', '.'), 'en')).not.toContain('given-name');
  });

  it('may be a list that asks by its first line', () => {
    const list = (prompt: string) =>
      `<label for="x">So that we send you the right one:</label><select id="x"><option value="">${prompt}</option><option value="1">Some days</option><option value="2">Some months</option></select>`;
    expect(kindsIn(list('How long have you had back pain?'), 'en')).toEqual(['health']);
    expect(kindsIn(list('Which one?'), 'en')).toEqual([]);
  });
});

describe('a list of dial codes', () => {
  it('is a part of a telephone number', () => {
    const list = (...options: string[]) =>
      `<select>${options.map((option) => `<option>${option}</option>`).join('')}</select>`;
    expect(kindsIn(list('France (+33)', 'Italia (+39)'), 'fr')).toEqual(['phone']);
    expect(kindsIn(list('33 cm', '39 cm'), 'fr')).toEqual([]);
  });
});

describe('a row of a table', () => {
  const cell = (name: string) => `<td><input type="radio" name="${name}"></td>`.repeat(3);
  const table = (...rows: string[]) =>
    `<table><tr><td></td><th>Disagree</th><th>Neither</th><th>Agree</th></tr>${rows.map((row, at) => `<tr><th>${row}</th>${cell(`r${at}`)}</tr>`).join('')}</table>`;

  it('is a question, and what stands over its buttons are its answers', () => {
    expect(kindsIn(table('The town should build a new bridge', 'Buses should be free'), 'en')).toEqual([
      'opinion',
      'opinion',
    ]);
  });

  it('tells nothing where somebody is to say what they are like', () => {
    expect(kindsIn(table('I plan my work', 'I lose my keys'), 'en')).toEqual([]);
  });

  it('may call each of its buttons by the row', () => {
    const row = (name: string, text: string) =>
      [1, 2, 3].map((value) => `<label><input type="radio" name="${name}" value="${value}">${text}</label>`).join('');
    expect(kindsIn(row('q', 'Do you smoke?'), 'en')).toEqual(['lifestyle']);
  });
});

describe('buttons that stay pressed', () => {
  it('may each stand in an element of its own', () => {
    const toggle = (text: string) =>
      `<mat-button-toggle><button type="button" aria-pressed="false">${text}</button></mat-button-toggle>`;
    expect(kindsIn(`<p>Anrede</p><div>${toggle('Frau')}${toggle('Herr')}</div>`, 'de')).toEqual(['honorific']);
    expect(kindsIn(`<p>Anrede</p><div>${toggle('Frau')}</div>`, 'de')).toEqual([]);
  });
});

describe('what is kept of a question', () => {
  it('is its words, not the hint in an empty field', () => {
    document.documentElement.lang = 'en';
    document.body.innerHTML =
      '<form><p>What is your first name?</p><input placeholder="Your answer"><label>E-mail <input type="email"></label><button>Enter the draw</button></form>';
    const labels = findCollectionPoints(document)[0]?.fields.map(({ label }) => label);
    expect(labels).toEqual(['What is your first name?', 'E-mail']);
  });
});

describe('a label that only counts', () => {
  it('leaves the question to what stands before it', () => {
    const field = '<p>How old are you?</p><label for="f4">Question 4</label><input id="f4" name="f4">';
    expect(kindsIn(field, 'en')).toEqual(['age']);
    expect(kindsIn(field.replace('Question 4', 'Postcode'), 'en')).toEqual(['postal-code']);
  });
});

describe('one question over two fields', () => {
  it('leaves each to its own placeholder', () => {
    const fields = '<p>Where should we send it?</p><input placeholder="First name"><input placeholder="Email">';
    expect(kindsIn(fields, 'en')).toEqual(['given-name', 'email']);
  });
});

describe('marks from one to five', () => {
  const marks = [1, 2, 3, 4, 5]
    .map((mark) => `<label><input type="radio" name="m" value="${mark}">${mark}</label>`)
    .join('');

  it('are an opinion of what is stated, not of oneself', () => {
    expect(kindsIn(`<p>The opening hours suit everybody</p>${marks}`, 'en')).toEqual(['opinion']);
    expect(kindsIn(`<p>I plan my work</p>${marks}`, 'en')).toEqual([]);
    expect(kindsIn(`<p>How many children do you have?</p>${marks}`, 'en')).toEqual(['children']);
  });
});
