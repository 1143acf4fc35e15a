import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A source file: its path from the project's root, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** One import of a file, as written, with what it leads to: a path from the root, or a package. */
interface Import {
  written: string;
  file: string | null;
  package: string | null;
  typeOnly: boolean;
}

const SOURCE = /\.tsx?$/;

/** Every TypeScript file of `src`. */
export function readSources(folder = 'src'): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The room of a file of `src`. */
export function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** A file without its comments, and without what stands in quotes: words are not code. */
export function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/(?<!:)\/\/[^\n]*/g, ' ')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

/** What a file imports, static, dynamic and re-exported. */
export function importsOf({ path, text }: SourceFile, known: ReadonlySet<string>): Import[] {
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]{0,2000}?\sfrom\s+)?'([^']{1,200})'|import\('([^']{1,200})'\)/g,
  );
  return [...statements].map(([, type, fixed, dynamic]) => {
    const written = fixed ?? dynamic ?? '';
    const relative = written.startsWith('.');
    return {
      written,
      file: relative ? resolveImport(path, written, known) : null,
      package: relative ? null : written,
      typeOnly: type !== undefined,
    };
  });
}

function resolveImport(from: string, written: string, known: ReadonlySet<string>): string {
  const [bare = '', query] = written.split('?');
  const path = join(from, '..', bare).replaceAll('\\', '/');
  const found = [path, `${path}.ts`, `${path}.tsx`].find((candidate) => known.has(candidate)) ?? path;
  return query ? `${found}?${query}` : found;
}
