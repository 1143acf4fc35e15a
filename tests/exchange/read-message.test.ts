import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailTraitsSchema } from '../../src/disclosure/approach';
import { MOST_MESSAGE_BYTES, readMessage } from '../../src/exchange/mail/read-message';

const bytes = (text: string) => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));

const CAMPAIGN = `Return-Path: <bounce+77@envois.routeur.test>
Delivered-To: marie+jeux@exemple.test
DKIM-Signature: v=1; a=rsa-sha256; d=dupont-2027.test; s=k1; bh=x; b=y
From: =?utf-8?Q?=C3=89quipe_Dupont?= <equipe@dupont-2027.test>
To: "Marie" <marie+jeux@exemple.test>
Subject: =?utf-8?Q?Votez_pour_l=E2=80=99avenir?=
Date: Mon, 01 Jun 2026 09:30:00 +0200
List-Unsubscribe: <https://desinscription.routeur.test/u/123>, <mailto:stop@envois.routeur.test?subject=stop>
X-Mailer: Routeur 5
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Bonjour, le 14 juin, votez Dupont.
`;

describe('an e-mail file', () => {
  it('tells who sent it, when, to which address, what it says and by whose platform', async () => {
    expect(await readMessage(bytes(CAMPAIGN))).toEqual({
      cameOn: '2026-06-01',
      senderName: 'Équipe Dupont',
      senderEmail: 'equipe@dupont-2027.test',
      reached: ['marie+jeux@exemple.test'],
      subject: 'Votez pour l’avenir',
      words: 'Bonjour, le 14 juin, votez Dupont.',
      traits: {
        from: 'dupont-2027.test',
        returnPath: 'envois.routeur.test',
        signedBy: ['dupont-2027.test'],
        listHosts: ['desinscription.routeur.test', 'envois.routeur.test'],
        platform: 'Routeur 5',
      },
    });
  });

  it('of HTML alone gives its words without markup', async () => {
    const html = 'From: a@b.test\nContent-Type: text/html\n\n<p>Votez <b>Dupont</b></p><script>alert(1)</script>\n';
    const { words } = await readMessage(bytes(html));
    expect(words).toContain('Votez Dupont');
    expect(words).not.toContain('<');
  });

  it.each(['', 'Ceci n’est pas un message.', '\u0000\u0001\u0002', '{"from": 1}'])(
    'that is none is refused: “%s”',
    async (text) => {
      await expect(readMessage(bytes(text))).rejects.toThrow();
    },
  );

  it('that is too large is refused unread', async () => {
    await expect(readMessage(new Uint8Array(MOST_MESSAGE_BYTES + 1))).rejects.toThrow('too large');
  });

  it('gives only what can be kept, whatever its headers say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ maxLength: 300 }),
        async (one, other) => {
          const text = `From: ${one} <x@y.test>\nReturn-Path: ${other}\nList-Unsubscribe: ${one}\nX-Mailer: ${other}\nDate: ${one}\n\n${other}`;
          const read = await readMessage(bytes(text)).catch(() => null);
          if (!read) return;
          mailTraitsSchema.parse(read.traits);
          expect(read.cameOn ?? '2026-01-01').toMatch(/^[+-]?\d{4,6}-\d\d-\d\d$/);
        },
      ),
      { numRuns: 200 },
    );
  });
});
