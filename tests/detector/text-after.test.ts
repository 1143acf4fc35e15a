import { afterEach, describe, expect, it } from 'vitest';
import { kindsIn } from './kinds-in';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a label behind its control', () => {
  const row = (label: string, name: string) => `<div><input name="${name}"> <span>${label}</span></div>`;

  it('names it where all rows are built so', () => {
    const rows = `<h2>Über Sie</h2>${row('Vorname', 'a')}${row('E-Mail', 'b')}${row('Ort', 'c')}`;
    expect(kindsIn(rows, 'de')).toEqual(['given-name', 'email', 'city']);
  });

  it('is a remark where another label stands before', () => {
    const asked = (label: string, remark: string, name: string) =>
      `<p>${label}</p><div><input name="${name}"> <small>${remark}</small></div>`;
    const rows = asked('Vorname', 'wie im Ausweis', 'a') + asked('Ort', 'für die Auslieferung per Post', 'b');
    expect(kindsIn(rows, 'de')).toEqual(['given-name', 'city']);
  });

  it('is not made of the answers of a list', () => {
    const list = '<div><select name="b"><option>Herr</option><option>Frau</option></select> <span>Anrede</span></div>';
    expect(kindsIn(row('Vorname', 'a') + list, 'de')).toEqual(['given-name', 'honorific']);
  });
});
