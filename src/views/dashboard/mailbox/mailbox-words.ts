import type { InterfaceLanguage } from '../../../disclosure/interface-languages';
import type { MailboxWords } from '../../phrases/french/mailbox';

/** Loads the words of this room in one language; a function for each, the same at each rendering. */
export const LOAD_MAILBOX_WORDS: Readonly<Record<InterfaceLanguage, () => Promise<MailboxWords>>> = {
  fr: async () => (await import('../../phrases/french/mailbox')).frenchMailbox,
  en: async () => (await import('../../phrases/english/mailbox')).englishMailbox,
  de: async () => (await import('../../phrases/german/mailbox')).germanMailbox,
  es: async () => (await import('../../phrases/spanish/mailbox')).spanishMailbox,
  it: async () => (await import('../../phrases/italian/mailbox')).italianMailbox,
  nl: async () => (await import('../../phrases/dutch/mailbox')).dutchMailbox,
};
