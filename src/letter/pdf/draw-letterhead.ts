import { BOOKS } from '../languages/books';
import type { Letter } from '../letter';
import { HEADS, type HeadPlan, PLAN, TYPE } from './page-plan';
import { BODY, type Setting, type Sheet } from './sheet';

/** Draws what stands above the salutation: sender, recipient in the envelope's window, place and date, fold marks, subject. */
export function drawLetterhead(letter: Letter, sheet: Sheet): void {
  const head = HEADS[letter.language === 'de' ? 'left' : 'right'];
  const { folds, sender, recipient, date } = head;
  for (const y of folds.at) sheet.rule(folds.x, y, folds.x + folds.length, y);
  stack(letter.sender, { ...BODY, x: sender.x, right: sender.x + sender.width }, sender.y, sheet, true);
  const window = fitWindow(letter.recipient, head, sheet);
  stack(letter.recipient, window, recipient.y, sheet, false);
  stack([letter.placeAndDate], { ...BODY, x: date.x }, date.y, sheet, false);
  sheet.y = PLAN.body.y;
  if (letter.delivery) {
    sheet.flow(sheet.lay(letter.delivery, BOLD), sheet.tag('P'), 'P', BOLD);
    sheet.y += TYPE.body.leading / 2;
  }
  const { colon } = BOOKS[letter.language].frame;
  sheet.flow(sheet.lay(`${letter.subject.label}${colon}${letter.subject.value}`, BOLD), sheet.tag('H1'), 'H1', BOLD);
  for (const { label, value } of letter.references) {
    sheet.flow(sheet.lay(`${label}${colon}${value}`, BODY), sheet.tag('P'), 'P', BODY);
  }
  sheet.y += TYPE.body.leading;
}

const BOLD: Setting = { ...BODY, weight: 'bold' };

function stack(lines: readonly string[], setting: Setting, from: number, sheet: Sheet, headed: boolean): void {
  const element = sheet.tag('P');
  let y = from;
  lines.forEach((text, index) => {
    const own: Setting = headed && index === 0 ? { ...setting, weight: 'bold' } : setting;
    for (const line of sheet.lay(text, own)) {
      sheet.set({ ...line, text: `${line.text.trimEnd()} ` }, element, 'P', own, y);
      y += setting.type.leading;
    }
  });
}

/** The largest size, up to that of the body, at which all lines fit the window unbroken; seven lines stand closer. */
function fitWindow(lines: readonly string[], { recipient }: HeadPlan, sheet: Sheet): Setting {
  const { x, width, height } = recipient;
  const setting = { ...BODY, x, right: x + width };
  const widest = Math.max(1, ...lines.map((line) => sheet.width(line, setting)));
  const size = Math.min(TYPE.body.size, (TYPE.body.size * (width - 1)) / widest);
  const leading = Math.min(13, height / Math.max(1, lines.length));
  return { ...setting, type: { size, leading } };
}
