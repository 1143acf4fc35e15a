// @vitest-environment node
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Fetched, fetchDocument as fetchWatched } from '../../src/background/fetch-document';

/** Node tells the target of a redirect itself. */
const unwatched = () => ({ target: async () => null, end: () => undefined });
const fetchDocument = (address: string, pageAddress: string) => fetchWatched(address, pageAddress, unwatched);

const textOf = (fetched: Fetched) =>
  fetched.outcome === 'kept' && fetched.body.kind !== 'pdf' ? fetched.body.text : null;

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
  expect(fetched).toEqual({
    outcome: 'kept',
    body: { kind: 'html', text: '<p>Règlement</p>' },
    address: `${host}/reglement`,
  });
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
    expect(textOf(fetched)).toContain('<p>règlement</p>');
  }
});

it('believes a byte order mark before all', async () => {
  const host = await serve((_, response) => {
    response.setHeader('content-type', 'text/html; charset=iso-8859-1');
    response.end(Buffer.from('\ufeff<p>règlement</p>', 'utf16le'));
  });
  expect(textOf(await fetchDocument(host, host))).toBe('<p>règlement</p>');
});

it('tells the status of a missing document', async () => {
  const host = await serve((_, response) => response.writeHead(404).end('rien'));
  expect(await fetchDocument(`${host}/cgu`, host)).toEqual({ outcome: 'http-error', detail: '404' });
});

it('tells what it cannot read as text', async () => {
  const host = await serve((_, response) => response.setHeader('content-type', 'image/png').end('PNG'));
  expect(await fetchDocument(`${host}/cgu`, host)).toEqual({ outcome: 'not-text', detail: 'image/png' });
});

it.each(['application/pdf', 'application/octet-stream', 'text/html'])(
  'knows a PDF that calls itself %s',
  async (type) => {
    const host = await serve((_, response) => response.setHeader('content-type', type).end('%PDF-1.7 …'));
    expect(await fetchDocument(`${host}/cgu.pdf`, host)).toMatchObject({ outcome: 'kept', body: { kind: 'pdf' } });
  },
);

it('tells that what calls itself a PDF is none', async () => {
  const host = await serve((_, response) => response.setHeader('content-type', 'application/pdf').end('<p>Oups</p>'));
  expect(await fetchDocument(`${host}/cgu.pdf`, host)).toEqual({ outcome: 'broken' });
});

describe('redirects', () => {
  const chain: RequestListener = (request, response) => {
    const left = Number(request.url?.slice(1));
    if (left === 0) response.setHeader('content-type', 'text/html').end('<p>Fin</p>');
    else response.writeHead(302, { location: `/${left - 1}` }).end();
  };

  it('are followed three times, to the address that is kept', async () => {
    const host = await serve(chain);
    expect(await fetchDocument(`${host}/3`, host)).toMatchObject({ outcome: 'kept', address: `${host}/0` });
    expect(await fetchDocument(`${host}/4`, host)).toEqual({ outcome: 'too-many-redirects' });
  });

  it.each([
    'http://192.168.1.1/admin',
    'http://localhost:1/',
    'file:///etc/passwd',
    'data:text/html,x',
    'ftp://exemple.fr/',
  ])('to %s are refused before they are followed', async (location) => {
    const host = await serve((_, response) => response.writeHead(301, { location }).end());
    expect(await fetchDocument(`${host}/cgu`, host)).toEqual({ outcome: 'refused' });
  });

  it('that nobody can see the target of lead nowhere', async () => {
    const host = await serve((_, response) => response.writeHead(302).end());
    expect(await fetchDocument(`${host}/cgu`, host)).toEqual({ outcome: 'unreachable' });
  });
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

it('asks a private host only for a page that stands on that very host', async () => {
  const host = await serve((_, response) => response.setHeader('content-type', 'text/html').end('<p>Ici</p>'));
  expect(await fetchDocument(`${host}/cgu`, host)).toMatchObject({ outcome: 'kept' });
  expect(await fetchDocument(`${host}/cgu`, 'http://192.168.1.1/')).toEqual({ outcome: 'refused' });
});
