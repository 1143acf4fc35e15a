import { COMPOSED_MAILS, writeMail } from '../../exchange/mailbox/composed-mails';

/** Of so many messages, one has an attachment, some are letters of HTML, the others short texts. */
const ROUND = 20;
const LETTERS = 11;
const HTML =
  '<tr><td style="padding:0 12px;color:#334455">Bonjour, voici les nouveaut&eacute;s de la semaine =C3=A0 lire</td></tr>\n';
const BASE64 = `${'QUJDRGVm'.repeat(9)}QUJD\n`;
const ENVELOPE = 'From - Mon Jun 01 09:30:00 2026\n';

/** Messages as a mailbox has them, the same at each run: of 3 KB, of 45 KB, and some of 250 KB to 2 MB. */
export function makeRound(): string[] {
  const composed = Object.values(COMPOSED_MAILS).flat();
  return Array.from({ length: ROUND * 8 }, (_, at) => {
    const mail = composed[(at * 7) % composed.length];
    const text = mail ? new TextDecoder().decode(writeMail(mail)) : '';
    const [head = '', body = ''] = text.split('\r\n\r\n');
    const kind = at % ROUND;
    if (kind > LETTERS) return `${ENVELOPE}${text}${'Et ainsi de suite, bien à vous.\r\n'.repeat(60)}\n`;
    const plain = `--m\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`;
    const html = `--m\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${HTML.repeat(400)}`;
    const file = `--m\nContent-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n${BASE64.repeat(3_300 + 1_600 * (at % 16))}`;
    const parts = kind === 0 ? `${plain}${file}` : `${plain}${html}`;
    return `${ENVELOPE}${head.replace(/Content-Type: .*/, 'Content-Type: multipart/mixed; boundary=m').replace(/Content-Transfer-Encoding: .*/, 'X-None: 1')}\n\n${parts}--m--\n\n`;
  });
}

/** A mailbox of about so many bytes, in parts of 64 KB as browsers give them. */
export async function* streamMailbox(bytes: number): AsyncGenerator<Uint8Array> {
  const round = makeRound().map((message) => new TextEncoder().encode(message));
  for (let sent = 0; sent < bytes; )
    for (const message of round)
      for (let at = 0; at < message.length; at += 65_536) {
        const part = message.slice(at, at + 65_536);
        sent += part.length;
        yield part;
      }
}
