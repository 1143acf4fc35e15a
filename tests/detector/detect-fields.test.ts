import { afterEach, describe, expect, it } from 'vitest';
import { detectFields } from '../../src/detector/detect-fields';

function kindsIn(html: string): string[] {
  document.body.innerHTML = html;
  return detectFields(document).fields.map(({ kind }) => kind);
}

const labelled = (label: string, control = '<input id="x" name="f1">') =>
  `<form><label for="x">${label}</label>${control}</form>`;

afterEach(() => {
  document.body.innerHTML = '';
});

describe('detectFields reads labels', () => {
  it.each([
    ['Votre prénom', 'given-name'],
    ['Nom et prénom', 'full-name'],
    ['Nom d’utilisateur', 'username'],
    ['Adresse', 'street'],
    ['Adresse e-mail', 'email'],
    ['Adresse (n° et rue)', 'street'],
    ['Complément d’adresse', 'street-2'],
    ['Téléphone portable', 'mobile'],
    ['Date de naissance (JJ/MM/AAAA)', 'birth-date'],
    ['Code postal', 'postal-code'],
    ['Quel âge avez-vous ?', 'age'],
    ['Phone (with area code)', 'phone'],
    ['Mobile number or email', 'email'],
    ['Confirm your e-mail', 'email'],
    ['Surname', 'family-name'],
    ['Zip code', 'postal-code'],
    ['Straße und Hausnummer', 'street'],
    ['Geburtsdatum', 'birth-date'],
    ['Handynummer', 'mobile'],
    ['Fecha de nacimiento', 'birth-date'],
    ['Apellidos', 'family-name'],
    ['Codice fiscale', 'id-number'],
    ['Cognome', 'family-name'],
    ['Woonplaats', 'city'],
    ['Geboortedatum', 'birth-date'],
    ['Data de nascimento', 'birth-date'],
    ['Sobrenome', 'family-name'],
    ['Imię', 'given-name'],
    ['Miejscowość', 'city'],
  ])('“%s” asks for %s', (label, kind) => {
    expect(kindsIn(labelled(label))).toEqual([kind]);
  });

  it.each(['Rechercher', 'Recopiez les caractères', 'Quantité', 'Coupon code'])(
    '“%s” asks nothing about a person',
    (label) => {
      expect(kindsIn(labelled(label))).toEqual([]);
    },
  );
});

describe('detectFields reads other signals', () => {
  it.each([
    ['<form><input autocomplete="shipping postal-code"></form>', 'postal-code'],
    ['<form><input type="email"></form>', 'email'],
    ['<form><input name="txtFirstName"></form>', 'given-name'],
    ['<form><input name="billing[address_2]"></form>', 'street-2'],
    ['<form><input placeholder="Votre ville"></form>', 'city'],
    ['<form><span>Code postal</span><input></form>', 'postal-code'],
    ['<form><input name="codePostal"></form>', 'postal-code'],
    ['<form><b id="q">Date of birth</b><div role="textbox" aria-labelledby="q"></div></form>', 'birth-date'],
    ['<form><label>Address<input name="re_email"></label></form>', 'email'],
    ['<form><label>Confirm your address<input name="reenter_email"></label></form>', 'email'],
    ['<form><label>Confirm your address<input name="address_again"></label></form>', 'postal-address'],
    ['<form><label>First name on card<input autocomplete="cc-given-name"></label></form>', 'given-name'],
    [
      '<form><label>Name (as it appears on the card)<input></label><input autocomplete="cc-number"></form>',
      'card-name',
    ],
    ['<html lang="es"><form><label>NIP<input type="password" name="password"></label></form>', 'password'],
    ['<html lang="pl"><form><label>NIP<input name="nip"></label></form>', 'id-number'],
    ['<form><label>Name<input name="userName"></label><input type="email"></form>', 'full-name'],
    ['<form><label>User name<input name="userName"></label><input type="password"></form>', 'username'],
    ['<form><label>CVV<input type="password" name="cvv"></label><input name="cardnumber"></form>', 'card-code'],
  ])('%s', (html, kind) => {
    expect(kindsIn(html)[0]).toBe(kind);
  });

  it('does not believe “new-password” on a text control, which only keeps browsers from filling it in', () => {
    expect(kindsIn(labelled('Street address', '<input id="x" autocomplete="new-password">'))).toEqual(['street']);
  });

  it('tells a lone name from one beside a given name', () => {
    expect(kindsIn('<form><label>Nom <input></label></form>')).toEqual(['full-name']);
    expect(kindsIn('<form><label>Nom <input></label><label>Prénom <input></label></form>')).toEqual([
      'family-name',
      'given-name',
    ]);
    expect(kindsIn('<form><label>Nombre <input></label><label>Apellidos <input></label></form>')).toEqual([
      'given-name',
      'family-name',
    ]);
  });

  it('takes the one text before the only password for the identifier', () => {
    expect(kindsIn('<form><label>Dossier<input></label><input type="password"></form>')).toEqual([
      'username',
      'password',
    ]);
  });

  it('takes the number that a company gave for the identifier of a sign-in, an identity card’s and a last name for what they are', () => {
    const signIn = (...labels: string[]) =>
      `<form>${labels.map((label) => `<label>${label}<input></label>`).join('')}<input type="password"></form>`;
    expect(kindsIn(signIn('Membership number', 'Last name'))).toEqual(['username', 'family-name', 'password']);
    expect(kindsIn(signIn('Numéro de carte d’identité'))).toEqual(['id-number', 'password']);
    expect(kindsIn(signIn('Last name', 'Phone number'))).toEqual(['family-name', 'phone', 'password']);
  });

  it('takes a name of one’s own for the user name of an account, beside an e-mail address too', () => {
    const [first] = kindsIn('<form><label>Forum ID<input></label><input type="email"><input type="password"></form>');
    expect(first).toBe('username');
    expect(kindsIn('<form><label>Forum ID<input></label><input type="email"></form>')).toEqual(['email']);
  });

  it('tells the code of a voucher from a password', () => {
    const code = (name: string) => `<form><label>PIN<input type="password" name="${name}"></label></form>`;
    expect(kindsIn(code('GiftCards[0].PIN'))).toEqual([]);
    expect(kindsIn(code('PIN'))).toEqual(['password']);
  });

  it('takes the birth date of a child for what is asked about children', () => {
    const list = (part: string, ...options: string[]) =>
      `<select name="babies[0].${part}">${options.map((option) => `<option>${option}`).join('')}</select>`;
    const months = list('month', 'January', 'February', 'March', 'April', 'May', 'June', 'July');
    const rest = `${list('day', '1', '2', '3')}${list('year', '2025', '2026', '2027')}`;
    const ask = (label: string) => kindsIn(`<form><label>${label} ${months}</label>${rest}</form>`);
    expect(ask('Due date or child’s birthday')).toEqual(['children', 'children', 'children']);
    expect(ask('Your birthday')).toEqual(['birth-month', 'birth-day', 'birth-year']);
  });

  it('takes three lists for a birth date, and month and year beside a card for its expiry', () => {
    const list = (name: string) => `<select name="${name}"><option>1</option><option>2</option></select>`;
    expect(kindsIn(`<form>${list('jour')}${list('mois')}${list('annee')}</form>`)).toEqual([
      'birth-day',
      'birth-month',
      'birth-year',
    ]);
    expect(kindsIn(`<form><input autocomplete="cc-number">${list('month')}${list('year')}</form>`)).toEqual([
      'card-number',
      'card-expiry-month',
      'card-expiry-year',
    ]);
  });

  it('tells a question by its answers', () => {
    const radios = (...answers: string[]) =>
      `<form>${answers.map((answer) => `<label><input type="radio" name="q7" value="${answer}">${answer}</label>`).join('')}</form>`;
    expect(kindsIn(radios('Madame', 'Monsieur'))).toEqual(['honorific']);
    expect(kindsIn(radios('Homme', 'Femme'))).toEqual(['gender']);
    expect(kindsIn(`<html lang="fr">${radios('Propriétaire', 'Locataire')}`)).toEqual(['housing']);
  });

  it('leaves bait for robots alone', () => {
    expect(
      kindsIn('<form><div style="position:absolute;left:-5000px"><input name="email2" type="email"></div></form>'),
    ).toEqual([]);
    expect(kindsIn('<form><input name="hp_email" class="honeypot" type="email"></form>')).toEqual([]);
    expect(kindsIn('<form><input type="email" name="confirm" aria-hidden="true" tabindex="-1"></form>')).toEqual([]);
  });

  it('never reads what the user wrote', () => {
    document.body.innerHTML =
      '<form><label>Note <textarea id="t"></textarea></label><div contenteditable="true">Date de naissance</div></form>';
    const area = document.querySelector('textarea');
    if (area) area.value = 'Mon numéro de carte bancaire';
    expect(detectFields(document).fields.map(({ kind }) => kind)).not.toContain('card-number');
    expect(detectFields(document).fields.map(({ kind }) => kind)).not.toContain('birth-date');
  });
});

describe('answers and keys', () => {
  const list = (...options: string[]) =>
    `<form><label>E-mail <input type="email"></label><label>A <select name="q4"><option value="">–</option>${options.map((one) => `<option value="x">${one}</option>`).join('')}</select></label></form>`;

  it('tell an age by generations and by classes of contests', () => {
    document.documentElement.lang = 'it';
    expect(kindsIn(list('Boomer (1946–1964)', 'Generazione X (1965–1980)', 'Millennial'))).toContain('age');
    expect(kindsIn(list('Under 14', 'Under 18', 'Over 25'))).toContain('age');
    expect(kindsIn(list('Under Armour', 'Over the top', 'Altro'))).not.toContain('age');
  });

  it('a control for telephone numbers asks for one, whatever the sentence above it speaks of', () => {
    document.documentElement.lang = 'de';
    const field = (type: string) =>
      `<form><label>An welche Nummer schicken wir die Gewinnnachricht? <input type="${type}" name="q9"></label></form>`;
    expect(kindsIn(field('tel'))).toEqual(['phone']);
  });
});

describe('a watchword', () => {
  const field = (name: string, type = 'text') =>
    `<form><label>E-mail <input type="email"></label><label>Hasło <input type="${type}" name="${name}"></label></form>`;

  it('that everybody may read is no password', () => {
    document.documentElement.lang = 'pl';
    expect(kindsIn(field('h1'))).not.toContain('password');
    expect(kindsIn(field('password'))).toContain('password');
    expect(kindsIn(field('h1', 'password'))).toContain('password');
  });
});
