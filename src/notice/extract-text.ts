import { Readability } from '@mozilla/readability';
import { blockText } from './block-text';
import { normaliseText, READING_LIMIT } from './normalise-text';

/** The text of a linked document, ready to be kept. */
interface ExtractedText {
  title: string;
  /** As the document declares it, or empty. */
  language: string;
  /** Normalised, at most `READING_LIMIT` UTF-16 units. */
  text: string;
  /** Where its links lead, resolved, without repeats; http(s) only. */
  links: { address: string; label: string }[];
}

/** Longest HTML that is parsed, in UTF-16 units. */
const LONGEST_HTML = 4_000_000;
/** Most elements that the readability library is asked to weigh; a larger page is read whole. */
const MOST_ELEMENTS = 30_000;
const MOST_LINKS = 500;
const LONGEST_LABEL = 200;
const LONGEST_ADDRESS = 2_000;

/**
 * Extracts the main text of an HTML document from `address`. `parse` makes an inert document (DOMParser). Policies are
 * often tables and accordions: where the readability library keeps under half of the body's text, the body is read.
 */
export function extractText(html: string, address: string, parse: (html: string) => Document): ExtractedText {
  const source = html.slice(0, LONGEST_HTML);
  const whole = parse(source);
  const body = whole.body ? normaliseText(blockText(whole.body, READING_LIMIT)) : '';
  const main = readMain(source, parse);
  return {
    title: normaliseText(whole.title).slice(0, 300),
    language: (whole.documentElement?.getAttribute('lang') ?? '').trim().slice(0, 35),
    text: main.length * 2 >= body.length ? main : body,
    links: findLinks(whole, address),
  };
}

/** Readability changes the document it is given, so it gets one of its own. */
function readMain(html: string, parse: (html: string) => Document): string {
  const copy = parse(html);
  if (copy.getElementsByTagName('*').length > MOST_ELEMENTS) return '';
  try {
    const article = new Readability(copy, {
      serializer: (content) => (content.nodeType === 1 ? blockText(content as Element, READING_LIMIT) : ''),
    }).parse();
    return normaliseText(article?.content ?? '');
  } catch {
    // It throws on documents without a body and on clobbered ones; the body's own text is read instead.
    return '';
  }
}

function findLinks(page: Document, address: string): ExtractedText['links'] {
  const links = new Map<string, string>();
  for (const anchor of page.querySelectorAll('a[href]')) {
    if (links.size >= MOST_LINKS) break;
    const target = resolve(anchor.getAttribute('href') ?? '', address);
    if (!target || links.has(target)) continue;
    links.set(target, normaliseText(blockText(anchor, LONGEST_LABEL)));
  }
  return [...links].map(([target, label]) => ({ address: target, label }));
}

function resolve(href: string, address: string): string | null {
  if (href.length > LONGEST_ADDRESS || href.startsWith('#') || !URL.canParse(href, address)) return null;
  const target = new URL(href, address);
  if (target.protocol !== 'https:' && target.protocol !== 'http:') return null;
  target.hash = '';
  return target.href.length > LONGEST_ADDRESS ? null : target.href;
}
