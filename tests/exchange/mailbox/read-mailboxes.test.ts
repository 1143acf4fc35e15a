import { describe, expect, it } from 'vitest';
import { makeGatherer } from '../../../src/exchange/mail/mailbox/gather-proposals';
import { messagesOf } from '../../../src/exchange/mail/mailbox/messages-of';
import { MOST_KEPT, readMailboxes } from '../../../src/exchange/mail/mailbox/read-mailboxes';
import { COMPOSED_MAILS, type ComposedMail, writeMail } from './composed-mails';

const TODAY = '2026-11-26';
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const ENVELOPE = 'From - Mon Jun 01 09:30:00 2026\n';

async function* partsOf(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? encode(part) : part;
}
const mailboxOf = (mails: readonly Uint8Array[]) => mails.map((mail) => `${ENVELOPE}${decode(mail)}\n\n`).join('');
const read = (texts: readonly string[], signal = new AbortController().signal) =>
  readMailboxes(
    texts.map((text) => ({ parts: () => partsOf(text) })),
    { today: TODAY, signal, tell: () => undefined },
  );

const contest: ComposedMail = {
  kind: 'participation',
  from: 'Radio Falaise <jeux@lettres.radio-falaise.example>',
  subject: 'Votre participation est enregistrée',
  words: 'Nous avons bien enregistré votre participation au jeu-concours.',
};
const letter: ComposedMail = {
  kind: 'newsletter',
  from: 'Radio Falaise <lettre@radio-falaise.example>',
  subject: 'Le programme',
  words: 'Voici le programme de la semaine.',
  bulk: true,
};

describe('a chosen file', () => {
  it.each([
    ['a mailbox', `${ENVELOPE}From: a@b.test\n\nHi\n`, 1],
    ['a mailbox that begins with a byte order mark', `\ufeff${ENVELOPE}From: a@b.test\n\nHi\n`, 1],
    ['a single message', 'Return-Path: <a@b.test>\nFrom: a@b.test\n\nHi\n\nFrom here on: nothing\n', 1],
    ['a page', '<!doctype html>\n<p>Hi</p>\n', 0],
    ['nothing', '', 0],
  ])('is read as %s', async (_, text, count) => {
    let found = 0;
    for await (const { bytes } of messagesOf(partsOf(text), MOST_KEPT)) {
      found++;
      expect(decode(bytes)).toContain('a@b.test');
    }
    expect(found).toBe(count);
  });

  it('of one message with a large attachment keeps its beginning only', async () => {
    const parts = partsOf('From: a@b.test\n\n', ...Array.from({ length: 64 }, () => 'x'.repeat(65_536)));
    for await (const { bytes, size } of messagesOf(parts, MOST_KEPT)) {
      expect(bytes.length).toBe(MOST_KEPT);
      expect(size).toBe(16 + 64 * 65_536);
    }
  });
});

describe('what is proposed', () => {
  it('puts together what one sender wrote to one address, with its days, its number and three subjects', async () => {
    const letters = ['2025-01-05', '2026-02-01', '2024-12-24', '2026-01-01'].map((day, at) =>
      writeMail({ ...letter, subject: `Programme ${at}` }, day),
    );
    const { proposals, course } = await read([
      mailboxOf([...letters, writeMail(contest, '2025-06-01'), writeMail(contest, '2025-05-01')]),
    ]);
    expect(course).toMatchObject({ messages: 6, unread: 0, found: 1 });
    expect(proposals).toMatchObject([
      {
        kinds: ['participation', 'newsletter'],
        domain: 'radio-falaise.example',
        name: 'Radio Falaise',
        used: 'zelie@foyer.example',
        firstOn: '2024-12-24',
        lastOn: '2026-02-01',
        count: 6,
        subjects: ['Votre participation est enregistrée'],
        first: { on: '2025-05-01' },
      },
    ]);
  });

  it('tells the addresses that were used apart, and keeps the tag that the machine of delivery drops', async () => {
    const to = (address: string) =>
      encode(decode(writeMail(letter)).replace('\nTo: zelie@foyer.example', `\nTo: ${address}`));
    const { proposals } = await read([
      mailboxOf([
        writeMail(letter),
        to('Zelie+Radio@foyer.example'),
        to('alias.radio@relais.example'),
        to('lettre@radio-falaise.example'),
      ]),
    ]);
    expect(proposals.map(({ used }) => used).sort()).toEqual([
      'alias.radio@relais.example',
      'zelie+radio@foyer.example',
      'zelie@foyer.example',
    ]);
  });

  it('keeps what a party writes apart from what the same domain confirms', async () => {
    const party: ComposedMail = {
      kind: 'political',
      from: 'Équipe Garancier <equipe@garancier-2027.example>',
      subject: 'Dimanche, votez Garancier',
      words: 'Dimanche votez Garancier.',
    };
    const petition: ComposedMail = {
      ...party,
      kind: 'participation',
      subject: 'Merci',
      words: 'Merci d’avoir signé la pétition.',
    };
    const { proposals } = await read([mailboxOf([writeMail(party), writeMail(petition)])]);
    expect(proposals.map(({ kinds }) => kinds)).toEqual(expect.arrayContaining([['political'], ['participation']]));
  });

  it('tells who sends for others from the sender', async () => {
    const via = (from: string, more: string) =>
      encode(decode(writeMail({ ...letter, from })).replace('MIME-Version', `${more}\r\nMIME-Version`));
    const { proposals } = await read([
      mailboxOf([
        via('Thés <bonjour@thes.example>', 'Return-Path: <bounce@mail.mjt.lu>'),
        via('Lin <lin.example@brevosend.com>', 'Reply-To: contact@lin.example'),
        via('Sel <news@mcsv.net>', 'X-Other: 1'),
        via('Foin <foin.asso@gmail.com>', 'Return-Path: <x@bounces.sendibt3.com>'),
      ]),
    ]);
    expect(proposals.map(({ name, domain, platform }) => [name, domain, platform]).sort()).toEqual([
      ['Foin', null, 'Brevo (Sendinblue)'],
      ['Lin', 'lin.example', 'Brevo (Sendinblue)'],
      ['Sel', null, 'Mailchimp'],
      ['Thés', 'thes.example', 'Mailjet'],
    ]);
  });

  it('leaves out what the user wrote, answers, and lists whose members write to each other', async () => {
    const text = decode(writeMail(contest));
    const own = text.replace(/From: .*/, 'From: zelie@foyer.example');
    const sent = text.replace('Delivered-To: zelie@foyer.example', 'X-Gmail-Labels: =?utf-8?Q?Envoy=C3=A9s?=');
    const answer = decode(writeMail({ ...contest, subject: 'Re: Votre participation est enregistrée' }));
    const members = decode(writeMail({ ...letter, headers: 'List-Post: <mailto:voisins@liste.example>' }));
    const { proposals, course } = await read([mailboxOf([own, sent, answer, members].map(encode))]);
    expect(course.messages).toBe(4);
    expect(proposals).toEqual([]);
  });

  it('has no day after today, and none of a message without a day', async () => {
    const undated = decode(writeMail(contest)).replace(/Date: .*\r\n/, '');
    const { proposals } = await read([mailboxOf([writeMail(letter, '2031-01-01'), encode(undated)])]);
    expect(proposals.map(({ kinds, lastOn }) => [kinds, lastOn])).toEqual([[['newsletter'], TODAY]]);
  });

  it('survives what is no message, broken charsets, deep nesting and endless headers', async () => {
    const hostile = [
      'X: 1\n\nno sender',
      'From: a@b.test\nContent-Type: text/plain; charset=klingon-8\n\n\ufffd\u0000',
      `From: =?x-unknown?B?////?= <a@b.test>\nSubject: ${'=?utf-8?Q?=F0=9F?='.repeat(500)}\n\nHi`,
      `From: a@b.test\nX-Long: ${'y'.repeat(400_000)}\n\nHi`,
      `From: a@b.test\n${Array.from({ length: 80 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('')}`,
      `From: a@b.test\nList-Unsubscribe: <https://b.test>\nContent-Type: text/html\n\n${'<style'.repeat(20_000)}`,
      `From: a@b.test\nList-Unsubscribe: <https://b.test>\nContent-Type: text/html\n\n${'<!--'.repeat(30_000)}`,
    ];
    const { course } = await read([mailboxOf(hostile.map(encode)), 'x'.repeat(2_000_000)]);
    expect(course.messages).toBe(hostile.length);
    expect(course.unread).toBeGreaterThan(0);
  });

  it('stops when it is told to, and lets the file go', async () => {
    const stop = new AbortController();
    let isOpen = true;
    async function* endless() {
      try {
        for (;;) yield encode(mailboxOf([writeMail(letter)]));
      } finally {
        isOpen = false;
      }
    }
    const reading = readMailboxes([{ parts: endless }], {
      today: TODAY,
      signal: stop.signal,
      tell: ({ messages }) => void (messages === 20 && stop.abort()),
    });
    await expect(reading).rejects.toThrow(/abort/i);
    expect(isOpen).toBe(false);
  });

  it('does not grow with senders that are invented without end', async () => {
    const gatherer = makeGatherer(TODAY);
    for (let at = 0; at < 5_200; at++)
      await gatherer.take(writeMail({ ...letter, from: `S <news@s${at}.example>`, words: '' }));
    expect(gatherer.found()).toBe(5_000);
  }, 60_000);

  it('has something of each kind in each language, and nothing of what must stay silent', async () => {
    for (const mails of Object.values(COMPOSED_MAILS)) {
      const { proposals } = await read([mailboxOf(mails.map((mail) => writeMail(mail)))]);
      const silent = mails.filter(({ kind }) => kind === 'nothing').map(({ subject }) => subject);
      expect(proposals.flatMap(({ subjects }) => subjects).filter((subject) => silent.includes(subject))).toEqual([]);
      expect(new Set(proposals.flatMap(({ kinds }) => kinds)).size).toBe(4);
    }
  });
});
