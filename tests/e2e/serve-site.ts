import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** Host names that the browsers under test resolve to this machine. */
export const SITE_HOSTS = ['jeux.test', 'lecteur.test', 'autre.test', 'ferme.test', 'page.test'] as const;

/** What a page sent to the site. */
export interface Post {
  host: string;
  path: string;
  body: string;
}

/** An answer that is not a page as it is. */
export interface SiteAnswer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** A GET that the site was asked for. */
export interface Asked {
  host: string;
  path: string;
  headers: IncomingMessage['headers'];
}

/** The running sample site. */
export interface Site {
  port: number;
  /** Every POST so far, oldest first. */
  posts: Post[];
  /** Every GET so far, oldest first. */
  asked: Asked[];
  /** Address of a page: `page('jeu.html')`, `page('lecteur.html', 'lecteur.test')`. */
  page(path: string, host?: (typeof SITE_HOSTS)[number]): string;
  /** Serves one more page, as it is, for as long as the site runs. */
  addPage(path: string, html: string): void;
  /** Answers a path in its own way: a status, a redirect, a file. */
  addAnswer(path: string, answer: SiteAnswer): void;
  close(): Promise<void>;
}

const FOLDER = join(import.meta.dirname, 'site');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript; charset=utf-8',
};

/** Serves the sample pages on a free port of this machine, takes any POST, and remembers it. */
export async function serveSite(): Promise<Site> {
  const posts: Post[] = [];
  const asked: Asked[] = [];
  const added = new Map<string, SiteAnswer>();
  const closed = await findClosedPort();
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    const path = new URL(request.url ?? '/', 'http://site.test').pathname;
    if (request.method === 'POST') {
      posts.push({ host, path, body: await readBody(request) });
      if (path.startsWith('/api/') || path === '/collecte') return json(response);
      response.writeHead(303, { location: '/merci.html' }).end();
      return;
    }
    asked.push({ host, path, headers: request.headers });
    const own = added.get(path);
    const type = { 'content-type': TYPES[extname(path)] ?? TYPES['.html'] };
    if (own) return void response.writeHead(own.status ?? 200, { ...type, ...own.headers }).end(own.body);
    const html = await readPage(path, portOf(server), closed);
    if (html === null) response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Page introuvable</h1>');
    else response.writeHead(200, type).end(html);
  }

  await listen(server);
  return {
    port: portOf(server),
    posts,
    asked,
    page: (path, host = 'jeux.test') => `http://${host}:${portOf(server)}/${path}`,
    addPage: (path, html) => void added.set(path, { body: html }),
    addAnswer: (path, answer) => void added.set(path, answer),
    close: () => close(server),
  };
}

async function readPage(path: string, port: number, closed: number): Promise<string | null> {
  const file = join(FOLDER, normalize(path === '/' ? '/jeu.html' : path));
  if (!file.startsWith(FOLDER) || file.includes(`${FOLDER}/parts`)) return null;
  const source = await readFile(file, 'utf8').catch(() => null);
  if (source === null) return null;
  return (await includeParts(source)).replaceAll('{{port}}', String(port)).replaceAll('{{closed}}', String(closed));
}

async function includeParts(source: string): Promise<string> {
  let page = source;
  for (const [mark, name] of source.matchAll(/\{\{> ([a-z-]{1,40})\}\}/g)) {
    page = page.replace(mark, await readFile(join(FOLDER, 'parts', `${name}.html`), 'utf8'));
  }
  return page;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function json(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
}

/** A port of this machine where nobody listens. */
async function findClosedPort(): Promise<number> {
  const server = createServer();
  await listen(server);
  const port = portOf(server);
  await close(server);
  return port;
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
