// @vitest-environment node
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Fetched, fetchDocument, readJson } from '../../src/background/fetch-document';
import { fetchVendorList } from '../../src/background/fetch-vendor-list';

const LIST = {
  gvlSpecificationVersion: 3,
  vendorListVersion: 142,
  lastUpdated: '2026-02-26T16:00:30Z',
  vendors: { 53: { id: 53, name: 'Mesure Exemple' } },
};
const ARCHIVE = 'https://vendor-list.consensu.org/v3/archives/vendor-list-v142.json';
const TODAY = 'https://vendor-list.consensu.org/v3/vendor-list.json';
const body = (value: object): Fetched => ({
  outcome: 'kept',
  address: '',
  body: { kind: 'plain', text: JSON.stringify(value) },
});

async function ask(answers: Record<string, Fetched>, specification: 2 | 3 = 3) {
  const asked: string[] = [];
  const found = await fetchVendorList(specification, 142, async (address) => {
    asked.push(address);
    return answers[address] ?? { outcome: 'unreachable' };
  });
  return { asked, found };
}

describe('the public list of companies', () => {
  it('is asked for by its number, once', async () => {
    const { asked, found } = await ask({ [ARCHIVE]: body(LIST) });
    expect(asked).toEqual([ARCHIVE]);
    expect(found).toMatchObject({ outcome: 'kept', list: { version: 142, vendors: [{ id: 53 }] } });
  });

  it('is that of today where that number is not to be had', async () => {
    const { asked, found } = await ask({
      [ARCHIVE]: { outcome: 'http-error', detail: '404' },
      [TODAY]: body({ ...LIST, vendorListVersion: 170 }),
    });
    expect(asked).toEqual([ARCHIVE, TODAY]);
    expect(found).toMatchObject({ outcome: 'kept', list: { version: 170 } });
  });

  it('is none where nobody answers, or where it is not the list', async () => {
    expect((await ask({})).asked).toEqual([ARCHIVE]);
    expect((await ask({})).found).toEqual({ outcome: 'unreachable' });
    expect((await ask({ [ARCHIVE]: body({ vendors: [] }) })).found).toEqual({ outcome: 'not-the-list' });
    expect((await ask({ [ARCHIVE]: body({ ...LIST, gvlSpecificationVersion: 2 }) })).found).toEqual({
      outcome: 'not-the-list',
    });
    const page: Fetched = { outcome: 'kept', address: '', body: { kind: 'html', text: '<p>' } };
    expect((await ask({ [ARCHIVE]: page })).found).toEqual({ outcome: 'not-the-list' });
  });
});

describe('JSON from the network', () => {
  let server: Server | null = null;
  afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(null))));

  async function read(listener: RequestListener) {
    server = createServer(listener);
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/list.json`;
    return fetchDocument(address, address, () => ({ target: async () => null, end: () => undefined }), readJson);
  }

  it('is asked for as by a stranger', async () => {
    let seen: Record<string, unknown> = {};
    const found = await read((request, response) => {
      seen = request.headers;
      response.setHeader('content-type', 'application/json; charset=utf-8').end('{"é":1}');
    });
    expect(found).toMatchObject({ outcome: 'kept', body: { kind: 'plain', text: '{"é":1}' } });
    expect(seen).not.toHaveProperty('cookie');
    expect(seen).not.toHaveProperty('referer');
  });

  it.each([
    ['not-text', 'text/html', '{}'],
    ['too-large', 'application/json', ' '.repeat(2_000_001)],
  ])('is refused: %s', async (outcome, type, text) => {
    const found = await read((_, response) => response.setHeader('content-type', type).end(text));
    expect(found.outcome).toBe(outcome);
  });

  it('tells the status of what is missing', async () => {
    expect(await read((_, response) => response.writeHead(404).end())).toEqual({
      outcome: 'http-error',
      detail: '404',
    });
  });
});
