import { describe, expect, it } from 'vitest';
import type { PoliticalVerdict } from '../../src/disclosure/reading';
import type { Block, Letter } from '../../src/letter/letter';
import { writeRequest } from '../../src/letter/write-request';
import { HOLDER_ID, sampleBox, sampleEvidence, sampleHash, samplePassage, sampleSource } from './sample-source';

function textOf(letter: Letter): string {
  return letter.blocks
    .map(wordsOf)
    .join('\n')
    .replaceAll(/[\u00A0\u202F]/g, ' ');
}

function wordsOf(block: Block): string {
  if (block.kind === 'list') return block.items.join('\n');
  if (block.kind === 'table') return block.rows.flat().join('\n');
  return block.kind === 'quote' ? `${block.text}\n${block.attribution}` : block.text;
}

function write(political: PoliticalVerdict, language: 'fr' | 'en' = 'fr'): string {
  const politicalPassages =
    political === 'silent' || political === 'unread'
      ? []
      : [
          samplePassage('Elles servent à la communication politique.', 'b'),
          samplePassage('Jamais à des fins politiques.', 'a'),
        ];
  return textOf(
    writeRequest(sampleSource({ language, disclosures: [sampleEvidence({}, { political, politicalPassages })] })),
  );
}

describe('an access request tells what happened', () => {
  it('with the day in words, the hour with its offset, the page and the kinds of data that were given', () => {
    const text = textOf(writeRequest(sampleSource()));
    expect(text).toContain(
      'Le 12 octobre 2026 à 14 h 05 (UTC+2), j’ai participé à un jeu-concours sur la page « Gagnez vos vacances » (https://jeu.lots-et-reves.example/vacances).',
    );
    expect(text).toContain(
      'J’y ai communiqué les données suivantes : prénom, adresse électronique, numéro de téléphone mobile.',
    );
    expect(text).toContain('que j’ai pu renseigner ou non : composition du foyer.');
    expect(text).not.toContain('revenus');
  });

  it('without claiming that an attempted sending arrived', () => {
    const fr = textOf(writeRequest(sampleSource({ disclosures: [sampleEvidence({ state: 'attempted' })] })));
    expect(fr).toContain('je n’ai pas la certitude qu’il soit arrivé');
    expect(fr).not.toContain('j’ai participé');
  });

  it('in the order of time, whatever the order given', () => {
    const later = sampleEvidence({ occasion: 'quiz', sentAt: '2026-11-01T09:00:00.000Z' });
    const letter = writeRequest(sampleSource({ disclosures: [later, sampleEvidence()] }));
    const list = letter.blocks.find((block) => block.kind === 'list');
    expect(list?.items.map((item) => item.replace(/[\u00A0]/g, ' ').slice(0, 18))).toEqual([
      'Le 12 octobre 2026',
      'Le 1er novembre 20',
    ]);
  });

  it('and why it goes to this holder: by its declaration, as a named partner, or by its domain', () => {
    const as = (role: 'named-partner' | 'form-operator', because: string) =>
      textOf(
        writeRequest(
          sampleSource({
            disclosures: [sampleEvidence({}, {}, { holders: [{ holding: { holderId: HOLDER_ID, role, because } }] })],
          }),
        ),
      );
    expect(textOf(writeRequest(sampleSource()))).toContain('désigne votre organisme comme responsable');
    const partner = as('named-partner', 'Nos partenaires : Lots & Rêves.');
    expect(partner).toContain('cite votre organisme parmi les destinataires');
    expect(partner).toContain('articles 14(2)(f) et 15(1)(g)');
    expect(partner).not.toContain('article 13(3)');
    const operator = as('form-operator', 'collecte.example');
    expect(operator).toContain('adressait ces données à collecte.example');
    expect(operator).toContain('Si vous n’êtes pas responsable de ce traitement');
    expect(partner).not.toContain('Si vous n’êtes pas responsable');
  });
});

describe('the verdict is told in words', () => {
  it('disclosed: quotes the passage with its source, address, time and SHA-256', () => {
    const text = write('disclosed');
    expect(text).toContain('Elles servent à la communication politique.');
    expect(text).toContain(
      `Politique de confidentialité « Vie privée », https://lots-et-reves.example/vie-privee, lecture du 12 octobre 2026 à 14 h 05 (UTC+2), empreinte SHA-256 du texte : ${sampleHash('b')}`,
    );
  });

  it('excluded: quotes it and asks for confirmation', () => {
    expect(write('excluded')).toContain('Je vous prie de me confirmer qu’il en a bien été ainsi');
    expect(write('excluded', 'en')).toContain('Please confirm that this has been the case');
  });

  it('contradictory: shows both passages and asks which holds', () => {
    const text = write('contradictory');
    expect(text).toContain('que je ne parviens pas à concilier');
    expect(text).toContain('Elles servent à la communication politique.');
    expect(text).toContain('Jamais à des fins politiques.');
  });

  it('silent: says where it looked and that this proves nothing', () => {
    expect(write('silent')).toContain(
      'Je n’ai pas trouvé de mention d’un usage politique des données dans les textes lus le 12 octobre 2026 ; cela ne prouve pas qu’il n’y en a pas.',
    );
    expect(write('silent', 'en')).toContain(
      'I found no mention of political use of the data in the texts I read on 12 October 2026; that does not prove that there is none.',
    );
  });

  it('unread: asks for the notice of that day', () => {
    const asked = 'Je vous prie de me communiquer l’information qui était en vigueur le 12 octobre 2026';
    expect(write('unread')).toContain(asked);
    expect(write('unread')).toContain('Les textes relevés en annexe ne me permettent pas de savoir');
    const bare = sampleEvidence({ notices: [] }, { political: 'unread', onward: 'none-stated' }, { documents: [] });
    const text = textOf(writeRequest(sampleSource({ disclosures: [bare] })));
    expect(text).toContain('Je n’ai pu lire aucun texte');
    expect(text).toContain(asked);
  });

  it('once for disclosures whose texts say the same', () => {
    const other = sampleEvidence({ sentAt: '2026-10-12T13:00:00.000Z' });
    const text = textOf(writeRequest(sampleSource({ disclosures: [sampleEvidence(), other] })));
    expect(text.split('cela ne prouve pas')).toHaveLength(2);
    expect(text).toContain('Pour les formulaires remplis le 12 octobre 2026 (jeu-concours) et le 12 octobre 2026');
  });

  it('a passage whose text is not at hand keeps the hash as its source', () => {
    const evidence = sampleEvidence(
      {},
      { political: 'disclosed', politicalPassages: [samplePassage('Usage politique possible.', 'c')] },
    );
    expect(textOf(writeRequest(sampleSource({ disclosures: [evidence] })))).toContain(
      `Empreinte SHA-256 du texte : ${sampleHash('c')}`,
    );
  });
});

describe('each paragraph hangs on a fact', () => {
  const withBoxes = (...boxes: ReturnType<typeof sampleBox>[]) =>
    textOf(writeRequest(sampleSource({ disclosures: [sampleEvidence({ boxes })] })));

  it('the boxes are told as they were', () => {
    expect(withBoxes(sampleBox())).toContain(
      '« J’accepte de recevoir les offres des partenaires » : case à cocher, cochée d’avance, cochée lors de l’envoi.',
    );
    expect(withBoxes(sampleBox({ sense: 'refuses', preTicked: false, stateWhenSent: 'unknown' }))).toContain(
      'case à cocher (de refus), non cochée à l’affichage, état inconnu lors de l’envoi.',
    );
    expect(withBoxes()).not.toContain('Les accords demandés');
  });

  it('pre-ticked boxes bring the judgments, others do not', () => {
    expect(withBoxes(sampleBox())).toContain('C-673/17');
    expect(withBoxes(sampleBox({ preTicked: false }))).not.toContain('C-673/17');
    expect(withBoxes(sampleBox({ stateWhenSent: 'unticked' }))).not.toContain('C-673/17');
  });

  it('a refusal is stated for what was left unticked, or for a ticked refusal', () => {
    const refused = 'je n’ai pas donné tous les accords demandés';
    expect(withBoxes(sampleBox({ preTicked: false, stateWhenSent: 'unticked' }))).toContain(refused);
    expect(withBoxes(sampleBox({ sense: 'refuses', stateWhenSent: 'ticked' }))).toContain(refused);
    expect(withBoxes(sampleBox())).not.toContain(refused);
    expect(withBoxes(sampleBox({ purposes: ['rules'], stateWhenSent: 'unticked' }))).not.toContain(refused);
  });

  it('agreement by sending, and agreement required, are noted where they were', () => {
    expect(withBoxes(sampleBox({ control: 'text', preTicked: false }))).toContain('présenté comme valant accord');
    expect(withBoxes(sampleBox({ required: true }))).toContain('article 7(4)');
    expect(withBoxes(sampleBox())).not.toContain('article 7(4)');
  });

  it('sensitive data, passing on, French law and the reply address come only with their fact', () => {
    const bare = sampleSource({
      holder: { id: HOLDER_ID, name: 'Prize Ltd', contacts: [] },
      identity: { name: 'A. Nowak', addressLines: [], usedIdentifiers: [] },
      disclosures: [sampleEvidence({}, { onward: 'none-stated', onwardPassages: [] })],
    });
    const text = textOf(writeRequest(bare));
    for (const absent of [
      'article 9(2)',
      'mise en balance',
      'loi n°',
      'informatique et des libertés',
      'voici ce que',
    ]) {
      expect(text).not.toContain(absent);
      expect(text).not.toContain('undefined');
    }
    const full = sampleSource({
      disclosures: [
        sampleEvidence({
          fields: [{ category: 'religion', label: 'Religion', required: false, given: 'given' }],
        }),
      ],
    });
    const whole = textOf(writeRequest(full));
    for (const there of [
      'article 9(2)',
      'mise en balance',
      'articles 48 à 56 de la loi n° 78-17',
      'informatique et des libertés',
      'zoe.jeux@courriel.example',
    ]) {
      expect(whole).toContain(there);
    }
  });

  it('the annex carries page, time, fields, boxes, texts with hash, and links that were not read', () => {
    const links = [
      { role: 'rules' as const, address: 'https://jeu.lots-et-reves.example/reglement.pdf', label: 'Règlement' },
    ];
    const { annex } = writeRequest(sampleSource({ disclosures: [sampleEvidence({ links })] }));
    const text = (annex?.blocks ?? [])
      .map(wordsOf)
      .join('\n')
      .replaceAll(/[\u00A0\u202F]/g, ' ');
    for (const there of [
      'Gagnez vos vacances',
      '12 octobre 2026 à 14 h 05 (UTC+2)',
      'Votre e-mail',
      'J’ai lu le règlement',
      sampleHash('a'),
      sampleHash('b'),
      'https://jeu.lots-et-reves.example/reglement.pdf (non lu)',
      'constaté (changement de page)',
    ]) {
      expect(text).toContain(there);
    }
  });

  it('refuses to write about nothing, and dates that are none', () => {
    expect(() => writeRequest(sampleSource({ disclosures: [] }))).toThrow(RangeError);
    expect(() => writeRequest(sampleSource({ writtenOn: '2026-13-45' }))).toThrow(RangeError);
    expect(() => writeRequest(sampleSource({ timeZone: 'Mars/Olympus' }))).toThrow(RangeError);
  });
});
