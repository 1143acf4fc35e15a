import { formatDay } from '../../phrases/dates';
import { hatchBand, type Look, type Shape } from './drawing';
import { fitLines, fitText } from './fit-text';
import { type FlowNode, mentionsPolitics } from './flow';
import type { GlyphName } from './glyphs';
import type { PictureTexts } from './picture-words';

/** Where a node is drawn. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Note {
  text: string;
  look: Look;
  glyph: GlyphName | null;
}

const BAND = 9;
const PADDING = 10;
const TITLE = 13;
const ROW = 16;
const NOTE = 11;
const GLYPH = 13;

/** How high the box of a node of that width is. */
export function heightOf(node: FlowNode, width: number, texts: PictureTexts): number {
  const lines = titleLines(node, width, texts).length + notesOf(node).length;
  return 14 + ROW * Math.max(2, lines);
}

/** A node as a box with its name and a few words; its whole name is its tooltip, and what a screen reader says. */
export function drawNode(box: Box, node: FlowNode, texts: PictureTexts, told: { isAgain?: boolean } = {}): Shape {
  const band = bandOf(node);
  const left = box.x + PADDING + band;
  const room = box.width - 2 * PADDING - band;
  const titles = titleLines(node, box.width, texts);
  const notes: Note[] = told.isAgain
    ? [{ text: texts.words.again, look: 'note', glyph: null }]
    : notesOf(node).map((note) => wordNote(note, node, texts));
  const top = box.y + (box.height - ROW * (titles.length + notes.length)) / 2 + 12;
  return {
    kind: 'thing',
    name: nameNode(node, texts),
    href: node.href,
    shapes: [
      { kind: 'rect', ...box, look: boxOf(node), radius: node.kind === 'me' ? box.height / 2 : 6 },
      ...(band ? [hatchBand(box.x + 2, box.y + 4, BAND - 2, box.height - 8)] : []),
      ...titles.map((text, index): Shape => ({ kind: 'text', x: left, y: top + ROW * index, text, look: 'title' })),
      ...notes.flatMap((note, index) => drawNote(note, left, top + ROW * (titles.length + index), room)),
    ],
  };
}

function titleLines(node: FlowNode, width: number, texts: PictureTexts): string[] {
  return fitLines(titleOf(node, texts), width - 2 * PADDING - bandOf(node), TITLE, 'strong');
}

function bandOf({ political }: FlowNode): number {
  return mentionsPolitics(political) ? BAND : 0;
}

/** The whole of what a node says, in words. */
export function nameNode(node: FlowNode, texts: PictureTexts): string {
  const { phrases } = texts;
  const said = [
    titleOf(node, texts),
    node.at ? formatDay(phrases.language, node.at) : '',
    node.political ? phrases.verdict.label[node.political] : '',
    node.role ? phrases.names.holderRole[node.role] : '',
    node.isObserved && node.role !== 'observed' ? texts.words.legendObserved : '',
    node.role === 'named-partner' ? texts.words.way.named : '',
    node.count > 0 && (node.kind === 'site' || node.kind === 'me') ? phrases.list.disclosureCount(node.count) : '',
  ];
  return said.filter(Boolean).join(', ');
}

/** What a node is called. */
export function titleOf(node: FlowNode, { words }: PictureTexts): string {
  if (node.kind === 'me') return words.me;
  if (node.kind === 'rest') return words.restOf[node.restOf ?? 'site'](node.count);
  return node.rank ? `${node.rank}. ${node.name}` : node.name;
}

/** What is told below the name. */
function notesOf({ kind, at, political, isObserved, role }: FlowNode): ('day' | 'political' | 'observed' | 'role')[] {
  if (at) return kind === 'site' && mentionsPolitics(political) ? ['day', 'political'] : ['day'];
  if (political) return ['political'];
  if (isObserved) return ['observed'];
  return role ? ['role'] : [];
}

function wordNote(note: ReturnType<typeof notesOf>[number], node: FlowNode, { phrases, words }: PictureTexts): Note {
  const { kind, at = '', political = 'unread', role = 'site' } = node;
  switch (note) {
    case 'day':
      return { text: formatDay(phrases.language, at), look: 'note', glyph: kind === 'message' ? 'message' : null };
    case 'political': {
      const look = mentionsPolitics(political) ? 'note-political' : 'note';
      return { text: words.political[political], look, glyph: political };
    }
    case 'observed':
      return { text: words.role.observed, look: 'note-observed', glyph: 'observed' };
    case 'role':
      return { text: words.role[role], look: 'note', glyph: null };
  }
}

function drawNote({ text, look, glyph }: Note, x: number, y: number, room: number): Shape[] {
  const shift = glyph ? GLYPH + 4 : 0;
  const words: Shape = {
    kind: 'text',
    x: x + shift,
    y,
    text: fitText(text, room - shift, NOTE, look === 'note' ? 'plain' : 'strong'),
    look,
  };
  if (!glyph) return [words];
  const stroke = { note: 'glyph-soft', 'note-political': 'glyph-political', 'note-observed': 'glyph-onward' } as const;
  const ink = stroke[look as keyof typeof stroke] ?? 'glyph-soft';
  return [{ kind: 'glyph', x, y: y - GLYPH + 2.5, size: GLYPH, name: glyph, look: ink }, words];
}

function boxOf({ kind, role, political, isObserved }: FlowNode): Look {
  if (kind === 'me') return 'box-me';
  if (kind === 'rest') return 'box-rest';
  if (kind === 'message') return 'box-message';
  if (mentionsPolitics(political)) return 'box-political';
  if (role === 'named-partner' || role === 'named-in-answer') return 'box-named';
  return isObserved ? 'box-observed' : 'box';
}
