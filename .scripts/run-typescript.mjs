/**
 * Runs an exported function of a TypeScript file. The file is loaded with the bundler that the project has anyway; it
 * must import statically.
 * @throws what the function throws.
 */
export async function runTypescript(file, name, ...args) {
  // Imported late: before the packages are installed there is none.
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  return module[name](...args);
}
