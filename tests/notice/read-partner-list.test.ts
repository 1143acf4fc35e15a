import { describe, expect, it } from 'vitest';
import { readPartnerList } from '../../src/notice/read-partner-list';

const namesIn = (text: string, links = [] as { address: string; label: string }[]) =>
  readPartnerList(text, links).map(({ name }) => name);

describe('a list of partners', () => {
  it.each([
    ['Liste de nos partenaires\n• Alpha Mutuelle\n• Bêta Énergie', ['Alpha Mutuelle', 'Bêta Énergie']],
    [
      'Unsere Partner:\n1. Gamma Versicherung AG – Versicherungen\n2. Delta Strom GmbH – Energie',
      ['Gamma Versicherung AG', 'Delta Strom GmbH'],
    ],
    [
      'Our partners are:\n- Omega Ltd: insurance (https://omega.test/privacy)\n- Sigma Media, advertising',
      ['Omega Ltd', 'Sigma Media'],
    ],
    ['Nuestros socios\n• Caja del Norte – banca\n• Luz de Galicia', ['Caja del Norte', 'Luz de Galicia']],
    ['I nostri partner\n• Assicura S.p.A.\n• Energia Viva', ['Assicura S.p.A', 'Energia Viva']],
    ['Nasi partnerzy:\n• Polska Energia Sp. z o.o.\n• Bank Przykład', ['Polska Energia Sp. z o.o', 'Bank Przykład']],
    [
      'Onze partners:\n• Voorbeeld Verzekeringen B.V.\n• Zonne-energie Nu',
      ['Voorbeeld Verzekeringen B.V', 'Zonne-energie Nu'],
    ],
    ['Os nossos parceiros:\n• Seguros Exemplo\n• Luz do Sul', ['Seguros Exemplo', 'Luz do Sul']],
  ])('gives its names: %s', (text, names) => expect(namesIn(text)).toEqual(names));

  it('is not the menu of the page, nor a list of sectors', () => {
    const menu =
      'Menu\n• Accueil\n• Jeux\n• Mentions légales\n• Contact\nNos partenaires\n• Alpha Mutuelle\n• Bêta Énergie';
    expect(namesIn(menu)).toEqual(['Alpha Mutuelle', 'Bêta Énergie']);
    const sectors =
      'Partenaires des secteurs suivants\n• les opérateurs de téléphonie\n• Les assureurs et mutuelles du secteur santé';
    expect(namesIn(sectors)).toEqual([]);
  });

  it('is read from a table whose rows end with an address or with the same words', () => {
    const rows = ['Alpha Mutuelle', 'Bêta', 'Gamma Voyages'].map((name, n) => [
      name,
      'Assurance',
      `https://p${n}.test/rgpd`,
    ]);
    expect(namesIn(`Nos partenaires\nNom\nSecteur\nLien\n${rows.flat().join('\n')}\nMentions légales`)).toEqual([
      'Alpha Mutuelle',
      'Bêta',
      'Gamma Voyages',
    ]);
    const worded = ['Alpha SA', 'Bêta SAS', 'Gamma'].map((name) => `${name}\nPolitique de confidentialité`);
    expect(namesIn(`Liste des partenaires\n${worded.join('\n')}`)).toEqual(['Alpha SA', 'Bêta SAS', 'Gamma']);
  });

  it('is not made of a text without items', () => {
    const text = 'Nos partenaires\nNous transmettons vos données à nos partenaires.\nVous pouvez vous y opposer.';
    expect(namesIn(text)).toEqual([]);
  });

  it('is found without a heading when it is the longest', () => {
    expect(namesIn('Menu\n• Un\n• Deux\nDocument\n• Alpha\n• Bêta\n• Gamma')).toEqual(['Alpha', 'Bêta', 'Gamma']);
  });

  it('gives the address of a link with the same name, and the line that names it', () => {
    const links = [{ address: 'https://alpha.test/vie-privee', label: 'Alpha Mutuelle' }];
    expect(readPartnerList('Partenaires\n• Alpha Mutuelle – assurance\n• Bêta', links)).toEqual([
      { name: 'Alpha Mutuelle', because: 'Alpha Mutuelle – assurance', address: 'https://alpha.test/vie-privee' },
      { name: 'Bêta', because: 'Bêta' },
    ]);
  });

  it('is read no further than three hundred names, and to its end where it is none', () => {
    const text = `Partenaires\n${Array.from({ length: 20_000 }, (_, n) => `• Société${n}`).join('\n')}`;
    expect(namesIn(text)).toHaveLength(300);
    expect(namesIn(`Partenaires\n• ${'A '.repeat(100_000)}\n• ${'–'.repeat(100_000)}`)).toEqual([]);
    expect(namesIn(`Partenaires\n${'A\n'.repeat(100_000)}`)).toEqual([]);
  });
});
