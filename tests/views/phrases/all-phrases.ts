import type { InterfaceLanguage } from '../../../src/disclosure/interface-languages';
import { dutchEvidence } from '../../../src/views/phrases/dutch/evidence';
import { dutchMailbox } from '../../../src/views/phrases/dutch/mailbox';
import { dutchRemember } from '../../../src/views/phrases/dutch/remember';
import { dutchWelcome } from '../../../src/views/phrases/dutch/welcome';
import { dutchRooms } from '../../../src/views/phrases/dutch-rooms';
import { englishEvidence } from '../../../src/views/phrases/english/evidence';
import { englishMailbox } from '../../../src/views/phrases/english/mailbox';
import { englishRemember } from '../../../src/views/phrases/english/remember';
import { englishWelcome } from '../../../src/views/phrases/english/welcome';
import { englishRooms } from '../../../src/views/phrases/english-rooms';
import { type EvidenceWords, frenchEvidence } from '../../../src/views/phrases/french/evidence';
import { frenchMailbox, type MailboxWords } from '../../../src/views/phrases/french/mailbox';
import { frenchRemember, type RememberWords } from '../../../src/views/phrases/french/remember';
import { frenchWelcome, type WelcomeWords } from '../../../src/views/phrases/french/welcome';
import { frenchRooms, type RoomPhrases } from '../../../src/views/phrases/french-rooms';
import { germanEvidence } from '../../../src/views/phrases/german/evidence';
import { germanMailbox } from '../../../src/views/phrases/german/mailbox';
import { germanRemember } from '../../../src/views/phrases/german/remember';
import { germanWelcome } from '../../../src/views/phrases/german/welcome';
import { germanRooms } from '../../../src/views/phrases/german-rooms';
import { italianEvidence } from '../../../src/views/phrases/italian/evidence';
import { italianMailbox } from '../../../src/views/phrases/italian/mailbox';
import { italianRemember } from '../../../src/views/phrases/italian/remember';
import { italianWelcome } from '../../../src/views/phrases/italian/welcome';
import { italianRooms } from '../../../src/views/phrases/italian-rooms';
import { spanishEvidence } from '../../../src/views/phrases/spanish/evidence';
import { spanishMailbox } from '../../../src/views/phrases/spanish/mailbox';
import { spanishRemember } from '../../../src/views/phrases/spanish/remember';
import { spanishWelcome } from '../../../src/views/phrases/spanish/welcome';
import { spanishRooms } from '../../../src/views/phrases/spanish-rooms';

/** All texts of the interface, by language. */
export const ALL_PHRASES: Record<InterfaceLanguage, RoomPhrases> = {
  fr: frenchRooms,
  en: englishRooms,
  de: germanRooms,
  es: spanishRooms,
  it: italianRooms,
  nl: dutchRooms,
};

const WELCOMES: Record<InterfaceLanguage, WelcomeWords> = {
  fr: frenchWelcome,
  en: englishWelcome,
  de: germanWelcome,
  es: spanishWelcome,
  it: italianWelcome,
  nl: dutchWelcome,
};

const EVIDENCE: Record<InterfaceLanguage, EvidenceWords> = {
  fr: frenchEvidence,
  en: englishEvidence,
  de: germanEvidence,
  es: spanishEvidence,
  it: italianEvidence,
  nl: dutchEvidence,
};

const REMEMBER: Record<InterfaceLanguage, RememberWords> = {
  fr: frenchRemember,
  en: englishRemember,
  de: germanRemember,
  es: spanishRemember,
  it: italianRemember,
  nl: dutchRemember,
};

const MAILBOXES: Record<InterfaceLanguage, MailboxWords> = {
  fr: frenchMailbox,
  en: englishMailbox,
  de: germanMailbox,
  es: spanishMailbox,
  it: italianMailbox,
  nl: dutchMailbox,
};

/** Everything that is said in one language, the words loaded apart included. */
export function everythingIn(language: InterfaceLanguage) {
  const { language: _, ...phrases } = ALL_PHRASES[language];
  return {
    ...phrases,
    welcome: WELCOMES[language],
    evidence: EVIDENCE[language],
    remember: REMEMBER[language],
    mailbox: MAILBOXES[language],
  };
}
