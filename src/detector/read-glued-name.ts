import type { FieldWord } from './patterns/language-patterns';

/** Words so long that they mean the same at either end of any other word. */
const STEMS: readonly (readonly [string, FieldWord])[] = [
  ['username', 'username'],
  ['userid', 'username'],
  ['firstname', 'given-name'],
  ['prenom', 'given-name'],
  ['vorname', 'given-name'],
  ['lastname', 'family-name'],
  ['surname', 'family-name'],
  ['nachname', 'family-name'],
  ['apellido', 'family-name'],
  ['fullname', 'full-name'],
  ['email', 'email'],
  ['courriel', 'email'],
  ['correo', 'email'],
  ['telefon', 'phone'],
  ['telephone', 'phone'],
  ['phonenumber', 'phone'],
  ['phone', 'phone'],
  ['birthdate', 'birth-date'],
  ['birthday', 'birth-date'],
  ['naissance', 'birth-date'],
  ['geburtsdatum', 'birth-date'],
  ['zipcode', 'postal-code'],
  ['postcode', 'postal-code'],
  ['codepostal', 'postal-code'],
  ['postalcode', 'postal-code'],
  ['address', 'street'],
  ['adresse', 'street'],
  ['passwort', 'password'],
  ['password', 'password'],
  ['motdepasse', 'password'],
];
const SHORTEST_LEFT = 1;

/** What a word that makers glued together asks (`newusername`, `txtemail`): a telling stem at its start or end. */
export function readGluedName(words: readonly string[]): FieldWord | null {
  for (const word of words) {
    const stem = STEMS.find(
      ([stem]) => word.length >= stem.length + SHORTEST_LEFT && (word.endsWith(stem) || word.startsWith(stem)),
    );
    if (stem) return stem[1];
  }
  return null;
}
