import { inflateSync } from 'node:zlib';

/** One run of text as it stands on a page, in points from the page's top left corner. */
export interface Run {
  page: number;
  x: number;
  y: number;
  text: string;
}

/** What a test wants to know of a PDF written by the product; no reader for other files. */
interface ReadPdf {
  pages: number;
  catalog: string;
  /** Metadata and dictionaries, as written. */
  source: string;
  runs: Run[];
  /** Type of each structure element, in file order. */
  tags: string[];
}

/** Reads back pages, text by the fonts' own ToUnicode tables, and tags. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, string>();
  for (const [, id, body] of source.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) objects.set(Number(id), body ?? '');
  const inflate = (id: number) => streamOf(objects.get(id) ?? '');
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  const fonts = new Map<string, Map<number, string>>();
  for (const page of pages) {
    const resources = objects.get(refOf(page, 'Resources')) ?? page;
    for (const [, name, id] of resources.matchAll(/\/([FP]\d+) (\d+) 0 R/g)) {
      const font = objects.get(Number(id)) ?? '';
      if (name) fonts.set(name, readUnicodes(inflate(refOf(font, 'ToUnicode'))));
    }
  }
  return {
    pages: pages.length,
    source,
    catalog: [...objects.values()].find((body) => body.includes('/Type /Catalog')) ?? '',
    runs: pages.flatMap((page, index) => readRuns(inflate(refOf(page, 'Contents')), fonts, index + 1)),
    tags: [...objects.values()].flatMap(
      (body) => /^<<\n\/S \/([A-Za-z0-9]+)\n[\s\S]*\/P \d+ 0 R/.exec(body)?.[1] ?? [],
    ),
  };
}

function refOf(body: string, key: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? -1);
}

function streamOf(body: string): string {
  const at = body.indexOf('stream\n');
  if (at < 0) return '';
  const raw = Buffer.from(body.slice(at + 7, body.lastIndexOf('\nendstream')), 'latin1');
  return body.includes('/FlateDecode') ? inflateSync(raw).toString('latin1') : raw.toString('latin1');
}

function readUnicodes(table: string): Map<number, string> {
  const unicodes = new Map<number, string>();
  for (const [, from, list] of table.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g)) {
    [...(list ?? '').matchAll(/<([0-9a-f ]*)>/g)].forEach(([, spaced], index) => {
      const hex = (spaced ?? '').replaceAll(' ', '');
      unicodes.set(Number.parseInt(from ?? '', 16) + index, Buffer.from(hex, 'hex').swap16().toString('utf16le'));
    });
  }
  for (const [, code, hex] of table.matchAll(/^<([0-9a-f]{2})> <((?:[0-9a-f]{4})+)>$/gm))
    unicodes.set(
      Number.parseInt(code ?? '', 16),
      Buffer.from(hex ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    );
  return unicodes;
}

function readRuns(content: string, fonts: Map<string, Map<number, string>>, page: number): Run[] {
  const runs: Run[] = [];
  let font = new Map<number, string>();
  let at = { x: 0, y: 0 };
  for (const line of content.split('\n')) {
    const placed = /^1 0 0 1 ([\d.]+) ([\d.]+) Tm$/.exec(line);
    if (placed) at = { x: Number(placed[1]), y: 841.89 - Number(placed[2]) };
    const chosen = /^\/([FP]\d+) [\d.]+ Tf$/.exec(line);
    if (chosen) font = fonts.get(chosen[1] ?? '') ?? font;
    if (!/ T[Jj]$/.test(line)) continue;
    // Codes of the embedded fonts are two bytes, those of painted letters one.
    const code = line.endsWith(' TJ') ? /.{4}/g : /../g;
    const glyphs = [...line.matchAll(/<([0-9a-f]*)>/g)].flatMap(([, hex]) => (hex ?? '').match(code) ?? []);
    runs.push({ page, ...at, text: glyphs.map((glyph) => font.get(Number.parseInt(glyph, 16)) ?? '\uFFFF').join('') });
  }
  return runs;
}
