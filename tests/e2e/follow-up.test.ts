import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, DASHBOARD } from './browsers';
import { fillIn, saveLetter, signLetter } from './letter-desk';
import { changeSettings, plainWords, waitForWords } from './popup';
import { setStage } from './stage';
import { fillEntry, press, typeInto } from './visitor';

const NAME = 'Zéphyrine Quandrillac';

const WORDS = {
  fr: {
    rights: 'Je m’oppose au traitement de mes données à des fins de prospection',
    over: 'a pris fin le 9 février 2026',
    complaint: 'Je lui ai adressé un rappel',
  },
  en: {
    rights: 'I object to the processing of my data',
    over: 'ended on 9 February 2026',
    complaint: 'I sent a reminder',
  },
} as const;

describe.each(BROWSERS)('from the contest to the complaint, in %s', (kind) => {
  const downloads = join(tmpdir(), `contrepartie-follow-up-${kind}-${process.pid}`);
  const stage = setStage(kind, { downloads });

  beforeAll(() => mkdir(downloads, { recursive: true }));
  afterAll(() => rm(downloads, { recursive: true, force: true }));

  it.each(['fr', 'en'] as const)('letter, draft, answer naming two, reminder, complaint (%s)', async (language) => {
    const contest = await stage.open('jeu-politique.html');
    await fillEntry(contest);
    await Promise.all([contest.waitForNavigation(), press(contest, '#envoyer')]);
    const { holders } = await stage.kept(1);
    const holder = holders.find((one) => one.controller);
    await changeSettings(stage.own, { language: 'fr' });

    const letter = await signLetter(stage.driver, holder?.id ?? '', NAME, language);
    await press(letter, 'input[name=right-objection]');
    const pdf = await saveLetter(letter, 'pdf', downloads);
    expect(pdf.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const docx = await saveLetter(letter, 'docx', downloads);
    expect(docx.bytes.subarray(0, 2).toString('latin1')).toBe('PK');
    const mail = await PostalMime.parse((await saveLetter(letter, 'eml', downloads)).bytes);
    expect(mail.subject).toMatch(/CP-\d{4}-/);
    expect(plainWords(mail.text ?? '')).toContain(plainWords(WORDS[language].rights));
    expect(
      Buffer.from(mail.attachments[0]?.content as ArrayBuffer)
        .subarray(0, 5)
        .toString('latin1'),
    ).toBe('%PDF-');

    await press(letter, '::-p-text(Suivre cette lettre)');
    await waitForWords(letter, 'date d’envoi à noter');
    await fillIn(letter, 'Envoyée le', '2026-01-06');
    await fillIn(letter, 'Reçue par eux le', '2026-01-08');
    await press(letter, '::-p-text(Noter les dates)');
    await waitForWords(letter, 'délai passé, sans réponse');
    const request = new URL(letter.url()).hash.split('/').at(-1) ?? '';

    const reminder = await stage.driver.openOwn(`${DASHBOARD}#/reminder/${request}`);
    await typeInto(reminder, '#letter-name', NAME);
    await waitForWords(reminder, WORDS[language].over);
    await saveLetter(reminder, 'pdf', downloads);

    const complaint = await stage.driver.openOwn(`${DASHBOARD}#/complaint/${request}`);
    await typeInto(complaint, '#letter-name', NAME);
    await waitForWords(complaint, WORDS[language].complaint);
    await waitForWords(complaint, '3 place de Fontenoy');
    await saveLetter(complaint, 'pdf', downloads);

    await letter.bringToFront();
    await letter.evaluate(() => {
      const days = [...document.querySelectorAll<HTMLInputElement>('input[type=date]')];
      const last = days.at(-1);
      if (!last) throw new Error('no day');
      last.value = '2026-02-20';
      last.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await fillIn(letter, 'Cette réponse', 'incomplete');
    await fillIn(letter, 'Destinataires nommés', 'Courtage Lumière SAS\nParti du Phare');
    await press(letter, '::-p-text(Enregistrer la réponse)');
    await waitForWords(letter, 'réponse incomplète');
    await waitForWords(stage.own, 'Courtage Lumière SAS');
    const names = (await stage.rows()).holders.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Courtage Lumière SAS', 'Parti du Phare']));
  });
});
