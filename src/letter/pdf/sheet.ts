import type { PDFDocument, StructureElement, StructureOptions } from 'pdfkit';
import { breakLines } from './break-lines';
import { PLAN, TYPE, type TypeSize } from './page-plan';
import { openPaintedFonts } from './painted-fonts';
import type { PaintRun } from './painting';
import { type Line, openLineSetter } from './set-line';
import { openSpeller } from './spell-text';

/** How a text is set: where its lines begin and end, its size and weight. */
export interface Setting {
  x: number;
  right: number;
  type: TypeSize;
  weight: 'regular' | 'bold';
  /** BCP 47, where the words are in another language than the document. */
  language?: string | undefined;
  /** Set for words of others: when they are read from the right, they stand at the right. */
  quoted?: true;
}

/** The text body of a letter, the full measure. */
export const BODY: Setting = { x: PLAN.left, right: PLAN.right, type: TYPE.body, weight: 'regular' };

/** A run of pages on which text is set line by line, each line marked as part of a structure element. */
export interface Sheet {
  /** Where the next line goes, in points from the top. */
  y: number;
  /** Adds an element to the structure tree, at its root or under another one. */
  tag(type: string, parent?: StructureElement, options?: StructureOptions): StructureElement;
  /** The lines that a text takes in a setting; characters that can be neither printed nor painted become U+FFFD and are remembered. */
  lay(text: string, setting: Setting): Line[];
  /** Sets one line at the height given. */
  set(line: Line, element: StructureElement, tag: string, setting: Setting, y: number): void;
  /** Sets lines one below the other from here, over pages where needed, never one line alone at a page's foot or head. */
  flow(lines: readonly Line[], element: StructureElement, tag: string, setting: Setting): void;
  /** Turns the page unless so many points are left. */
  ensure(points: number): void;
  turnPage(): void;
  /** Draws what is no text: a rule, a fold mark. */
  rule(fromX: number, fromY: number, toX: number, toY: number): void;
  width(text: string, setting: Setting): number;
  /** Characters that could not be printed, in the order met. */
  missing: ReadonlySet<string>;
  /** Writes what was painted; nothing is set afterwards. */
  close(): void;
}

/** Opens the pages of a document whose fonts `regular` and `bold` are registered; without `paint`, nothing is painted. */
export function openSheet(doc: PDFDocument, paint?: PaintRun): Sheet {
  const root = doc.struct('Document');
  doc.addStructure(root);
  const space = doc.font('regular').fontSize(1000).widthOfString(' ') / 1000;
  const fonts = openPaintedFonts(doc, space);
  const { spell, missing, glyphOf } = openSpeller(doc, fonts, paint);
  const { measure, set } = openLineSetter(doc, fonts, glyphOf);
  const use = ({ type, weight }: Setting) => doc.font(weight).fontSize(type.size).fillColor('#000000');
  const sheet: Sheet = {
    y: PLAN.top,
    missing,
    tag(type, parent = root, options = {}) {
      const element = doc.struct(type, options);
      parent.add(element);
      return element;
    },
    lay(text, setting) {
      use(setting);
      const width = setting.right - setting.x;
      const { size } = setting.type;
      const { text: spelt, rtl, levels } = spell(text, setting, width / size);
      let at = 0;
      return breakLines(spelt, width, (part) => measure(part, size)).map((line) => {
        const from = at;
        at += line.length;
        return { text: line, rtl, ...(levels && { levels: levels.slice(from, at) }) };
      });
    },
    width(text, setting) {
      use(setting);
      return measure(spell(text, setting, Number.POSITIVE_INFINITY).text, setting.type.size);
    },
    set(line, element, tag, setting, y) {
      const content = doc.markStructureContent(tag);
      use(setting);
      const { size } = setting.type;
      const x = line.rtl && setting.quoted ? setting.right - measure(line.text.trimEnd(), size) : setting.x;
      set(line, x, y, size);
      doc.endMarkedContent();
      element.add(content);
    },
    flow(lines, element, tag, setting) {
      const { leading } = setting.type;
      lines.forEach((line, index) => {
        const left = lines.length - index;
        const room = Math.floor((PLAN.bottom - sheet.y) / leading);
        const orphan = index === 0 && left > 1 && room < 2;
        const widow = left === 2 && index > 0 && room < 2;
        if (room < 1 || orphan || widow) sheet.turnPage();
        sheet.set(line, element, tag, setting, sheet.y);
        sheet.y += leading;
      });
    },
    ensure(points) {
      if (sheet.y + points > PLAN.bottom) sheet.turnPage();
    },
    turnPage() {
      doc.addPage();
      sheet.y = PLAN.top;
    },
    rule(fromX, fromY, toX, toY) {
      doc.markContent('Artifact', { type: 'Layout' });
      doc.lineWidth(0.5).moveTo(fromX, fromY).lineTo(toX, toY).stroke('#666666');
      doc.endMarkedContent();
    },
    close: fonts.close,
  };
  return sheet;
}
