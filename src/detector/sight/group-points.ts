import { closestOf, holdsAny, isInside, parentOf, queryAll, tagOf } from './dom';
import type { Question } from './group-questions';
import { isSubmitter, SUBMITTER_SELECTOR } from './is-submitter';
import { holdsLetters, readText } from './read-text';

/** The questions of one form, or of one group of controls without a form. */
export interface QuestionGroup {
  root: Element;
  questions: Question[];
}

const MOST_LEVELS = 14;
const PAGE_TAGS = new Set(['body', 'html']);

/**
 * Puts questions together by form; formless ones by the smallest element around them that also holds a button; so too
 * what stands aside in a form that holds the whole page.
 */
export function groupPoints(questions: readonly Question[]): QuestionGroup[] {
  const groups = new Map<Element, QuestionGroup>();
  const formless: Question[] = [];
  const known = new Map<Element, boolean>();
  for (const question of questions) {
    if (question.form) addTo(groups, question.form, question);
    else formless.push(question);
  }
  for (const group of [...groups.values()]) {
    if (!holdsPage(group.root)) continue;
    const parts = partPage(group, known);
    groups.delete(group.root);
    for (const part of parts) for (const question of part.questions) addTo(groups, part.root, question);
  }
  const roots = formless.map((question) => findFormlessRoot(question, known));
  for (const [index, question] of formless.entries()) {
    const own = roots[index] as Element;
    const outer = roots.find((root) => root !== own && !PAGE_TAGS.has(tagOf(root)) && isInside(own, root));
    addTo(groups, outer ?? own, question);
  }
  return joinSteps([...groups.values()]);
}

/** Steps that stand side by side in one element, each with a button, if not a form, of its own. */
const WIZARD =
  'mat-stepper,v-stepper,[class*=stepper],[class*=wizard],[class*=multi-step],[class*=multistep],[class*=form-steps]';

/** Puts the steps of a wizard together: they are filled in and sent as one. */
function joinSteps(groups: readonly QuestionGroup[]): QuestionGroup[] {
  const joined: QuestionGroup[] = [];
  const wizards = new Map<Element, QuestionGroup>();
  for (const group of groups) {
    const wizard = wizardAround(group.root);
    const known = wizard && wizards.get(wizard);
    if (known) {
      known.root = wizard;
      known.questions.push(...group.questions);
      continue;
    }
    const one = { ...group };
    if (wizard) wizards.set(wizard, one);
    joined.push(one);
  }
  return joined;
}

function wizardAround(root: Element): Element | null {
  const wizard = closestOf(root, WIZARD);
  return !wizard || PAGE_TAGS.has(tagOf(wizard)) || holdsAny(wizard, 'footer,main') ? null : wizard;
}

function addTo(groups: Map<Element, QuestionGroup>, root: Element, question: Question): void {
  const group = groups.get(root);
  if (group) group.questions.push(question);
  else groups.set(root, { root, questions: [question] });
}

/** Pages of some servers are one form, menu, sign-in and footer included. */
const OF_WHOLE_PAGE = 'input[name=__VIEWSTATE],main,[role=main],[role=banner],[role=contentinfo]';
/** Most questions of what stands aside: a search, a sign-in, a newsletter. */
const MOST_ASIDE = 3;

function holdsPage(form: Element): boolean {
  return tagOf(form) === 'form' && holdsAny(form, OF_WHOLE_PAGE);
}

/** Parts what comes first or last in the form of a whole page, with a button of its own, from what the page is for. */
function partPage({ root, questions }: QuestionGroup, known: Map<Element, boolean>): QuestionGroup[] {
  const runs: QuestionGroup[] = [];
  for (const question of questions) {
    const around = findFormlessRoot(question, known);
    const last = runs.at(-1);
    if (last?.root === around) last.questions.push(question);
    else runs.push({ root: around, questions: [question] });
  }
  const isAside = (run?: QuestionGroup) => run && run.root !== root && run.questions.length <= MOST_ASIDE;
  let from = 0;
  let to = runs.length;
  while (from < to && isAside(runs[from])) from++;
  while (to > from && isAside(runs[to - 1])) to--;
  const asked = runs.slice(from, to).flatMap((run) => run.questions);
  // Where everything is small, nothing is aside.
  if (asked.length === 0 || asked.length === questions.length) return [{ root, questions }];
  return [...runs.slice(0, from), { root: aroundAll(asked, root, known), questions: asked }, ...runs.slice(to)];
}

function aroundAll(questions: readonly Question[], root: Element, known: Map<Element, boolean>): Element {
  let at = findFormlessRoot(questions[0] as Question, known);
  while (at !== root && !questions.every(({ element }) => isInside(element, at))) at = parentOf(at) ?? root;
  return at;
}

function findFormlessRoot(question: Question, known: Map<Element, boolean>): Element {
  let at = question.element;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const parent = parentOf(at);
    if (!parent || tagOf(parent) === 'html') break;
    at = parent;
    if (hasButton(at, known)) return at;
    if (tagOf(at) === 'body') break;
  }
  return at;
}

function hasButton(element: Element, known: Map<Element, boolean>): boolean {
  const answer = known.get(element);
  if (answer !== undefined) return answer;
  let found = false;
  let seen = 0;
  for (const button of queryAll(element, SUBMITTER_SELECTOR)) {
    if (++seen > 40) break;
    if (!isSubmitter(button)) continue;
    if (tagOf(button) === 'input' || holdsLetters(readText(button, 60))) {
      found = true;
      break;
    }
  }
  known.set(element, found);
  return found;
}
