import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../src/exchange/mail/mailbox/judge-mail';
import { seeMail } from '../../../src/exchange/mail/mailbox/mail-sight';
import { COMPOSED_MAILS, type ComposedMail, writeMail } from './composed-mails';

const judge = async (mail: ComposedMail) => judgeMail(await seeMail(writeMail(mail))) ?? 'nothing';

describe.each(Object.entries(COMPOSED_MAILS))('messages composed in %s', (_, mails) => {
  it.each(mails)('$kind: $subject ($from)', async (mail) => {
    expect(await judge(mail)).toBe(mail.kind);
  });
});
