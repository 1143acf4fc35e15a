import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../src/notice/normalise-text';
import { readNotice } from '../../src/notice/read-notice';

const folder = resolve(import.meta.dirname, 'policies');
const read = (name: string) => readNotice({ text: normaliseText(readFileSync(`${folder}/${name}.txt`, 'utf8')) });
const kindsOf = (reading: ReturnType<typeof read>) => [...new Set(reading.statements.map(({ kind }) => kind))];

describe('a contest that lists the sectors of its partners', () => {
  const reading = read('contest-with-sectors.fr');

  it('says nothing of politics', () => expect(reading.political.verdict).toBe('silent'));

  it('passes data on by sector', () => {
    expect(reading.onward.level).toBe('by-sector');
    expect(reading.sectors).toEqual(['automobile', 'assurance', 'énergie', 'télécommunications']);
  });

  it('names its controller, not its host', () => {
    expect(reading.controller).toEqual({
      name: 'Mirabelle Loisirs',
      legalForm: 'SAS',
      siren: '732829320',
      rcs: 'RCS de Nantes sous le numéro 732 829 320',
      address: '12 rue des Lilas, 44000 Nantes',
    });
  });

  it('gives the mailbox for rights and leaves out the authority', () => {
    expect(reading.contacts).toEqual(['dpo@mirabelle-loisirs.fr']);
  });

  it('makes every statement but those on sources and profiling', () => {
    expect(kindsOf(reading)).toEqual([
      'controller',
      'dpo',
      'purpose',
      'legal-basis',
      'recipients',
      'transfer-outside-eu',
      'retention',
      'rights',
      'withdrawal',
      'authority',
    ]);
  });
});

describe('rules of a contest', () => {
  const reading = read('contest-rules.fr');

  it('is not misled by candidates, votes, elections and parties', () => {
    expect(reading.political).toEqual({ verdict: 'silent', passages: [] });
  });

  it('tells that addresses are let', () => expect(reading.onward.level).toBe('sale-or-rental'));

  it('names the company that organises', () => {
    expect(reading.controller?.name).toBe('Les Vergers Réunis');
    expect(reading.controller?.siren).toBe('552100554');
    expect(reading.controller?.address).toContain('31000 Toulouse');
  });

  it('reads a masked mailbox', () => {
    expect(reading.contacts).toEqual(['donnees.personnelles@vergers-reunis.fr']);
  });
});

describe('a policy whose tables and headings became lines', () => {
  const reading = read('shop-in-lines.fr');

  it('is silent, for opinions are only named as not collected', () => expect(reading.political.verdict).toBe('silent'));

  it('refuses to sell, then shares with partners that it names', () => {
    expect(reading.onward.level).toBe('named-partners');
    expect(reading.partners.map(({ name }) => name)).toEqual(['Criteo', 'Numberly', 'Sirdata']);
  });

  it('finds the company below the heading', () => {
    expect(reading.controller).toMatchObject({ name: 'Boutique Lavande', legalForm: 'SARL', siren: '404833048' });
  });

  it('lists the mailbox before the link', () => {
    expect(reading.contacts).toEqual(['dpo.externe@robin-avocat.fr', 'https://www.boutique-lavande.fr/mes-droits']);
  });
});

describe('the notice of a party, which never says so of the data', () => {
  const reading = read('party.fr');

  it('is disclosed, for its controller makes every purpose political', () => {
    expect(reading.controller?.name).toBe('Demain Ensemble');
    expect(reading.political.verdict).toBe('disclosed');
  });
});

describe('a newspaper that writes about politics', () => {
  const reading = read('newspaper.fr');

  it('is silent', () => expect(reading.political).toEqual({ verdict: 'silent', passages: [] }));

  it('lets partners read data', () => expect(reading.onward.level).not.toBe('none-stated'));

  it('names its publisher', () => expect(reading.controller?.siren).toBe('542051180'));
});

describe('a survey broker', () => {
  const reading = read('survey-broker.en');

  it('is disclosed by its list of clients, and quotes it', () => {
    expect(reading.political.verdict).toBe('disclosed');
    expect(reading.political.passages.map(({ text }) => text)).toEqual([
      'Our clients are retailers, non-profit organizations and political campaigns who want to reach consumers.',
    ]);
  });

  it('lists sectors', () => {
    expect(reading.onward.level).toBe('by-sector');
    expect(reading.sectors).toContain('insurance');
  });

  it('names the company', () => expect(reading.controller?.name).toContain('Harbour Opinion'));
});

describe('a policy full of traps in English', () => {
  const reading = read('webinar.en');

  it('is silent', () => expect(reading.political).toEqual({ verdict: 'silent', passages: [] }));

  it('does not take providers, authorities and buyers for partners', () => {
    expect(reading.onward.level).toBe('none-stated');
  });
});

describe('a German contest that rules parties out', () => {
  const reading = read('gewinnspiel.de');

  it('is excluded', () => expect(reading.political.verdict).toBe('excluded'));

  it('gives addresses to advertising partners', () => expect(reading.onward.level).toBe('unnamed-partners'));

  it('names the company and its mailbox', () => {
    expect(reading.controller?.name).toContain('Sonnenblick Verlag');
    expect(reading.contacts).toEqual(['datenschutz@sonnenblick-verlag.example']);
  });
});

describe('a broker of quotes', () => {
  const reading = read('quote-broker.fr');

  it('is silent, sells, and lists the sectors of its clients', () => {
    expect(reading.political.verdict).toBe('silent');
    expect(reading.onward.level).toBe('sale-or-rental');
    expect(reading.sectors).toContain('instituts de sondage');
  });

  it('names its editor and not its host', () => {
    expect(reading.controller).toMatchObject({ name: 'LEADFORGE', siren: '732829320' });
    expect(reading.contacts[0]).toBe('dpo@leadforge.example');
  });
});

describe('a press group that covers elections and takes political ads', () => {
  const reading = read('press-group.fr');

  it('is silent on the data of its readers', () => expect(reading.political.verdict).toBe('silent'));

  it('lets addresses and prints its number before its register', () => {
    expect(reading.onward.level).toBe('sale-or-rental');
    expect(reading.controller?.rcs).toBe('732 829 320 R.C.S. Paris');
  });
});

describe('a panel whose clients are parties that get totals only', () => {
  const reading = read('panel.fr');

  it('is silent and passes nothing on', () => {
    expect(reading.political.verdict).toBe('silent');
    expect(reading.onward.level).toBe('none-stated');
  });
});

describe('a list of partners with a party among them', () => {
  const reading = read('partner-list.fr');

  it('names each of them and quotes the party', () => {
    expect(reading.partners.map(({ name }) => name)).toEqual([
      'Alarme Plus',
      'Mutuelle Bleue',
      'OptiVue SAS',
      'Éditions du Soir',
      'Parti des Jardiniers',
      'Voyages & Découvertes',
    ]);
    expect(reading.political.passages.map(({ text }) => text)).toEqual(['Parti des Jardiniers, mouvement politique']);
  });
});

describe('a candidate', () => {
  const reading = read('candidate.fr');

  it('discloses by collecting, and is named', () => {
    expect(reading.political.verdict).toBe('disclosed');
    expect(reading.controller?.name).toBe('Julie Armand');
  });
});

describe('a prize draw in a table, which rules politics out', () => {
  const reading = read('prize-draw.en');

  it('is excluded, and shares by sector', () => {
    expect(reading.political.verdict).toBe('excluded');
    expect(reading.onward.level).toBe('by-sector');
    expect(reading.partners).toEqual([]);
  });
});

describe('a social network with rules on elections', () => {
  it('is silent', () => expect(read('social-network.fr').political).toEqual({ verdict: 'silent', passages: [] }));
});

describe('a shop that shares with nobody for their own ends', () => {
  it.each(['garden-shop.en', 'workshop-without-partners.fr'])(
    'is misled by no word of its trade, no link, logo or seller of the business: %s',
    (name) => {
      const { onward, partners, political } = read(name);
      expect(onward).toEqual({ level: 'none-stated', passages: [] });
      expect(partners).toEqual([]);
      expect(political.verdict).toBe('silent');
    },
  );
});

it('tells sectors from the bank that pays and from third countries', () => {
  const { onward, sectors } = read('prize-draw-by-sector.de');
  expect(onward.level).toBe('by-sector');
  expect(onward.passages).toHaveLength(1);
  expect(sectors).toEqual(['Versicherungen', 'Energieversorgung', 'Telekommunikation', 'Verlage', 'Reisen']);
});

it('names both partners that an "and" joins', () => {
  const { onward, partners } = read('prize-draw-named.es');
  expect(onward.level).toBe('named-partners');
  expect(partners.map(({ name }) => name)).toEqual(['Viajes Alborada', 'Seguros Miramar']);
});
