/** What makes a spreadsheet take a cell for a formula (OWASP, CSV injection), its full-width twins, and the mark against it. */
const DANGEROUS = /^[=+\-@\t\r\n＝＋－＠']/;

/**
 * One row of a table by RFC 4180: each cell in quotes, CRLF at the end. A cell that a spreadsheet would take for a formula
 * gets an apostrophe before it, and so does one that begins with an apostrophe: taking one away gives back what it was.
 */
export function writeRow(cells: readonly string[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(text: string): string {
  const clean = text.replaceAll('\u0000', '\uFFFD').replace(/\p{Cs}/gu, '\uFFFD');
  const safe = DANGEROUS.test(clean) ? `'${clean}` : clean;
  return `"${safe.replaceAll('"', '""')}"`;
}
