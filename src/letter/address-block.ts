import { cleanLine, PRINTED } from './clean-text';
import { BOOKS } from './languages/books';
import type { LetterSource } from './letter-source';

/** Most characters per line and lines per block that a French window envelope takes (NF Z 10-011; seven lines abroad). */
export const WINDOW = { characters: 38, lines: 7 } as const;

const SHORT_FORM = 12;

/** The holder's lines: name and legal form, the desk, the address, or its e-mail address when no address is known. */
export function blockAddress({ holder, language }: LetterSource): string[] {
  const { controller } = holder;
  const name = cleanLine(controller?.name ?? holder.name, PRINTED.name);
  // A form in full ("société par actions simplifiée") has no place in a window; its short name does.
  const form =
    (controller?.legalForm ?? '').length <= SHORT_FORM ? cleanLine(controller?.legalForm ?? '', SHORT_FORM) : '';
  const named = form && !name.toLowerCase().includes(form.toLowerCase()) ? `${name} ${form}` : name;
  const address = controller?.address ? splitAddress(controller.address) : emailOf(holder.contacts);
  const addressLines = address.flatMap((line) => fitLine(line, 2)).slice(0, 4);
  const nameLines = fitLine(named, WINDOW.lines - 1 - addressLines.length);
  return [...nameLines, BOOKS[language].frame.desk, ...addressLines];
}

/** Lines of an address known as lines, fitted to the window; empty ones are left out. */
export function blockLines(lines: readonly string[]): string[] {
  return lines
    .map((line) => cleanLine(line, PRINTED.address))
    .filter(Boolean)
    .flatMap((line) => fitLine(line, 3))
    .slice(0, WINDOW.lines);
}

/** An address in one string as lines: at its line breaks and commas, the number kept with its street. */
function splitAddress(address: string): string[] {
  const lines: string[] = [];
  for (const part of address.slice(0, 400).split(/[\n,;]| [-–—] /u)) {
    const line = cleanLine(part, PRINTED.address);
    const last = lines.at(-1);
    if (last !== undefined && /^\d{1,5}\s?(?:bis|ter|quater|[a-d])?$/iu.test(last))
      lines[lines.length - 1] = `${last} ${line}`;
    else if (line) lines.push(line);
  }
  return lines.map((line) => (/^\d{5} \p{L}/u.test(line) ? line.toLocaleUpperCase('fr') : line));
}

function emailOf(contacts: readonly string[]): string[] {
  const email = contacts.find((contact) => /^[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,190}$/u.test(contact));
  return email ? [email] : [];
}

/** Breaks a line at spaces so that it fits the window; what exceeds `most` lines is cut with a mark. */
function fitLine(line: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of line.split(' ').flatMap((long) => chop(long))) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= WINDOW.characters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const end = [...(lines[most - 1] ?? '')].slice(0, WINDOW.characters - 2).join('');
  return [...lines.slice(0, most - 1), `${end} …`];
}

function chop(word: string): string[] {
  const characters = [...word];
  const pieces = Math.ceil(characters.length / WINDOW.characters);
  return Array.from({ length: pieces }, (_, index) =>
    characters.slice(index * WINDOW.characters, (index + 1) * WINDOW.characters).join(''),
  );
}
