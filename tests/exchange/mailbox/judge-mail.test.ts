import { describe, expect, it } from 'vitest';
import { judgeMail } from '../../../src/exchange/mail/mailbox/judge-mail';
import { seeMail } from '../../../src/exchange/mail/mailbox/mail-sight';
import { COMPOSED_MAILS, type ComposedMail, writeMail } from './composed-mails';
import { HARDER_MAILS } from './harder-mails';

/** What is judged wrongly, by its subject; the test fails on another one, and on one that has healed. */
const KNOWN_MISSES: Readonly<Record<string, ComposedMail['kind']>> = {
  // A shop's "parcel" of offers, taken for a parcel.
  'Votre colis de bons plans est arrivé': 'nothing',
};

const judge = async (mail: ComposedMail) => judgeMail(await seeMail(writeMail(mail))) ?? 'nothing';

describe.each(Object.entries(COMPOSED_MAILS))('messages composed in %s', (language, mails) => {
  it.each([...mails, ...(HARDER_MAILS[language] ?? [])])('$kind: $subject ($from)', async (mail) => {
    expect(await judge(mail)).toBe(KNOWN_MISSES[mail.subject] ?? mail.kind);
  });
});
