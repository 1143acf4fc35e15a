import type { Block } from '../letter';
import { drawBlock } from './draw-block';
import { nameMissing, openDocument, type PaperFacts, type PaperFonts } from './open-document';
import { TYPE } from './page-plan';
import { BODY, type Setting } from './sheet';

/** A document that is no letter: a title, what is to be known first, and chapters. */
export interface Paper extends PaperFacts {
  lead: readonly Block[];
  chapters: readonly { title: string; blocks: readonly Block[] }[];
  /** What is said where the font lacks characters, given as `U+4E2D, U+6587`. */
  tellMissing(points: string): string;
}

const TITLE: Setting = { ...BODY, weight: 'bold', type: { size: 15, leading: 20 } };
const CHAPTER: Setting = { ...BODY, weight: 'bold', type: { size: 12.5, leading: 17 } };

/**
 * A document as a PDF, made as the letters are: title, chapters and headings are tagged as such, one below the other.
 * @throws Error when a font cannot be read.
 */
export async function renderPaper(paper: Paper, fonts: PaperFonts): Promise<Uint8Array> {
  const { sheet, close } = await openDocument(paper, fonts);
  const head = (text: string, setting: Setting, tag: 'H1' | 'H2') => {
    sheet.flow(sheet.lay(text, setting), sheet.tag(tag), tag, setting);
    sheet.y += TYPE.body.leading * 0.55;
  };
  head(paper.title, TITLE, 'H1');
  for (const block of paper.lead) drawBlock(block, 'H2', paper.language, sheet);
  for (const { title, blocks } of paper.chapters) {
    sheet.y += TYPE.body.leading * 0.8;
    // A chapter's title does not stand alone at the foot of a page.
    sheet.ensure(CHAPTER.type.leading + 5 * TYPE.body.leading);
    head(title, CHAPTER, 'H2');
    for (const block of blocks) drawBlock(block, 'H3', paper.language, sheet);
  }
  if (sheet.missing.size > 0) {
    const text = paper.tellMissing(nameMissing(sheet));
    drawBlock({ kind: 'paragraph', text }, 'H2', paper.language, sheet);
  }
  return close();
}
