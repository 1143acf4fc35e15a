import { takeGetter } from '../detector/sight/dom';
import type { Gesture } from '../messages/page-messages';
import { windowOf } from './unclobbered';

/** The name under which consent platforms keep the string of IAB's framework, as a cookie or in storage. */
const NAMES = ['euconsent-v2', 'IABTCF_TCString', 'eupubconsent-v2'];
const TC_STRING = /^[\w-]{20,4000}(?:\.[\w-]{1,2000}){0,4}$/;

const cookieOf = takeGetter<Document, string>(Document.prototype, 'cookie');

/**
 * Reads what a page's consent platform has written down and whether the browser asks not to be sold. Reads only: asking
 * the platform itself (`__tcfapi`) would be a message that the page sees.
 */
export function readSignals(page: Document): NonNullable<Gesture['signals']> {
  const view = windowOf(page);
  const asks = (view?.navigator as { globalPrivacyControl?: unknown } | undefined)?.globalPrivacyControl;
  const globalPrivacyControl = asks === true ? 'on' : asks === false ? 'off' : 'unknown';
  for (const [source, read] of [
    ['cookie', () => findCookie(page)],
    ['storage', () => findStored(view)],
  ] as const) {
    // A sandboxed frame has neither, and says so by throwing.
    const tcString = attempt(read);
    if (tcString) return { globalPrivacyControl, tcString, source };
  }
  return { globalPrivacyControl };
}

function attempt(read: () => string | null): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function findCookie(page: Document): string | null {
  const cookies = new Map(
    cookieOf(page)
      .split(/; ?/)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
  return NAMES.map((name) => cookies.get(name) ?? '').find(isString) ?? null;
}

function findStored(view: Window | null): string | null {
  return NAMES.map((name) => view?.localStorage.getItem(name) ?? '').find(isString) ?? null;
}

const isString = (value: string) => TC_STRING.test(value);
