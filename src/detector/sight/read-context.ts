import type { PageContext, PointContext } from '../page-sight';
import {
  attributeOf,
  closestOf,
  dataOf,
  documentOf,
  holdsAny,
  isElement,
  nextInTree,
  parentInTree,
  queryAll,
  tagOf,
  walk,
} from './dom';
import { isSubmitter, SUBMITTER_SELECTOR } from './is-submitter';
import { readReferred } from './label-of';
import { isSilent, readLines, readText, tidyText } from './read-text';

const PLAYERS =
  'video,wistia-player,[class*="video-player"],[class*="wistia"],[class*="vidyard"],[class*="brightcove"],[class*="video-js"],[class*="plyr"],[class*="jwplayer"],[id*="player"],iframe[src*="player"],iframe[src*="/embed/"],[class*="play-button"],[class*="video-container"],[class*="video-wrapper"]';

/** Title, description and headings of a page. */
export function readPageContext(root: Node): PageContext {
  const page = documentOf(root);
  const metas = [...queryAll(page, 'meta[property="og:title"],meta[name="description"]')].slice(0, 3);
  const titles = [...queryAll(page, 'title')].slice(0, 2).filter((title) => tagOf(title) === 'title');
  const headings = [...queryAll(root, 'h1,[role=heading][aria-level="1"]')].slice(0, 4);
  return {
    title: tidyText(
      [...titles.map((title) => readText(title, 200)), ...metas.map((meta) => attributeOf(meta, 'content'))].join(
        ' . ',
      ),
      500,
    ),
    headings: headings.map((heading) => readText(heading, 200)).join(' . '),
    owner: readOwner(page),
    hasPlayer: holdsAny(root, PLAYERS),
  };
}

const LOGOS = 'header img[alt],img[class*=logo][alt],[class*=logo] img[alt],img[src*=logo][alt]';

function readOwner(page: Document): string {
  const [meta] = queryAll(page, 'meta[property="og:site_name"]');
  const logos = [...queryAll(page, LOGOS)].slice(0, 3).map((logo) => attributeOf(logo, 'alt').slice(0, 60));
  return tidyText([meta ? attributeOf(meta, 'content').slice(0, 100) : '', ...logos].join(' . '), 300);
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],[class*=title],[class*=heading]';

/** Buttons, headings, words in and before a point. */
export function readPointContext(root: Element): PointContext {
  const buttons = [...queryAll(root, SUBMITTER_SELECTOR)].slice(0, 30).filter(isSubmitter).map(readButton);
  const headings = [...queryAll(root, HEADINGS)]
    .slice(0, 12)
    .filter((heading) => !isOfQuestion(heading))
    .map((heading) => readText(heading, 160));
  const dialog = closestOf(root, 'dialog,[role=dialog],[aria-modal=true],.modal');
  const named = dialog
    ? `${attributeOf(dialog, 'aria-label')} ${readReferred(dialog, attributeOf(dialog, 'aria-labelledby'))}`
    : '';
  return {
    buttons: buttons.filter((text) => text.length > 0),
    headings: `${named} ${headings.join(' . ')}`.trim(),
    text: readLines(root, 4_000),
    ...readBefore(root),
    after: readAfter(root),
    names: ['id', 'class', 'name', 'action', 'aria-label', 'data-testid']
      .map((name) => attributeOf(root, name).slice(0, 200))
      .join(' '),
  };
}

const TYPED = 'input:not([type=hidden]):not([type=radio]):not([type=checkbox]),select,textarea';

/** A legend names the form, or a single question in it. */
function isOfQuestion(heading: Element): boolean {
  const group = tagOf(heading) === 'legend' ? parentInTree(heading) : null;
  return group !== null && queryAll(group, TYPED).length < 2;
}

/** What a button says: its text, its value, or its accessible name. */
function readButton(button: Element): string {
  if (tagOf(button) === 'input')
    return attributeOf(button, 'value').slice(0, 100) || attributeOf(button, 'alt').slice(0, 100);
  return (
    readText(button, 100) ||
    attributeOf(button, 'aria-label').slice(0, 100) ||
    attributeOf(button, 'title').slice(0, 100)
  );
}

const MOST_AFTER = 1_200;

const LEVELS_UP = 3;

function readAfter(root: Element): string {
  let at: Element | null = root;
  for (let level = 0; at && level < LEVELS_UP; level++, at = parentInTree(at)) {
    const text = readFollowing(at);
    if (text) return text;
  }
  return '';
}

function readFollowing(element: Element): string {
  const texts: string[] = [];
  let next = nextInTree(element);
  for (let step = 0; next && step < 3 && !holdsAny(next, 'input,select,textarea,form'); step++, next = nextInTree(next))
    texts.push(readText(next, MOST_AFTER));
  return texts.join(' . ').trim();
}

const MOST_BEFORE = 700;

function readBefore(root: Element): Pick<PointContext, 'leading' | 'before'> {
  let top: Element = root;
  for (let level = 0; level < 6; level++) {
    const parent = parentInTree(top);
    if (!parent || tagOf(parent) === 'html') break;
    top = parent;
  }
  const walker = walk(top);
  walker.currentNode = root;
  const texts: string[] = [];
  let length = 0;
  let leading = '';
  let isAlone = true;
  for (let step = 0; step < 120 && length < MOST_BEFORE; step++) {
    const node = walker.previousNode();
    if (!node) break;
    if (isElement(node)) {
      const tag = tagOf(node);
      if (tag === 'form') break;
      if (CONTROLS.has(tag)) isAlone = false;
      if (isAlone && !leading && HEADING.test(tag)) leading = readText(node, 200);
      continue;
    }
    const parent = parentInTree(node);
    const text = dataOf(node).slice(0, 400);
    if (text.trim() && parent && !isSilent(parent)) {
      texts.push(text);
      length += text.length;
    }
  }
  return { leading, before: tidyText(texts.reverse().join(' . '), MOST_BEFORE * 2) };
}

const CONTROLS = new Set(['input', 'select', 'textarea', 'button']);
const HEADING = /^h[1-6]$/;
