import type { MailMeaning } from '../lexicons/mail-lexicon';
import { isWebmail } from '../sending-platforms';
import { findersFor, type Meanings, tokensOf } from './find-meanings';
import type { MailKind } from './mail-kinds';
import type { MailSight } from './mail-sight';

/** Words of others that a message quotes: a newspaper is no candidate. */
const QUOTED = /«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]/g;
/** Different words of politics that make a text of it. */
const MUCH_POLITICS = 2;
/** Sentences in which a campaign speaks for itself, where its subject does not. */
const CLEAR_VOICE = 2;
/** What a message says of itself, it says early. */
const BEGINNING = 1_800;
const LETTERS = /[^\p{L}\p{N}]+/gu;

/** Says what kind of message it is, or null for what is not proposed: letters between people, orders, invoices, codes… */
export function judgeMail(mail: MailSight): MailKind | null {
  if (mail.sort !== 'ordinary' || mail.list === 'discussion' || !mail.cameOn) return null;
  const { subject, opening, senderName } = mail;
  const beginning = opening.slice(0, BEGINNING);
  const own = tokensOf(opening.replace(QUOTED, ' '));
  const parts = { subject: tokensOf(subject), beginning: tokensOf(beginning), own, sender: tokensOf(senderName) };
  const judgements = findersFor(`${subject}. ${opening}`).map(({ find }) =>
    judgeWords(mail, {
      subject: find(parts.subject),
      beginning: find(parts.beginning),
      own: find(parts.own),
      sender: find(parts.sender),
    }),
  );
  // Of a text too short to tell its language, what is said in any counts before what is ruled out in any.
  const kind = judgements[0] ?? judgements.find((one) => one && one !== 'none') ?? judgements.find(Boolean) ?? null;
  if (kind === 'none') return null;
  return kind ?? (mail.list === 'newsletter' ? 'newsletter' : null);
}

type Found = Record<'subject' | 'beginning' | 'own' | 'sender', Meanings>;

function judgeWords(mail: MailSight, found: Found): MailKind | 'none' | null {
  const { subject, beginning, own } = found;
  if (isDeal(mail, found)) return 'none';
  if (isCampaign(mail, found)) return 'political';
  if (isPrivate(mail)) return 'none';
  if (isParticipation(found)) return 'participation';
  if (isSubscription(subject, beginning)) return 'subscription';
  const leaves = own.all.has('leave') && (mail.platform !== null || mail.traits.listHosts.length > 0);
  return leaves ? 'newsletter' : null;
}

/** Somebody's own address, and no way to leave: a person writes to another. */
function isPrivate({ traits, list, platform }: MailSight): boolean {
  return list === 'none' && platform === null && traits.from !== undefined && isWebmail(traits.from);
}

/** The footer of a newsletter may speak of orders too; its subject does not. */
function isDeal({ list }: MailSight, { subject, beginning }: Found): boolean {
  if (subject.all.has('deal') && !subject.all.has('game')) return true;
  if (list === 'newsletter' || subject.all.has('letter') || subject.all.has('game')) return false;
  return beginning.all.has('deal') && !beginning.sentences.some(confirmsEntry);
}

function isCampaign(mail: MailSight, { subject, own, sender }: Found): boolean {
  const isOfOthers = subject.all.has('otherVote') || own.all.has('otherVote');
  const holdsOffice = sender.all.has('office');
  if (isOfOthers && !holdsOffice) return false;
  const politics = new Set([...subject.politics, ...own.politics]);
  const voices = own.sentences.filter((sentence) => sentence.has('voice')).length;
  const speaks = subject.all.has('voice') || voices > 0;
  if (asksToVoteForSender(mail, [...subject.votedFor, ...own.votedFor])) return true;
  if (holdsOffice && ((speaks && politics.size > 0) || politics.size >= MUCH_POLITICS)) return true;
  if (mail.list === 'none' && mail.platform === null) return false;
  return politics.size >= MUCH_POLITICS && (subject.all.has('voice') ? voices > 0 : voices >= CLEAR_VOICE);
}

/** "Vote for Dupont", from Dupont. */
function asksToVoteForSender({ senderName, traits }: MailSight, votedFor: readonly string[]): boolean {
  const names = `${senderName} ${traits.from ?? ''}`
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(LETTERS);
  return votedFor.some((word) => word.length > 3 && names.includes(word));
}

function isParticipation({ subject, beginning, sender }: Found): boolean {
  if (subject.all.has('otherEntry')) return false;
  const isOfGame = [subject, beginning, sender].some(({ all }) => all.has('game'));
  return isOfGame && [...subject.sentences, ...beginning.sentences].some(confirmsEntry);
}

function confirmsEntry(sentence: ReadonlySet<MailMeaning>): boolean {
  return sentence.has('entry') && sentence.has('received') && !sentence.has('otherEntry');
}

function isSubscription(subject: Meanings, beginning: Meanings): boolean {
  const isSaid = (sentence: ReadonlySet<MailMeaning>) =>
    sentence.has('letter') && (sentence.has('ask') || sentence.has('enrolled'));
  if (subject.sentences.some(isSaid) || beginning.sentences.some(isSaid)) return true;
  const isAsked = subject.all.has('ask') || subject.all.has('enrolled');
  return isAsked && (subject.all.has('letter') || beginning.all.has('letter'));
}
