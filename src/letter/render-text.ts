import { BOOKS } from './languages/books';
import type { Block, Letter, LetterLanguage, Table } from './letter';

/** Longest line of a plain-text letter, in characters. */
export const COLUMNS = 76;

/** The letter as plain text, lines of at most 76 characters, the annex after it; ends with a line break. */
export function renderText(letter: Letter): string {
  const { language, annex, enclosures } = letter;
  const { colon, enclosed } = BOOKS[language].frame;
  return join([
    stack(letter.sender),
    stack(letter.recipient),
    wrap(letter.placeAndDate),
    letter.delivery ? wrap(letter.delivery) : '',
    wrap(`${letter.subject.label}${colon}${letter.subject.value}`),
    ...renderMatter(letter),
    enclosures.length ? wrap(`${enclosed}${colon}${enclosures.join(', ')}`) : '',
    ...(annex
      ? ['-'.repeat(COLUMNS), wrap(annex.title), ...annex.blocks.map((block) => renderBlock(block, language))]
      : []),
  ]);
}

/** The letter as the text of an e-mail: what stands in its headers is left out, and so are enclosures and annex. */
export function renderMailText(letter: Letter): string {
  return join(renderMatter(letter));
}

function renderMatter(letter: Letter): string[] {
  const { language } = letter;
  const { colon } = BOOKS[language].frame;
  return [
    stack(letter.references.map(({ label, value }) => `${label}${colon}${value}`)),
    wrap(letter.salutation),
    ...letter.blocks.map((block) => renderBlock(block, language)),
    wrap(letter.closing),
    wrap(letter.signature),
  ];
}

function join(parts: readonly string[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function renderBlock(block: Block, language: LetterLanguage): string {
  switch (block.kind) {
    case 'heading':
      return wrap(block.text.toLocaleUpperCase(language));
    case 'paragraph':
      return wrap(block.text);
    case 'list':
      return block.items.map((item) => wrap(item, '- ', '  ')).join('\n');
    case 'quote':
      return `${wrap(block.text, '> ', '> ')}\n${wrap(`(${block.attribution})`, '  ', '  ')}`;
    case 'table':
      return renderTable(block, language);
  }
}

function renderTable({ head, rows }: Table, language: LetterLanguage): string {
  const { colon } = BOOKS[language].frame;
  if (!head) return rows.map((row) => wrap(row.join(colon), '', '  ')).join('\n');
  return rows
    .map((row) => {
      const rest = row.slice(1).map((cell, index) => `${head[index + 1] ?? ''}${colon}${cell}`);
      return [
        wrap(`${head[0] ?? ''}${colon}${row[0] ?? ''}`, '- ', '  '),
        ...rest.map((line) => wrap(line, '  ', '  ')),
      ].join('\n');
    })
    .join('\n');
}

function stack(lines: readonly string[]): string {
  return lines.map((line) => wrap(line)).join('\n');
}

/** Breaks at plain spaces only, so that no-break spaces hold; a word longer than a line is cut. */
function wrap(text: string, first = '', next = ''): string {
  const lines: string[] = [];
  let line = first;
  let bare = true;
  for (const word of text.split(' ').flatMap((long) => chop(long, COLUMNS - next.length))) {
    if (!bare && lengthOf(line) + 1 + lengthOf(word) > COLUMNS) {
      lines.push(line);
      line = next;
      bare = true;
    }
    line += bare ? word : ` ${word}`;
    bare = false;
  }
  return [...lines, line].join('\n');
}

function chop(word: string, most: number): string[] {
  const characters = [...word];
  const pieces = Math.max(1, Math.ceil(characters.length / most));
  return Array.from({ length: pieces }, (_, index) => characters.slice(index * most, (index + 1) * most).join(''));
}

function lengthOf(text: string): number {
  return [...text].length;
}
