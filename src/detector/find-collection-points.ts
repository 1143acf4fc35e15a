import { type LanguageCode, toLanguage } from '../disclosure/languages';
import { isOccasion } from '../disclosure/occasions';
import { chooseLanguages } from './choose-languages';
import { classifyQuestion, type Guess } from './classify-question';
import { classifyScreen } from './classify-screen';
import type { CollectionPoint, DetectedBox, DetectedLink } from './collection-point';
import { describeFields } from './describe-fields';
import { attributeOf, closestOf, comesBefore, documentOf, queryAll } from './dom';
import { findLegalLinks, linksOf } from './find-links';
import { findNotices, type Weighed } from './find-notices';
import { findButtonBoxes, findHiddenBoxes, findTextBoxes } from './find-other-boxes';
import { foldWords } from './fold-words';
import { type Control, gatherControls, type OpenShadow } from './gather-controls';
import { groupPoints, type QuestionGroup } from './group-points';
import { groupQuestions, type Question, sampleOf } from './group-questions';
import { knowsLanguage, type Lexicons, openLexicons } from './languages';
import { finishLook, type Look, PAUSE } from './look';
import { readBoxes } from './read-boxes';
import { type PageContext, type PointContext, readPageContext, readPointContext } from './read-context';
import { resolveKinds } from './resolve-kinds';
import { tellsWho } from './tells-who';

interface DetectionOptions {
  /** Opens a shadow root, closed ones too where the caller may; by default only open ones are entered. */
  openShadow?: OpenShadow;
  /** Hosts of shadow roots that a search would pass over: plain elements with content of their own. */
  knownHosts?: readonly Element[];
}

/** Most points and most questions of one point that are described; more set `truncated`. */
const MOST_POINTS = 40;
const MOST_QUESTIONS = 200;

/**
 * Finds every group of controls that asks for personal data, in document order, sign-in and the like included (their
 * `screen` says so). Reads no value, changes nothing, throws nothing on odd pages; caps set `truncated`.
 */
export function findCollectionPoints(
  root: Document | ShadowRoot | Element,
  options: DetectionOptions = {},
): CollectionPoint[] {
  return finishLook(lookForPoints(root, options));
}

/** The same, as a look that can be taken in slices. */
export function* lookForPoints(
  root: Document | ShadowRoot | Element,
  options: DetectionOptions = {},
): Look<CollectionPoint[]> {
  const gathered = yield* gatherControls(root, options.openShadow, options.knownHosts);
  const groups = groupPoints(yield* groupQuestions(gathered.controls));
  for (const form of findDrawnForms(root))
    if (!groups.some((group) => group.root === form)) groups.push({ root: form, questions: [] });
  if (groups.length === 0) return [];
  const page = readPageContext(root);
  const described: DescribedGroup[] = [];
  for (const group of groups.slice(0, MOST_POINTS)) {
    described.push({ group, context: readPointContext(group.root) });
    yield PAUSE;
  }
  const languages = chooseFor(root, described, page);
  yield languages.filter((language) => !knowsLanguage(language));
  const lexicons = openLexicons(languages);
  const weighed: Weighed = new Map();
  let links: DetectedLink[] | undefined;
  const points: CollectionPoint[] = [];
  for (const { group, context } of described) {
    const truncated = gathered.truncated || groups.length > MOST_POINTS || group.questions.length > MOST_QUESTIONS;
    const point = yield* describePoint(group, context, gathered.hidden, page, lexicons, weighed, truncated);
    if (!point) continue;
    links ??= yield* findLegalLinks(gathered.scopes, lexicons);
    points.push({ ...point, links: linksOf(point.root, links) });
    yield PAUSE;
  }
  return points;
}

/** Forms that are signed by hand: a canvas and no control, at most four. */
function findDrawnForms(root: Node): Element[] {
  const forms = new Set<Element>();
  for (const canvas of queryAll(root, 'form canvas')) {
    const form = closestOf(canvas, 'form');
    if (form) forms.add(form);
  }
  return [...forms].slice(0, 4);
}

interface DescribedGroup {
  group: QuestionGroup;
  context: PointContext;
}

function chooseFor(root: Node, described: readonly DescribedGroup[], page: PageContext): LanguageCode[] {
  const html = queryAll(documentOf(root), 'html')[0];
  const first = described[0];
  const near = first && closestOf(first.group.root, '[lang]');
  const declared = near ? attributeOf(near, 'lang') : html ? attributeOf(html, 'lang') : '';
  const texts = described.slice(0, 8).map(({ group, context }) => {
    const labels = group.questions.slice(0, 20).map(sampleOf).join(' ');
    return `${labels.slice(0, 1_500)} ${context.headings.slice(0, 200)} ${context.before.slice(-300)} ${context.buttons.join(' ').slice(0, 200)}`;
  });
  const chosen = chooseLanguages(declared, foldWords(`${page.title} ${page.headings} ${texts.join(' ')}`));
  // A widget may speak another language than the page whose rules and policy it stands under.
  const around = html ? toLanguage(attributeOf(html, 'lang')) : null;
  return around && !chosen.includes(around) ? [...chosen, around] : chosen;
}

/** Puts a box before the first one that comes after it in the same tree. */
function putInPlace(box: DetectedBox, boxes: DetectedBox[]): void {
  const place = boxes.findIndex(({ element }) => comesBefore(box.element, element));
  boxes.splice(place < 0 ? boxes.length : place, 0, box);
}

function* describePoint(
  { root, questions: all }: QuestionGroup,
  point: PointContext,
  hidden: readonly Control[],
  page: PageContext,
  lexicons: Lexicons,
  weighed: Weighed,
  truncated: boolean,
): Look<CollectionPoint | null> {
  const questions = all.slice(0, MOST_QUESTIONS);
  const { boxes, asked } = yield* readBoxes(questions, lexicons);
  const guessed: { question: Question; guess: Guess }[] = [];
  for (const question of asked) {
    guessed.push({ question, guess: classifyQuestion(question, lexicons) });
    yield PAUSE;
  }
  const known = resolveKinds(guessed);
  for (const box of [...findHiddenBoxes(root, hidden), ...findButtonBoxes(root, lexicons)]) putInPlace(box, boxes);
  boxes.push(...findTextBoxes(root, point, lexicons));
  yield PAUSE;
  const said = classifyScreen({ questions: known, boxes, point, page }, lexicons);
  const fields = describeFields(known, lexicons);
  const isPersonal = fields.some(({ category }) => category !== 'other' && category !== 'free-text');
  const isDrawn = said.screen === 'petition' && queryAll(root, 'canvas').length > 0;
  const hasBox = boxes.some(({ control }) => control !== 'text' && control !== 'hidden');
  if (!isPersonal && !isDrawn && !(hasBox && fields.length > 0)) return null;
  const screen = isDrawn || tellsWho(said.screen, fields) ? said.screen : 'none';
  const notices = isOccasion(screen) ? yield* findNotices(root, documentOf(root), boxes, lexicons, weighed) : [];
  return { root, screen, reasons: said.reasons, fields, boxes, notices, links: [], truncated };
}
