import { decodeWords, type Email } from 'postal-mime';
import { getDomain } from 'tldts';
import { wordsOfHtml } from '../plain-words';
import {
  describeMessage,
  domainOf,
  flat,
  type HeaderValues,
  parseMessage,
  type ReadMessage,
  valuesOf,
} from '../read-message';
import { isWebmail, platformOf } from '../sending-platforms';

/** What is seen of one message of a mailbox: enough to judge its kind, and little enough to forget. */
export interface MailSight extends Pick<ReadMessage, 'senderName' | 'senderEmail' | 'subject' | 'traits'> {
  /** `2026-03-03`, of the Date header or of the first one that received it; null where none can be read. */
  cameOn: string | null;
  /** The first words of its text. */
  opening: string;
  /** The domain that the sender registered; null where it is that of a platform or of a webmail. */
  domain: string | null;
  /** Who sends for the sender, where the headers show it. */
  platform: string | null;
  /** The user's address that the sender used, a tag included; empty where headers do not say. */
  used: string;
  /** Addresses of the user, by the machines that delivered it. */
  delivered: string[];
  /** `newsletter` says how to leave it, `discussion` is one that members write to. */
  list: 'newsletter' | 'discussion' | 'none';
  /** A letter from one person to another, an answer, an automatic one, or the user's own. */
  sort: 'ordinary' | 'answer' | 'own';
}

const MOST_OPENING = 4_000;
/** What programs put before the subject of an answer or of a message passed on, in eight languages. */
const ANSWERS = /^\s{0,5}(?:re|aw|sv|antw|odp|rif|ref|res|r|tr|fw|fwd|wg|rv|enc|pd|i)\s?:/i;
/** The folder of what the user sent, as a webmail's export names it. */
const SENT =
  /(?:^|,)\s?"?(?:sent|envoyés|messages envoyés|gesendet|enviados|enviadas|posta inviata|inviati|verzonden|wysłane)"?\s?(?:,|$)/iu;

/**
 * Looks at one message.
 * @throws Error when it is none (no sender), or nested too deeply.
 */
export async function seeMail(bytes: Uint8Array): Promise<MailSight> {
  const mail = await parseMessage(bytes);
  const { senderName, senderEmail, subject, traits, cameOn } = describeMessage(mail);
  const values = valuesOf(mail);
  const domain = ownDomain(mail, senderEmail, traits.signedBy);
  const delivered = deliveredTo(mail, values);
  return {
    senderName: inOneLine(senderName),
    senderEmail: senderEmail.toLowerCase(),
    subject: inOneLine(subject),
    traits,
    cameOn: believable(cameOn) ?? believable(receivedOn(values)),
    opening: openingOf(mail),
    domain,
    platform: platformIn([traits.from, traits.returnPath, ...traits.signedBy, ...traits.listHosts]),
    used: usedAddress(mail, domain, delivered, values),
    delivered,
    list: listOf(values),
    sort: sortOf(subject, values),
  };
}

/** The registrable domain of an address or host, null for none. */
function registrable(host: string | null | undefined): string | null {
  return host ? getDomain(host, { allowPrivateDomains: true }) : null;
}

/** Of the sender; where that is a platform's, of who is answered, or of who signed. */
function ownDomain(mail: Email, from: string, signedBy: readonly string[]): string | null {
  const sender = registrable(domainOf(from));
  if (!sender || isWebmail(sender)) return null;
  if (!platformOf(sender)) return sender;
  const others = [...flat(mail.replyTo ?? []).map(({ address }) => domainOf(address)), ...signedBy];
  return others.map(registrable).find((domain) => domain && !platformOf(domain) && !isWebmail(domain)) ?? null;
}

function platformIn(hosts: readonly (string | undefined)[]): string | null {
  for (const host of hosts) {
    const domain = registrable(host);
    const platform = domain && platformOf(domain);
    if (platform) return platform;
  }
  return null;
}

function deliveredTo(mail: Email, values: HeaderValues): string[] {
  return addressesIn([...values('x-original-to'), mail.deliveredTo ?? '', ...values('envelope-to')]);
}

function addressesIn(texts: readonly string[]): string[] {
  const found = texts.map((text) => text.replace(/[<>\s]/g, '').toLowerCase()).filter((one) => one.includes('@'));
  return [...new Set(found)].slice(0, 5).map((one) => one.slice(0, 320));
}

/**
 * What stands in `To` alone is what the sender was given, its tag included; a list's own address is nobody's. Otherwise the
 * address of delivery.
 */
function usedAddress(mail: Email, domain: string | null, delivered: readonly string[], values: HeaderValues): string {
  const lists = [...values('list-post'), ...values('list-id')].join(' ').toLowerCase();
  const named = addressesIn(flat([...(mail.to ?? []), ...(mail.cc ?? [])]).map(({ address }) => address)).filter(
    (address) =>
      registrable(domainOf(address)) !== domain &&
      !lists.includes(address.replace('@', '.')) &&
      !lists.includes(address),
  );
  const known = named.find((address) => delivered.some((one) => withoutTag(one) === withoutTag(address)));
  return known ?? (named.length === 1 ? named[0] : undefined) ?? delivered[0] ?? '';
}

function withoutTag(address: string): string {
  const [name = '', domain = ''] = address.split('@');
  return `${name.split('+')[0]}@${domain}`;
}

function listOf(values: HeaderValues): MailSight['list'] {
  const post = values('list-post')[0];
  if (post && !/^\s{0,5}no\b/i.test(post)) return 'discussion';
  return values('list-unsubscribe').length || values('list-id').length ? 'newsletter' : 'none';
}

function sortOf(subject: string, values: HeaderValues): MailSight['sort'] {
  if (values('x-gmail-labels').some((labels) => SENT.test(decodeWords(labels.slice(0, 2_000))))) return 'own';
  const automatic = values('auto-submitted')[0]?.toLowerCase() ?? '';
  return ANSWERS.test(subject) || automatic.startsWith('auto-replied') ? 'answer' : 'ordinary';
}

function receivedOn(values: HeaderValues): string | null {
  const date = values('received').at(-1)?.split(';').at(-1)?.trim();
  const time = date ? Date.parse(date.slice(0, 60)) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** Mail is as old as 1982; what is younger than today is for the caller to see. */
function believable(day: string | null): string | null {
  return day && /^(?:19[89]\d|20\d\d)-\d\d-\d\d$/.test(day) ? day : null;
}

function openingOf({ text, html }: Email): string {
  const words = text?.trim() ? text.slice(0, 50_000) : wordsOfHtml(html ?? '');
  const lines = words.split('\n').map((line) => line.trim());
  return lines
    .map((line, at) => (line ? `${line} ` : lines[at - 1] ? '. ' : ''))
    .join('')
    .slice(0, MOST_OPENING);
}

/** Without what turns or hides letters: it is shown in a list of the user's own page. */
function inOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);
}
