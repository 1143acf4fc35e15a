/** A paragraph, a list item or a heading, without its bullet; `start` and `end` are UTF-16 offsets into the text. */
export interface Block {
  start: number;
  end: number;
  kind: 'paragraph' | 'item' | 'heading';
  /** Set when an empty line stands before it. */
  apart: boolean;
}

/** Longest line taken for a heading. */
const LONGEST_HEADING = 100;
const BULLET =
  /^(?:[•●○▪■◦‣⁃∙·*–—\-►➢➤→✓✔]|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?(?=\s)|[a-z\d]{1,2}[.)°](?=\s)|[ivx]{1,5}[.)](?=\s)|\([a-z\d]{1,3}\))\s*/iu;
const CLOSED = /[.!?:;…]["»”’)\]]*$/u;
const GOES_ON = /[,\p{L}\p{N})’'"»”-]$/u;
/** A row of a table, an address, a number with its label: no heading. */
const DETAIL = /[|@]|:\s|\d{3}/;
const NUMBERED = /^[\divx]/i;
const BEGINS_HIGH = /^¿?\p{Lu}/u;
const BEGINS_LOW = /^[\p{Ll}(«"“’']/u;

/**
 * Splits a text into blocks at its line ends; a line that only a narrow page or a PDF broke is joined to the one before.
 */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let apart = true;
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found === -1 ? text.length : found;
    const raw = text.slice(from, to);
    const line = raw.trim();
    const start = from + raw.length - raw.trimStart().length;
    const end = start + line.length;
    const previous = blocks.at(-1);
    if (line === '') apart = true;
    else {
      if (previous && !apart && continues(text, previous, line)) previous.end = end;
      else {
        const bullet = BULLET.exec(line.slice(0, 16))?.[0] ?? '';
        if (bullet.length < line.length)
          blocks.push({ start: start + bullet.length, end, kind: kindOf(line, bullet), apart });
      }
      apart = false;
    }
    from = to + 1;
  }
  for (const block of blocks) {
    if (block.kind === 'heading' && block.end - block.start > LONGEST_HEADING) block.kind = 'paragraph';
  }
  markTables(blocks);
  return blocks;
}

/** So many short lines below one another, with no empty line between, are the cells of a table under its first one. */
const FEWEST_CELLS = 4;

function markTables(blocks: readonly Block[]): void {
  for (let from = 0; from < blocks.length; ) {
    let to = from + 1;
    while (blocks[from]?.kind === 'heading' && blocks[to]?.kind === 'heading' && !blocks[to]?.apart) to++;
    if (to - from >= FEWEST_CELLS) for (const cell of blocks.slice(from + 1, to)) cell.kind = 'item';
    from = to;
  }
}

function continues(text: string, previous: Block, line: string): boolean {
  const tail = text.slice(Math.max(previous.start, previous.end - 8), previous.end);
  if (CLOSED.test(tail) || !GOES_ON.test(tail) || BULLET.test(line.slice(0, 16))) return false;
  return BEGINS_LOW.test(line) || tail.endsWith(',');
}

/** A numbered line without a stop, or with a question mark, is a heading when it begins like one; a bulleted one is an item. */
function kindOf(line: string, bullet: string): Block['kind'] {
  const asks = line.endsWith('?') && line.indexOf('?') === line.length - 1 && !line.slice(bullet.length).includes('. ');
  const open = line.length <= LONGEST_HEADING && (asks || !CLOSED.test(line.slice(-8))) && !DETAIL.test(line);
  if (bullet === '') return open && !BEGINS_LOW.test(line) ? 'heading' : 'paragraph';
  return open && NUMBERED.test(bullet) && BEGINS_HIGH.test(line.slice(bullet.length)) ? 'heading' : 'item';
}
