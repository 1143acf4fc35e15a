import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAllowed, type LicencedWork, packageOf, readFont, readPackage } from './read-licence.ts';

/** The list, as the extension carries it; its About room reads it. */
const LICENCE_LIST = 'licences.json';
const FONTS = 'public/fonts';

interface Output {
  type: string;
  modules?: Record<string, { renderedLength: number }>;
}

/**
 * Lists every package of which code or data is in the build, and the fonts, with the texts of their licences. The build
 * fails for one that may not be in it.
 */
export function withLicenceList() {
  return {
    name: 'with-licence-list',
    apply: 'build' as const,
    generateBundle(
      this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): string },
      _: unknown,
      bundle: Record<string, Output>,
    ) {
      const modules = Object.values(bundle).flatMap((output) => Object.entries(output.modules ?? {}));
      const folders = new Set(
        modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => packageOf(id)),
      );
      const packages = [...folders].filter((folder) => folder !== null).map(readPackage);
      const fonts = readdirSync(FONTS).filter((file) => file.endsWith('.ttf'));
      const works = sortWorks([...packages, ...fonts.map((file) => readFont(join(FONTS, file)))]);
      const refused = works.filter(({ licence }) => !isAllowed(licence));
      if (refused.length) throw new Error(refused.map(({ name, licence }) => `${name}: ${licence}`).join(', '));
      const own = { ...readPackage('.'), text: readFileSync('LICENSE', 'utf8') };
      this.emitFile({ type: 'asset', fileName: LICENCE_LIST, source: JSON.stringify({ own, works }) });
    },
  };
}

/** By name and version, each once, in an order that no machine's language changes. */
function sortWorks(works: readonly LicencedWork[]): LicencedWork[] {
  const byName = new Map(works.map((work) => [`${work.name} ${work.version}`, work]));
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, work]) => work);
}
