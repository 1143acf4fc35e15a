/**
 * Runs an exported function of a TypeScript file. The file is loaded with the bundler that the project has anyway, which
 * stays until the function has ended, so that it may import late.
 * @throws what the function throws.
 */
export async function runTypescript(file, name, ...args) {
  // Imported late: before the packages are installed there is none.
  const { createServer } = await import('vite');
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = await server.ssrLoadModule(`/${file}`);
    return await module[name](...args);
  } finally {
    await server.close();
  }
}
