import type { MIMEMessage } from 'mimetext/browser';
import { lineForFile } from '../clean-text';
import type { Letter } from '../letter';
import { renderText } from '../render-text';
import { readMailAddress } from './mail-address';

/** What a draft carries beside the letter. */
interface DraftTerms {
  /** The holder's contact; left out of the draft when it is no mail address. */
  to?: string;
  /** The writer's own address; mail programs put their own when it is missing. */
  from?: string;
  pdf: Uint8Array;
  /** Name of the attached PDF file. */
  fileName: string;
}

/**
 * The letter as an e-mail draft (RFC 5322, MIME) that a mail program opens to be looked through and sent: the text, and
 * the PDF attached. No date and no message id: whoever sends it sets them. Loads its library when called.
 */
export async function writeMailDraft(letter: Letter, terms: DraftTerms): Promise<string> {
  const { createMimeMessage } = await import('mimetext/browser');
  const message = createMimeMessage();
  // Everything in the parts is base64, whose lines never begin with "--": no chance is needed to keep them apart.
  message.boundaries = { mixed: 'contrepartie-mixed', alt: 'contrepartie-alt', related: 'contrepartie-related' };
  const from = readMailAddress(terms.from ?? '');
  const to = readMailAddress(terms.to ?? '');
  if (from) message.setSender({ addr: from, type: 'From' });
  if (to) message.setTo({ addr: to, type: 'To' });
  message.setSubject(letter.subject.value);
  // Outlook opens a message with this header for editing.
  message.setHeader('X-Unsent', '1');
  message.setHeader('Content-Language', letter.language);
  setOwnFields(message, from !== null);
  message.addMessage({
    contentType: 'text/plain',
    charset: 'utf-8',
    encoding: 'base64',
    data: wrapBase64(new TextEncoder().encode(renderText(letter).replace(/\n/g, '\r\n'))),
  });
  message.addAttachment({
    filename: safeFileName(terms.fileName),
    contentType: 'application/pdf',
    encoding: 'base64',
    data: wrapBase64(terms.pdf),
  });
  return `${message.asRaw()}\r\n`;
}

/** A file name of plain letters, digits, dots and hyphens. */
export function safeFileName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 80) || 'letter.pdf';
}

// The library writes a subject as one encoded word of any length, asks for a sender, and makes a date and an id.
function setOwnFields(message: MIMEMessage, hasSender: boolean): void {
  for (const field of message.headers.fields) {
    if (field.name === 'Subject') field.dump = (value) => encodeWords(typeof value === 'string' ? value : '');
    if (field.name === 'Date' || field.name === 'Message-ID') field.disabled = true;
    if (field.name === 'From' && !hasSender) field.disabled = true;
  }
}

/** A header text as encoded words (RFC 2047) of at most 75 characters, each on a line of at most 78, no character cut in two. */
function encodeWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of lineForFile(text)) {
    if (new TextEncoder().encode(word + character).length > 42) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((one) => `=?utf-8?B?${toBase64(new TextEncoder().encode(one))}?=`).join('\r\n ');
}

function wrapBase64(bytes: Uint8Array): string {
  return (toBase64(bytes).match(/.{1,76}/g) ?? []).join('\r\n');
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
