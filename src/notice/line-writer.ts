/** Longest single piece taken in, in multiples of the limit: blanks are pressed together only after it is cut. */
const SLACK = 4;
const BLANKS = /[\s\u00A0]+/g;

/** Collects text into lines, up to a limit in UTF-16 units; blanks are pressed together, empty lines dropped. */
export class LineWriter {
  private readonly lines: string[] = [];
  private line = '';
  private length = 0;

  constructor(private readonly limit: number) {}

  /** Adds text to the current line. */
  write(text: string): void {
    const pressed = text.slice(0, this.limit * SLACK).replace(BLANKS, ' ');
    this.line += this.line === '' || this.line.endsWith(' ') ? pressed.trimStart() : pressed;
  }

  /** Ends the current line, if anything stands in it. */
  endLine(): void {
    const line = this.line.trim();
    this.line = '';
    if (line === '' || line === '•') {
      // A bullet whose item is a block of its own waits for it.
      if (line === '•') this.line = '• ';
      return;
    }
    this.lines.push(line);
    this.length += line.length + 1;
  }

  isFull(): boolean {
    return this.length + this.line.length > this.limit;
  }

  /** The lines so far, cut at the limit and never inside a character. */
  finish(): string {
    this.endLine();
    const text = this.lines.join('\n').slice(0, this.limit);
    const last = text.charCodeAt(text.length - 1);
    return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
  }
}
