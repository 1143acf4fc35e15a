import { describe, expect, it } from 'vitest';
import { type LetterLanguage, RIGHTS } from '../../src/disclosure/request';
import type { Letter } from '../../src/letter/letter';
import type { LetterSource } from '../../src/letter/letter-source';
import { renderText } from '../../src/letter/render-text';
import { writeComplaint } from '../../src/letter/write-complaint';
import { writeReminder } from '../../src/letter/write-reminder';
import { writeRequest } from '../../src/letter/write-request';
import { writeSourceRequest } from '../../src/letter/write-source-request';
import { sampleApproach, sampleEarlier } from './every-letter';
import { HOLDER_ID, sampleEvidence, sampleSource } from './sample-source';

const textOf = (letter: Letter) => renderText(letter).replaceAll(/\s+/g, ' ');
const ask = (change: Partial<LetterSource>) => textOf(writeRequest(sampleSource(change)));
const DETAIL = { objectionReason: 'je vis seul', correction: 'mon nom s’écrit Lefèvre' };

describe('a letter that exercises several rights', () => {
  it('puts access first and erasure last, whatever the order of asking', () => {
    const text = ask({ rights: [...RIGHTS].reverse(), detail: DETAIL });
    const order = [
      'confirmer si vous traitez',
      'Je retire tout consentement',
      'Je m’oppose au traitement',
      'rectifier',
      'limiter le traitement',
      'lisible par machine',
      'd’effacer',
      'article 19',
      'confirmer les mesures',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
    expect(text).toContain('(articles 7(3), 15, 16, 17, 18, 19, 20 et 21 du RGPD)');
  });

  it('erases only once the answer is there, and at once where no access is asked', () => {
    expect(ask({ rights: ['access', 'erasure'] })).toContain('Une fois que votre réponse complète');
    const alone = ask({ rights: ['erasure'] });
    expect(alone).toContain('Je vous prie d’effacer mes données');
    expect(alone).not.toContain('Mon consentement');
  });

  it('gives the ground of erasure that the other rights make true, and no other', () => {
    expect(ask({ rights: ['erasure'] })).toContain('17(1)(a)');
    const both = ask({ rights: ['withdrawal', 'objection', 'erasure'] });
    expect(both).toContain('17(1)(b)');
    expect(both).toContain('17(1)(c)');
    expect(both).not.toContain('17(1)(a)');
    expect(both).not.toContain('17(1)(d)');
  });

  it('objects beyond prospecting only with a reason, and corrects only what is told', () => {
    expect(ask({ rights: ['objection'] })).not.toContain('21(1)');
    expect(ask({ rights: ['objection'], detail: DETAIL })).toContain('« je vis seul »');
    expect(ask({ rights: ['access', 'rectification'] })).not.toContain('article 16');
    expect(() => ask({ rights: ['rectification'] })).toThrow(RangeError);
  });

  it('restricts on one of the four grounds, never one that another request contradicts', () => {
    const ground = (rights: LetterSource['rights'], restriction: 'contested' | 'erasure-opposed') =>
      /18\(1\)\((.)\)/u.exec(ask({ rights: rights ?? [], detail: { ...DETAIL, restriction } }))?.[1];
    expect(ground(['restriction'], 'erasure-opposed')).toBe('b');
    expect(ground(['restriction', 'erasure'], 'erasure-opposed')).toBe('c');
    expect(ground(['restriction', 'rectification'], 'contested')).toBe('a');
  });

  it('asks nobody who only received the data to hand them on', () => {
    const holders = [{ holding: { holderId: HOLDER_ID, role: 'named-in-answer' as const, because: 'X, CP-1' } }];
    const text = ask({ rights: ['access', 'portability'], disclosures: [sampleEvidence({}, {}, { holders })] });
    expect(text).not.toContain('article 20');
    expect(text).toContain('Une réponse que j’ai reçue à une demande d’accès cite votre organisme');
    expect(text).toContain('14(2)(f)');
  });

  it('cites French law to a holder in France alone', () => {
    expect(ask({})).toContain('loi n° 78-17');
    expect(ask({ holder: { id: HOLDER_ID, name: 'Prize Ltd', contacts: [] } })).not.toMatch(
      /78-17|nationale de l’informatique/,
    );
  });
});

describe('a reminder', () => {
  const remind = (change: Parameters<typeof sampleEarlier>[0] = {}, language: LetterLanguage = 'fr') =>
    textOf(writeReminder({ ...sampleSource({ language }), earlier: sampleEarlier(change), replyBy: '2026-12-10' }));

  it('says that the time is over only after its last day', () => {
    expect(remind({ dueOn: '2026-11-23' })).toContain('a pris fin le 23 novembre 2026');
    expect(remind({ dueOn: '2026-11-24' })).toContain('prend fin le 24 novembre 2026');
    expect(remind({ dueOn: '2026-11-23' }, 'en')).toContain('ended on 23 November 2026');
  });

  it('has the reference of the earlier letter and its own in the subject', () => {
    expect(remind()).toContain(
      'Rappel de ma demande réf. CP-2026-EARLY (articles 15 et 21 du RGPD), réf. CP-2026-7F3K9',
    );
  });

  it('calls the day by which to answer a wish', () => {
    expect(remind()).toContain('Je vous invite à répondre à ma demande avant le 10 décembre 2026');
  });
});

describe('a complaint', () => {
  it('speaks of the holder, not to it, and claims nothing', () => {
    const authority = { name: 'CNIL', addressLines: ['3 place de Fontenoy'], country: 'FR' };
    const letter = writeComplaint({
      ...sampleSource(),
      earlier: sampleEarlier({ remindedOn: ['2026-11-01', '2026-11-12'] }),
      authority,
    });
    const text = textOf(letter);
    expect(letter.recipient).toEqual(['CNIL', '3 place de Fontenoy']);
    expect(text).toContain('désigne cet organisme');
    expect(text).not.toMatch(/votre organisme|que je crois être le vôtre|Si une telle mention existe/);
    expect(text).toContain('un rappel le 1er novembre 2026 et le 12 novembre 2026');
    expect(text).toContain('c’est ce que je cherche à apprendre');
    expect(text).toContain('732 829 320');
  });
});

describe('a letter to the sender of a political message', () => {
  const write = (change: Parameters<typeof sampleApproach>[0]) => textOf(writeSourceRequest(sampleApproach(change)));

  it('does not presume where the data came from', () => {
    expect(write({})).toContain('liste électorale');
    expect(write({})).not.toMatch(/jeu-concours|vendu/);
  });

  it('speaks of Regulation 2024/900 by channel and day', () => {
    for (const channel of ['voice', 'post'] as const) expect(write({ channel })).not.toContain('2024/900');
    for (const channel of ['sms', 'email', 'messaging'] as const)
      expect(write({ channel })).toMatch(/Si mes coordonnées ont servi[^.]*2024\/900/);
    expect(write({ channel: 'online-advertisement' })).toContain('n’admet le ciblage');
    expect(write({ channel: 'online-advertisement', cameOn: '2025-10-09' })).not.toContain('2024/900');
  });

  it('tells the doctrine of the CNIL as such, for an e-mail in France alone', () => {
    expect(write({ channel: 'email' })).toContain('Selon la CNIL');
    expect(write({ channel: 'sms' })).not.toContain('Selon la CNIL');
    expect(write({ channel: 'email', sender: { name: 'Party', addressLines: [] } })).not.toContain('Selon la CNIL');
  });
});
