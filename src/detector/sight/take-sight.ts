import type { GroupSight, Handle, PageSight } from '../page-sight';
import { describeQuestion } from './describe-question';
import { attributeOf, closestOf, documentOf, queryAll } from './dom';
import { gatherControls, type OpenShadow } from './gather-controls';
import { groupPoints, type QuestionGroup } from './group-points';
import { groupQuestions } from './group-questions';
import { type Look, PAUSE } from './look';
import { readPageContext, readPointContext } from './read-context';
import { readHidden, readPresses } from './read-presses';

/** What a sight of a page is taken with. */
export interface SightOptions {
  /** Opens a shadow root, closed ones too where the caller may; by default only open ones are entered. */
  openShadow?: OpenShadow;
  /** Hosts of shadow roots that a search would pass over: plain elements with content of their own. */
  knownHosts?: readonly Element[];
}

/** A sight, and what its handles stand for. */
interface TakenSight {
  sight: PageSight;
  elements: readonly Element[];
  /** The document or shadow roots that were looked through. */
  scopes: readonly Node[];
  /** For each group, whether a cap was reached and only its first controls are described. */
  truncated: readonly boolean[];
}

/** Most points and most questions of one point that are described; more set `truncated`. */
const MOST_POINTS = 40;
const MOST_QUESTIONS = 200;

/** Describes the groups of controls of a page, in document order; null where there is none. Reads no value. */
export function* takeSight(root: Document | ShadowRoot | Element, options: SightOptions): Look<TakenSight | null> {
  const gathered = yield* gatherControls(root, options.openShadow, options.knownHosts);
  const found = groupPoints(yield* groupQuestions(gathered.controls));
  for (const form of findDrawnForms(root))
    if (!found.some((group) => group.root === form)) found.push({ root: form, questions: [] });
  const [first] = found;
  if (!first) return null;
  const elements: Element[] = [];
  const handles = new Map<Element, Handle>();
  const handleOf = (element: Element): Handle => {
    const known = handles.get(element);
    if (known !== undefined) return known;
    handles.set(element, elements.length);
    return elements.push(element) - 1;
  };
  const groups: GroupSight[] = [];
  for (const { root: around, questions } of found.slice(0, MOST_POINTS)) {
    const context = readPointContext(around);
    yield PAUSE;
    const described = [];
    for (const question of questions.slice(0, MOST_QUESTIONS)) {
      described.push(describeQuestion(question, handleOf));
      yield PAUSE;
    }
    groups.push({
      root: handleOf(around),
      questions: described,
      hidden: readHidden(around, gathered.hidden, handleOf),
      presses: readPresses(around, handleOf),
      context,
      isDrawn: queryAll(around, 'canvas').length > 0,
    });
    yield PAUSE;
  }
  const isCut = gathered.truncated || found.length > MOST_POINTS;
  const truncated = found.map(({ questions }) => isCut || questions.length > MOST_QUESTIONS);
  return {
    sight: { ...readLanguages(root, first), page: readPageContext(root), groups },
    elements,
    scopes: gathered.scopes,
    truncated,
  };
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

const LONGEST_TAG = 35;

function readLanguages(page: Node, first: QuestionGroup): Pick<PageSight, 'language' | 'pageLanguage'> {
  const html = queryAll(documentOf(page), 'html')[0];
  const near = closestOf(first.root, '[lang]');
  const languageOf = (element: Element | null | undefined) =>
    element ? attributeOf(element, 'lang').slice(0, LONGEST_TAG) : '';
  return { language: languageOf(near ?? html), pageLanguage: languageOf(html) };
}
