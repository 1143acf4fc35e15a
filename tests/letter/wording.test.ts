import { describe, expect, it } from 'vitest';
import { POLITICAL_VERDICTS } from '../../src/disclosure/reading';
import type { LetterLanguage } from '../../src/letter/letter';
import type { DisclosureEvidence } from '../../src/letter/letter-source';
import { ACCESS_POINTS } from '../../src/letter/points/access-points';
import { CONSENT_POINTS } from '../../src/letter/points/consent-points';
import { INFORMATION_POINTS } from '../../src/letter/points/information-points';
import { OPENING_POINTS } from '../../src/letter/points/opening-points';
import { POLITICAL_POINTS } from '../../src/letter/points/political-points';
import { REPLY_POINTS } from '../../src/letter/points/reply-points';
import { renderText } from '../../src/letter/render-text';
import { setFrench } from '../../src/letter/typography';
import { writeAccessRequest } from '../../src/letter/write-access-request';
import { HOLDER_ID, sampleBox, sampleEvidence, samplePassage, sampleSource } from './sample-source';

const POINTS = [
  ...OPENING_POINTS,
  ...ACCESS_POINTS,
  ...CONSENT_POINTS,
  ...POLITICAL_POINTS,
  ...INFORMATION_POINTS,
  ...REPLY_POINTS,
];

/** What the law does not give, or the record does not show. */
const FORBIDDEN: Record<LetterLanguage, readonly RegExp[]> = {
  fr: [
    /me prouver/i,
    /algorithme|toute la logique/i,
    /anonymis/i,
    /m’oppose à tout traitement/i,
    /effacez tout|sauvegardes/i,
    /17\(2\)/,
    /suspendez/i,
    /dommages|indemni|préjudice/i,
    /illéga|illicite|interdit/i,
    /L\.? ?34-5|L\.? ?223-1/i,
    /article (?:20|24) du règlement \(UE\) 2024\/900/i,
    /SMS|courrier politique/i,
    /données ont été utilisées à des fins politiques/i,
    /hors délai|en retard/i,
    /la loi vous (?:donne|accorde)/i,
    /condamn/i,
    /preuve juridique|certifi(?:é|e)(?!\p{L})/iu,
    /sanction/i,
  ],
  en: [
    /prove my consent|prove that i consented/i,
    /algorithm|all of the logic/i,
    /anonymis/i,
    /object to all processing/i,
    /erase everything|backups/i,
    /17\(2\)/,
    /suspend/i,
    /damages|compensat/i,
    /illegal|unlawful|prohibited|forbidden/i,
    /L\.? ?34-5|L\.? ?223-1/i,
    /Article (?:20|24) of Regulation \(EU\) 2024\/900/i,
    /text message|SMS/i,
    /data were used for political/i,
    /overdue|out of time/i,
    /the law gives you/i,
    /fined|convict/i,
    /legal proof|certified/i,
    /sanction/i,
  ],
};

/** Letters that between them say every paragraph. */
function everyLetter(language: LetterLanguage): string[] {
  const passages = [samplePassage('Communication politique.', 'b'), samplePassage('Aucun usage politique.', 'a')];
  const boxes = [
    sampleBox(),
    sampleBox({ required: true }),
    sampleBox({ control: 'text' }),
    sampleBox({ sense: 'refuses' }),
    sampleBox({ control: 'switch', stateWhenSent: 'unknown' }),
    sampleBox({ control: 'radio', stateWhenSent: 'unticked' }),
  ];
  const sensitive = [{ category: 'health' as const, label: 'Santé', required: true, given: 'given' as const }];
  const evidence = POLITICAL_VERDICTS.flatMap((political): DisclosureEvidence[] => [
    sampleEvidence({ boxes, fields: sensitive }, { political, politicalPassages: passages }),
    sampleEvidence({ state: 'attempted' }, { political, politicalPassages: passages }),
  ]);
  const roles = (['named-partner', 'form-operator', 'site'] as const).map((role) =>
    sampleEvidence(
      { boxes: [] },
      {},
      { holders: [{ holding: { holderId: HOLDER_ID, role, because: 'jeu.example' } }] },
    ),
  );
  const sources = [
    ...[...evidence, ...roles].map((one) => sampleSource({ language, disclosures: [one] })),
    sampleSource({ language, disclosures: evidence, delivery: 'email' }),
    sampleSource({
      language,
      delivery: 'registered-post',
      holder: { id: HOLDER_ID, name: 'Prize Ltd', contacts: [] },
      identity: { name: 'A. Nowak', addressLines: ['1 Low Road'], usedIdentifiers: [] },
    }),
  ];
  return sources.map((source) => renderText(writeAccessRequest(source)).replaceAll(/[\u00A0\u202F\n]+/g, ' '));
}

describe('every paragraph of law', () => {
  it('has its own name and a source, and asserts nothing that is open', () => {
    expect(new Set(POINTS.map(({ id }) => id)).size).toBe(POINTS.length);
    for (const point of POINTS) {
      expect(point.sources.length, point.id).toBeGreaterThan(0);
      expect(point.sources.map(({ standing }) => standing)).not.toContain('open');
    }
  });
});

describe.each(['fr', 'en'] as const)('letters in %s', (language) => {
  const letters = everyLetter(language);

  it('never say what the law does not give or the record does not show', () => {
    for (const letter of letters) {
      for (const phrase of FORBIDDEN[language]) expect(letter).not.toMatch(phrase);
    }
  });

  it('state the purpose, the right, names of recipients, one month, no charge and the authority', () => {
    const needed =
      language === 'fr'
        ? [
            'vérifier la licéité',
            'l’article 15 du règlement',
            'C-154/21',
            'un mois à compter',
            'gratuite',
            'article 77',
          ]
        : [
            'verify that the processing is lawful',
            'under Article 15',
            'C-154/21',
            'within one month',
            'free of charge',
            'Article 77',
          ];
    for (const letter of letters) for (const words of needed) expect(letter).toContain(words);
  });

  it('speak of online political advertising only under a condition', () => {
    const condition =
      language === 'fr' ? /Si mes données ont servi[^.]*2024\/900/u : /If my data have been used[^.]*2024\/900/u;
    for (const letter of letters) expect(letter).toMatch(condition);
  });

  it('leave no hole and no empty pair of brackets', () => {
    for (const letter of letters) {
      expect(letter).not.toMatch(/undefined|null|NaN|\[object|\(\)| {2}(?! )\S*undefined/);
      expect(letter).not.toMatch(/ [,.]|\(\s|\.\.|,,/);
    }
  });
});

describe('French letters are set as a printer would', () => {
  const letter = writeAccessRequest(sampleSource());
  const ours = letter.blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : block.kind === 'list' ? block.items : [],
  );

  it('with no plain space before ; : ! ? » nor after «, and no straight apostrophe', () => {
    for (const text of ours) expect(text).not.toMatch(/ [;:!?»]|« |'|"/);
  });

  it('so that setting them again changes nothing', () => {
    for (const text of ours) expect(setFrench(text)).toBe(text);
  });
});
