import type { PDFDocument, StructureElement, StructureOptions } from 'pdfkit';
import { breakLines } from './break-lines';
import { PLAN, TYPE, type TypeSize } from './page-plan';

/** How a text is set: where its lines begin and end, its size and weight. */
export interface Setting {
  x: number;
  right: number;
  type: TypeSize;
  weight: 'regular' | 'bold';
}

/** The text body of a letter, the full measure. */
export const BODY: Setting = { x: PLAN.left, right: PLAN.right, type: TYPE.body, weight: 'regular' };

/** A run of pages on which text is set line by line, each line marked as part of a structure element. */
export interface Sheet {
  /** Where the next line goes, in points from the top. */
  y: number;
  /** Adds an element to the structure tree, at its root or under another one. */
  tag(type: string, parent?: StructureElement, options?: StructureOptions): StructureElement;
  /** The lines that a text takes in a setting; characters that the font lacks are replaced by U+FFFD and remembered. */
  lay(text: string, setting: Setting): string[];
  /** Sets one line at the height given. */
  set(line: string, element: StructureElement, tag: string, setting: Setting, y: number): void;
  /** Sets lines one below the other from here, over pages where needed, never one line alone at a page's foot or head. */
  flow(lines: readonly string[], element: StructureElement, tag: string, setting: Setting): void;
  /** Turns the page unless so many points are left. */
  ensure(points: number): void;
  turnPage(): void;
  /** Draws what is no text: a rule, a fold mark. */
  rule(fromX: number, fromY: number, toX: number, toY: number): void;
  width(text: string, setting: Setting): number;
  /** Characters that the font lacks, in the order met. */
  missing: ReadonlySet<string>;
}

/** Opens the pages of a document whose fonts `regular` and `bold` are registered. */
export function openSheet(doc: PDFDocument): Sheet {
  const root = doc.struct('Document');
  doc.addStructure(root);
  const missing = new Set<string>();
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
      const printable = [...text].map((character) => replaceMissing(character, doc, missing)).join('');
      return breakLines(printable, setting.right - setting.x, (part) => doc.widthOfString(part));
    },
    width(text, setting) {
      return use(setting).widthOfString(text);
    },
    set(line, element, tag, setting, y) {
      const content = doc.markStructureContent(tag);
      use(setting).text(line, setting.x, y, { lineBreak: false });
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
  };
  return sheet;
}

function replaceMissing(character: string, doc: PDFDocument, missing: Set<string>): string {
  if (doc._font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return character;
  missing.add(character);
  return '\uFFFD';
}
