import { createHash } from 'node:crypto';
import type { TraceVariant } from '../../src/disclosure/schema';
import { QUESTIONS } from './small-contest';
import { VISITOR } from './visitor';

const { email } = VISITOR;

/** What a tracker passes on for each form. */
export const CARRIED: Record<TraceVariant, string> = {
  plain: email,
  'url-encoded': encodeURIComponent(email),
  base64: Buffer.from(JSON.stringify({ em: email })).toString('base64url'),
  hex: Buffer.from(email).toString('hex'),
  md5: createHash('md5').update(email).digest('hex'),
  sha1: createHash('sha1').update(email).digest('hex'),
  sha256: createHash('sha256').update(email).digest('hex'),
  sha512: createHash('sha512').update(email).digest('base64url'),
};

/** What looks like it and carries nothing. */
export const INNOCENT = Object.fromEntries(
  Object.entries(CARRIED).map(([variant, value], n) => [variant, value.replace(/[a-z]/g, n % 2 ? 'b' : 'c')]),
);

/** A contest whose page tells others: pictures when the address has been typed, a request when the form is sent. */
export function pageLeakingInAddresses(port: number, carried: Record<string, string>, onSending: string): string {
  const addresses = Object.entries(carried).map(([form, value]) => `http://${form}.mesure.test:${port}/tr?v=${value}`);
  return `<form>${QUESTIONS}<button id="envoyer">Je participe</button></form>
    <script>
      document.querySelector('[name=email]').addEventListener('change', () => {
        for (const address of ${JSON.stringify(addresses)}) new Image().src = address;
      });
      document.querySelector('form').addEventListener('submit', async (event) => {
        event.preventDefault();
        fetch('http://pixel.regie.test:${port}/c?em=${onSending}', { mode: 'no-cors' });
        await post();
        thank();
      });
    </script>`;
}

/**
 * The same in bodies: each form by another way of sending, when the address has been typed, and a request that outlives
 * its page when the form is sent. Addresses of the requests carry nothing.
 */
export function pageLeakingInBodies(port: number, carried: Record<string, string>, onSending: string): string {
  return `<form>${QUESTIONS}<button id="envoyer">Je participe</button></form>
    <script>
      const carried = ${JSON.stringify(carried)};
      const place = (form) => 'http://' + form + '.mesure.test:${port}/collecte';
      const send = (form, body, more) => fetch(place(form), { method: 'POST', mode: 'no-cors', body, ...more });
      const form = (value) => { const made = new FormData(); made.set('v', value); return made; };
      const ways = {
        plain: (v) => send('plain', JSON.stringify({ user: { email: v }, n: 1 }).replace('@', '\\\\u0040')),
        'url-encoded': (v) => navigator.sendBeacon(place('url-encoded'), 'a=1&em=' + v),
        base64: (v) => send('base64', v),
        hex: (v) => send('hex', new URLSearchParams({ id: 7, v })),
        md5: (v) => send('md5', form(v)),
        sha1: (v) => navigator.sendBeacon(place('sha1'), new URLSearchParams({ v })),
        sha256: (v) => send('sha256', btoa(JSON.stringify({ events: [{ name: 'lead', user: { em: v } }] }))),
        sha512: (v) => {
          const request = new XMLHttpRequest();
          request.open('POST', place('sha512'));
          request.send(new TextEncoder().encode('{"h":"' + v + '"}'));
        },
      };
      document.querySelector('[name=email]').addEventListener('change', () => {
        for (const [variant, way] of Object.entries(ways)) way(carried[variant]);
      });
      document.querySelector('form').addEventListener('submit', async (event) => {
        event.preventDefault();
        fetch('http://pixel.regie.test:${port}/collecte', {
          method: 'POST', mode: 'no-cors', keepalive: true, body: 'em=${onSending}' });
        await post();
        thank();
      });
    </script>`;
}
