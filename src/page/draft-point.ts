import type { CollectionPoint } from '../detector/collection-point';
import { attributeOf } from '../detector/sight/dom';
import { LIMITS } from '../disclosure/limits';
import type { Draft } from '../messages/page-messages';
import { blockText } from '../notice/block-text';
import { formOfPoint } from './form-of-point';
import { widgetTexts } from './given-state';
import { joinDrafts, type Step } from './join-steps';
import { cutTyped, type FirstSight, repeatableValues, textValues } from './typed-values';
import { baseOf, rootElementOf, titleOf } from './unclobbered';

/** What a watcher remembers of a collection point beside its draft. */
export interface WatchedPoint {
  id: string;
  point: CollectionPoint;
  /** The steps before this one of the same wizard, as one. */
  earlier: Step | null;
  first: FirstSight;
  /** What its widgets showed when they were first seen. */
  widgets: ReadonlyMap<Element, string>;
  /** What is being sent, with all steps so far: kept in case another step follows. */
  pending: Step | null;
}

/** Takes up a collection point when it is first seen, with the texts of its notices. */
export function watchPoint(
  id: string,
  point: CollectionPoint,
  notices: readonly string[],
  earlier: Step | null,
  page: Document,
): WatchedPoint {
  const words = [...point.fields.map(({ label }) => label), ...point.boxes.map(({ wording }) => wording)];
  const texts = [titleOf(page), ...words, ...notices].join('\n');
  const first = { texts, values: new Set(textValues(point.fields)) };
  return { id, point, earlier, pending: null, first, widgets: widgetTexts(point.fields) };
}

/** The texts of a point's notices as they stand now, as they are. */
export function readNotices(point: CollectionPoint): string[] {
  return point.notices.slice(0, LIMITS.notices).map((notice) => blockText(notice, LIMITS.notice));
}

/** Describes a collection point before sending. What the user typed is cut out of every text it takes along. */
export function draftPoint(watched: WatchedPoint, page: Document, notices = readNotices(watched.point)): Draft {
  const own = draftAlone(watched, page, notices);
  return watched.earlier ? joinDrafts(watched.earlier.draft, own) : own;
}

/** Describes one step of a wizard, or a form that is no wizard, without what came before it. */
export function draftAlone({ id, point, first }: WatchedPoint, page: Document, notices: readonly string[]): Draft {
  const typed = repeatableValues(point.fields, first);
  const clean = (text: string, most: number) => cutTyped(text, typed).slice(0, most);
  return {
    id,
    screen: point.screen,
    reasons: point.reasons.slice(0, 20).map((reason) => clean(reason, LIMITS.label)),
    title: clean(titleOf(page), LIMITS.title),
    language: languageOf(page),
    fields: point.fields.slice(0, LIMITS.fields).map(({ category, label, required }) => ({
      category,
      label: clean(label, LIMITS.label),
      required,
    })),
    boxes: point.boxes.slice(0, LIMITS.boxes).map(({ control, wording, purposes, required, preTicked, sense }) => ({
      control,
      wording: clean(wording, LIMITS.wording),
      purposes: [...purposes],
      required,
      preTicked,
      sense,
    })),
    notices: notices.map((notice) => clean(notice, LIMITS.notice)).filter((text) => text.trim()),
    links: linksOf(point, page, typed),
    target: targetOf(point, page),
  };
}

function languageOf(page: Document): string {
  const root = rootElementOf(page);
  return root ? attributeOf(root, 'lang').slice(0, 35) : '';
}

function linksOf(point: CollectionPoint, page: Document, typed: readonly string[]): Draft['links'] {
  const links = point.links.flatMap(({ role, href, label }) => {
    if (!URL.canParse(href, baseOf(page))) return [];
    const url = new URL(href, baseOf(page));
    url.hash = '';
    const address = cutTyped(url.href, typed);
    if (!/^https?:/.test(address) || address.length > LIMITS.address) return [];
    return [{ role, address, label: cutTyped(label, typed).slice(0, LIMITS.label) }];
  });
  return [...new Map(links.map((link) => [link.address, link])).values()].slice(0, LIMITS.links);
}

function targetOf(point: CollectionPoint, page: Document): string | null {
  const form = formOfPoint(point);
  const action = form ? attributeOf(form, 'action') : null;
  if (action === null || !URL.canParse(action, baseOf(page))) return null;
  const { protocol, origin, pathname } = new URL(action, baseOf(page));
  return /^https?:$/.test(protocol) ? `${origin}${pathname}`.slice(0, LIMITS.address) : null;
}
