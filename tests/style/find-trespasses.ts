import { FENCES, ROOMS } from './rooms';
import { codeOf, importsOf, roomOf, type SourceFile } from './source-files';

/** Imports that the map of rooms does not allow, one sentence each. */
export function findForbiddenImports(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  return files.flatMap((file) => {
    const room = ROOMS[roomOf(file.path)];
    if (!room) return [`${file.path} is in no room of the map`];
    return importsOf(file, known).flatMap((one) => {
      if (one.package) {
        return room.packages.includes(one.package) ? [] : [`${file.path} may not import the package ${one.package}`];
      }
      const target = one.file ?? '';
      const bare = target.split('?')[0] ?? '';
      // Style sheets and the like belong to whoever lies beside them.
      if (target.startsWith('src/') && roomOf(bare) === roomOf(file.path)) return [];
      if (target.startsWith('src/') && !target.includes('?') && room.mayImport.includes(roomOf(bare))) return [];
      return room.mayImportFiles?.includes(withExtension(target)) ? [] : [`${file.path} may not import ${target}`];
    });
  });
}

function withExtension(target: string): string {
  const [bare = '', query] = target.split('?');
  const path = /\.[a-z]{2,4}$/.test(bare) ? bare : `${bare}.ts`;
  return query ? `${path}?${query}` : path;
}

/** Uses of a name outside the rooms and files that may use it, one sentence each. */
export function findFenceJumps(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const code = codeOf(file.text);
    return FENCES.filter(({ allowed }) => !allowed.includes(roomOf(file.path)) && !allowed.includes(file.path))
      .filter(({ pattern, unlessDeclared }) => {
        const used = pattern.exec(code);
        return used !== null && !(unlessDeclared && declares(code, used[1] ?? ''));
      })
      .map(({ name, pattern }) => `${file.path} uses ${name}: ${pattern.exec(code)?.[0]}`);
  });
}

/** Whether a file has a variable or a parameter of that name. */
function declares(code: string, name: string): boolean {
  return new RegExp(`(?:const|let)\\s+${name}\\b|[({,]\\s*${name}\\s*[,:})]|\\(${name}\\) =>`).test(code);
}

/** Rings of files that import each other; types count for nothing, they are gone at run time. */
export function findCycles(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  const graph = new Map(
    files.map((file) => [
      file.path,
      importsOf(file, known)
        .filter((one) => !one.typeOnly && one.file !== null && known.has(one.file))
        .map((one) => one.file as string),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) cycles.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}
