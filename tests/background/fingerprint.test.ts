import { expect, it } from 'vitest';
import { fingerprintIdentifiers, hashText } from '../../src/background/fingerprint';

const key = new Uint8Array(32).fill(1);
const email = (value: string) => fingerprintIdentifiers([{ kind: 'email', value }], key);
const phone = (value: string) => fingerprintIdentifiers([{ kind: 'phone', value }], key);

it('is the same for one address however it is typed', async () => {
  expect(await email(' Marie@Exemple.FR ')).toEqual(await email('marie@exemple.fr'));
});

it('is the same for one number with and without the country', async () => {
  const numbers = ['06 12 34 56 78', '+33 6 12 34 56 78', '0033612345678', '06.12.34.56.78'];
  const prints = new Set((await Promise.all(numbers.map(phone))).map(([print]) => print?.digest));
  expect(prints.size).toBe(1);
});

it('differs from one installation to another, and between an address and a number', async () => {
  const [own] = await email('marie@exemple.fr');
  const [other] = await fingerprintIdentifiers(
    [{ kind: 'email', value: 'marie@exemple.fr' }],
    new Uint8Array(32).fill(2),
  );
  expect(own?.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(other?.digest).not.toBe(own?.digest);
});

it('leaves out what is no address and no number', async () => {
  const values = ['marie', '', '@', 'a b@c.fr'];
  expect(
    await fingerprintIdentifiers(
      values.map((value) => ({ kind: 'email', value })),
      key,
    ),
  ).toEqual([]);
  expect(await phone('12')).toEqual([]);
});

it('hashes a text in UTF-8', async () => {
  expect(await hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
