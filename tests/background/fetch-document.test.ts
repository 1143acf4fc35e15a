// @vitest-environment node
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { fetchDocument } from '../../src/background/fetch-document';

let server: Server | null = null;
afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(null))));

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('asks as a stranger: no cookie, no referrer', async () => {
  let seen: Record<string, unknown> = {};
  const host = await serve((request, response) => {
    seen = request.headers;
    response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Règlement</p>');
  });
  const fetched = await fetchDocument(`${host}/reglement`, `${host}/jeu`);
  expect(fetched).toEqual({ outcome: 'kept', text: '<p>Règlement</p>', isHtml: true, address: `${host}/reglement` });
  expect(seen).not.toHaveProperty('cookie');
  expect(seen).not.toHaveProperty('referer');
});

it('reads the charset of the header, then of the document', async () => {
  const host = await serve((request, response) => {
    const declared = request.url === '/header';
    response.setHeader('content-type', declared ? 'text/html; charset=iso-8859-1' : 'text/html');
    response.end(Buffer.from(`${declared ? '' : '<meta charset="windows-1252">'}<p>r\xe8glement</p>`, 'latin1'));
  });
  for (const path of ['/header', '/meta']) {
    const fetched = await fetchDocument(host + path, host);
    expect(fetched).toMatchObject({ outcome: 'kept' });
    expect('text' in fetched && fetched.text).toContain('<p>règlement</p>');
  }
});

it('tells the status of a missing document', async () => {
  const host = await serve((_, response) => response.writeHead(404).end('rien'));
  expect(await fetchDocument(`${host}/cgu`, host)).toEqual({ outcome: 'http-error', detail: '404' });
});

it('tells what it cannot read as text', async () => {
  const host = await serve((_, response) => response.setHeader('content-type', 'application/pdf').end('%PDF'));
  expect(await fetchDocument(`${host}/cgu.pdf`, host)).toEqual({ outcome: 'not-text', detail: 'application/pdf' });
});

it('stops reading after two megabytes', async () => {
  const host = await serve((_, response) => response.setHeader('content-type', 'text/html').end('x'.repeat(2_000_001)));
  expect(await fetchDocument(host, host)).toEqual({ outcome: 'too-large' });
});

it('tells that nobody answered', async () => {
  const host = await serve(() => undefined);
  await new Promise((resolve) => server?.close(resolve));
  server = null;
  expect(await fetchDocument(`${host}/cgu`, host)).toEqual({ outcome: 'unreachable' });
});

it('refuses hosts of the home network for a page that stands on the internet', async () => {
  let asked = 0;
  const host = await serve((_, response) => {
    asked += 1;
    response.end('secret');
  });
  expect(await fetchDocument(`${host}/admin`, 'https://jeu.exemple.fr/')).toEqual({ outcome: 'refused' });
  expect(asked).toBe(0);
});
