import type { StructureElement } from 'pdfkit';
import { QUOTATION_MARKS } from '../clean-text';
import type { Block, LetterLanguage, Quote, Table } from '../letter';
import { TYPE } from './page-plan';
import { BODY, type Setting, type Sheet } from './sheet';

const SMALL: Setting = { ...BODY, type: TYPE.small };
const HEADING: Setting = { ...BODY, weight: 'bold' };
const INDENT = 14;
const GAP = TYPE.body.leading * 0.55;

/** The rank of headings: those of the body stand under the subject, those of the annex under its title. */
type HeadingRank = 'H2' | 'H3';

/** Draws one block from the sheet's height on, over pages where needed, with its tags. */
export function drawBlock(block: Block, rank: HeadingRank, language: LetterLanguage, sheet: Sheet): void {
  switch (block.kind) {
    case 'heading':
      drawHeading(block.text, rank, sheet);
      return;
    case 'paragraph':
      drawParagraph(block.text, sheet);
      break;
    case 'list':
      drawList(block.items, sheet);
      break;
    case 'quote':
      drawQuote(block, language, sheet);
      break;
    case 'table':
      drawTable(block, sheet);
      break;
  }
  sheet.y += GAP;
}

function drawHeading(text: string, rank: HeadingRank, sheet: Sheet): void {
  const lines = sheet.lay(text, HEADING);
  sheet.y += GAP / 2;
  sheet.ensure((lines.length + 3) * TYPE.body.leading);
  sheet.flow(lines, sheet.tag(rank), rank, HEADING);
  sheet.y += GAP / 2;
}

function drawParagraph(text: string, sheet: Sheet): void {
  const lines = sheet.lay(text, BODY);
  // What announces a list or a quotation stays with its beginning.
  if (text.endsWith(':')) sheet.ensure((lines.length + 3) * TYPE.body.leading);
  sheet.flow(lines, sheet.tag('P'), 'P', BODY);
}

function drawList(items: readonly string[], sheet: Sheet): void {
  const setting = { ...BODY, x: BODY.x + INDENT };
  const list = sheet.tag('L');
  for (const item of items) {
    const element = sheet.tag('LI', list);
    const label = sheet.tag('Lbl', element);
    const body = sheet.tag('LBody', element);
    const lines = sheet.lay(item, setting);
    sheet.ensure(Math.min(2, lines.length) * BODY.type.leading);
    sheet.set({ text: '– ', rtl: false }, label, 'Lbl', BODY, sheet.y);
    sheet.flow(lines, body, 'LBody', setting);
    sheet.y += 2;
  }
}

function drawQuote({ text, attribution, language }: Quote, ours: LetterLanguage, sheet: Sheet): void {
  const setting: Setting = { ...BODY, x: BODY.x + INDENT, language, quoted: true };
  const small = { ...SMALL, x: setting.x };
  const [open, close] = QUOTATION_MARKS[ours];
  const lines = sheet.lay(`${open}${text}${close}`, setting);
  const source = sheet.lay(attribution, small);
  sheet.ensure(Math.min(3, lines.length + 1) * BODY.type.leading);
  const from = sheet.y;
  const element = sheet.tag('BlockQuote');
  const options = language && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/iu.test(language) ? { lang: language } : {};
  sheet.flow(lines, sheet.tag('P', element, options), 'P', setting);
  sheet.flow(source, sheet.tag('P', element), 'P', small);
  // A quotation that runs over a page has its rule on the last one only from the top.
  const top = sheet.y > from ? from : sheet.y - source.length * small.type.leading;
  sheet.rule(BODY.x + 5, top, BODY.x + 5, sheet.y - 2);
}

function drawTable({ head, rows }: Table, sheet: Sheet): void {
  const columns = placeColumns(head ? head.length : (rows[0]?.length ?? 0), head !== undefined);
  const table = sheet.tag('Table');
  if (head) drawRow(head, table, columns, () => 'Column', sheet);
  for (const row of rows) drawRow(row, table, columns, (index) => (!head && index === 0 ? 'Row' : undefined), sheet);
}

function drawRow(
  cells: readonly string[],
  table: StructureElement,
  columns: readonly Setting[],
  scopeOf: (index: number) => 'Row' | 'Column' | undefined,
  sheet: Sheet,
): void {
  const row = sheet.tag('TR', table);
  const laid = columns.map((column, index) => {
    const scope = scopeOf(index);
    const setting: Setting = scope ? { ...column, weight: 'bold' } : column;
    const tag = scope ? 'TH' : 'TD';
    const element = sheet.tag(tag, row, scope ? { scope } : {});
    return { setting, tag, element, lines: sheet.lay(cells[index] ?? '', setting) };
  });
  const height = Math.max(...laid.map(({ lines }) => lines.length));
  const { leading } = TYPE.small;
  sheet.ensure(Math.min(height, 6) * leading);
  for (let line = 0; line < height; line += 1) {
    sheet.ensure(leading);
    for (const { lines, element, tag, setting } of laid) {
      const text = lines[line];
      if (text) sheet.set(text, element, tag, setting, sheet.y);
    }
    sheet.y += leading;
  }
  sheet.y += 2;
  sheet.rule(BODY.x, sheet.y - 1, BODY.right, sheet.y - 1);
  sheet.y += 1;
}

function placeColumns(count: number, headed: boolean): Setting[] {
  const shares =
    headed && count === 4 ? [0.46, 0.22, 0.16, 0.16] : count === 2 ? [0.24, 0.76] : Array(count).fill(1 / count);
  const width = BODY.right - BODY.x;
  let x = BODY.x;
  return shares.map((share: number) => {
    const column = { ...SMALL, x, right: x + share * width - 6 };
    x += share * width;
    return column;
  });
}
