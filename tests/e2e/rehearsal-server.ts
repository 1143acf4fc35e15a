import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that shows one page at a time, whatever its host, and thanks for anything sent to it. */
export interface RehearsalServer {
  port: number;
  /** Puts a page on at an address of its own. */
  show(id: string, html: string): string;
  /** How often something was sent since the page was put on: a POST, or a navigation elsewhere. */
  sendings(): number;
  close(): Promise<void>;
}

const THANKS =
  '<!doctype html><html lang="fr"><meta charset="utf-8"><title>Merci</title><p>Merci, votre envoi est bien enregistré.</p>';

/** Starts it on a free port of this machine. */
export async function serveRehearsal(): Promise<RehearsalServer> {
  let shown = { path: '/', html: '' };
  let sendings = 0;
  const server = createServer((request, response) => {
    request.resume();
    const { pathname, search } = new URL(request.url ?? '/', 'http://page.test');
    const isNavigation = (request.headers.accept ?? '').startsWith('text/html');
    if (request.method === 'GET' && pathname === shown.path && !search) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(shown.html);
      return;
    }
    if (request.method === 'POST' || isNavigation) {
      sendings++;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(THANKS);
      return;
    }
    response.writeHead(404).end();
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    show: (id, html) => {
      // Forms that send to https arrive here too: this server has no certificate.
      const reachable = html.replace(/(<form[^>]{0,2000}action\s?=\s?["']?)https:/gi, '$1http:');
      shown = { path: `/${encodeURIComponent(id)}.html`, html: reachable };
      sendings = 0;
      return `http://page.test:${port}${shown.path}`;
    },
    sendings: () => sendings,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}
