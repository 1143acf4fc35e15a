import { deflateSync } from 'node:zlib';

/** A PDF of some hundred kilobytes whose one page unfolds into `megabytes` of text operators. */
export function makePdfBomb(megabytes: number): Uint8Array {
  const line = 'BT /F1 12 Tf 72 700 Td (a) Tj (b) Tj ET\n';
  const content = deflateSync(Buffer.alloc(megabytes * 1_000_000, line));
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    null,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  for (const [index, object] of objects.entries()) {
    const head = `${index + 1} 0 obj\n`;
    const body = object ?? `<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n`;
    parts.push(Buffer.from(head + body));
    if (object === null) parts.push(content, Buffer.from('\nendstream'));
    parts.push(Buffer.from('\nendobj\n'));
  }
  parts.push(Buffer.from('trailer << /Root 1 0 R >>\n%%EOF'));
  return new Uint8Array(Buffer.concat(parts));
}
