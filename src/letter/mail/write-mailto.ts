import { lineForFile } from '../clean-text';
import type { Letter } from '../letter';
import { renderMailText } from '../render-text';
import { readMailAddress } from './mail-address';

/** Longest address that mail programs and browsers take without cutting it, in characters. */
const MOST = 1_800;

/** The letter as a `mailto:` address, its text alone; null when it is too long for one or the contact is no address. */
export function writeMailto(letter: Letter, contact: string): string | null {
  const to = readMailAddress(contact);
  if (!to) return null;
  // RFC 6068: line breaks are CRLF, and nothing of the text may end the field it stands in.
  const body = renderMailText(letter)
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r?\n/g, '\r\n');
  const subject = lineForFile(letter.subject.value);
  const address = `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return address.length <= MOST ? address : null;
}
