import PostalMime, { type Address, type Email } from 'postal-mime';
import type { MailTraits } from '../../disclosure/approach';

/** What an e-mail file tells, as far as its headers can be believed. */
export interface ReadMessage {
  /** `2026-03-03`, of the Date header; null where it has none that can be read. */
  cameOn: string | null;
  senderName: string;
  senderEmail: string;
  /** Addresses it was sent to, the likeliest to be the user's first. */
  reached: string[];
  subject: string;
  words: string;
  traits: MailTraits;
}

/** Largest file that is read, in bytes. */
export const MOST_MESSAGE_BYTES = 10 * 1024 * 1024;
const MOST_WORDS = 20_000;

/** Values of the headers of a name, in lower case, in their order. */
export type HeaderValues = (name: string) => string[];

/**
 * Reads an `.eml` file.
 * @throws Error when it is no message at all (no sender), too large, or nested too deeply.
 */
export async function readMessage(bytes: Uint8Array): Promise<ReadMessage> {
  return describeMessage(await parseMessage(bytes));
}

/**
 * Takes a message apart.
 * @throws Error when it is too large, or nested too deeply.
 */
export async function parseMessage(bytes: Uint8Array): Promise<Email> {
  if (bytes.length > MOST_MESSAGE_BYTES) throw new Error('The message is too large.');
  return PostalMime.parse(bytes as Uint8Array<ArrayBuffer>, { maxNestingDepth: 50, maxHeadersSize: 1_000_000 });
}

/** Looks headers up by their name. */
export function valuesOf(mail: Email): HeaderValues {
  return (name) => mail.headers.filter(({ key }) => key === name).map(({ value }) => value);
}

/**
 * Says what a message tells.
 * @throws Error when it has no sender.
 */
export function describeMessage(mail: Email): ReadMessage {
  const from = flat(mail.from ? [mail.from] : [])[0];
  if (!from) throw new Error('No sender.');
  const values = valuesOf(mail);
  return {
    cameOn: dayOf(mail.date),
    senderName: (from.name || from.address).slice(0, 300),
    senderEmail: from.address.slice(0, 320),
    reached: reachedBy(mail, values),
    subject: (mail.subject ?? '').slice(0, 1_000),
    words: wordsOf(mail),
    traits: traitsOf(mail, from.address, values),
  };
}

function dayOf(date: string | undefined): string | null {
  const time = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** The envelope says best whom a message reached; `To` may be a list. */
function reachedBy(mail: Email, values: HeaderValues): string[] {
  const envelope = [mail.deliveredTo ?? '', ...values('x-original-to'), ...values('envelope-to')];
  const listed = flat([...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])]).map(({ address }) => address);
  const all = [...envelope, ...listed]
    .map((address) => address.replace(/[<>\s]/g, ''))
    .filter((one) => one.includes('@'));
  return [...new Set(all)].slice(0, 10).map((address) => address.slice(0, 320));
}

function traitsOf(mail: Email, from: string, values: HeaderValues): MailTraits {
  const returnPath = domainOf(mail.returnPath ?? '');
  const platform = [...values('x-mailer'), ...values('x-campaign-platform'), ...values('feedback-id')][0];
  const fromDomain = domainOf(from);
  return {
    ...(fromDomain ? { from: fromDomain } : {}),
    ...(returnPath ? { returnPath } : {}),
    signedBy: unique(values('dkim-signature').map((value) => /(?:^|;)\s*d=([\w.-]+)/.exec(value)?.[1] ?? '')),
    listHosts: unique(values('list-unsubscribe').flatMap(hostsOf)),
    ...(platform ? { platform: platform.slice(0, 300) } : {}),
  };
}

function hostsOf(value: string): string[] {
  return value.split(',').map((part) => {
    const address = part.replace(/[<>\s]/g, '');
    if (/^mailto:/i.test(address)) return domainOf(address.slice(7).split('?')[0] ?? '') ?? '';
    return URL.canParse(address) ? new URL(address).hostname : '';
  });
}

/** The domain of an address, in lower case. */
export function domainOf(address: string): string | null {
  const bare = address.trim().replace(/>$/, '').trim();
  const domain = bare.includes('@') ? bare.slice(bare.lastIndexOf('@') + 1) : '';
  return domain.length <= 255 && /^[\p{L}\p{N}.-]+$/u.test(domain) ? domain.toLowerCase() : null;
}

function wordsOf({ text, html }: Email): string {
  const own = text?.trim() || (html ?? '').slice(0, 500_000).replace(/<[^<>]*>/g, ' ');
  return own
    .replace(/[ \t]{2,}/g, ' ')
    .trim()
    .slice(0, MOST_WORDS);
}

/** Single addresses, those of groups among them. */
export function flat(addresses: readonly Address[]): { name: string; address: string }[] {
  return addresses.flatMap(({ name, address, group }) => (group ? flat(group) : address ? [{ name, address }] : []));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values.filter(Boolean).map((value) => value.slice(0, 255)))].slice(0, 10);
}
