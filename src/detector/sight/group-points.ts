import { isInside, parentOf, queryAll, tagOf } from './dom';
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

/** Puts questions together by form; formless ones by the smallest element around them that also holds a button. */
export function groupPoints(questions: readonly Question[]): QuestionGroup[] {
  const groups = new Map<Element, QuestionGroup>();
  const formless: Question[] = [];
  for (const question of questions) {
    if (question.form) addTo(groups, question.form, question);
    else formless.push(question);
  }
  const known = new Map<Element, boolean>();
  const roots = formless.map((question) => findFormlessRoot(question, known));
  for (const [index, question] of formless.entries()) {
    const own = roots[index] as Element;
    const outer = roots.find((root) => root !== own && !PAGE_TAGS.has(tagOf(root)) && isInside(own, root));
    addTo(groups, outer ?? own, question);
  }
  return [...groups.values()];
}

function addTo(groups: Map<Element, QuestionGroup>, root: Element, question: Question): void {
  const group = groups.get(root);
  if (group) group.questions.push(question);
  else groups.set(root, { root, questions: [question] });
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
