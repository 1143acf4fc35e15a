import type { Handle, QuestionSight } from '../page-sight';
import { attributeOf, isMarked, isTicked, queryAll, rawTextOf, tagOf } from './dom';
import type { Control } from './gather-controls';
import type { Question } from './group-questions';
import { readGroupLabel, readTextsBefore } from './label-of';
import { tidyText } from './read-text';

/** The attributes of a control that tell what it asks. None of them holds what a user typed. */
const MARKS = [
  'name',
  'id',
  'autocomplete',
  'placeholder',
  'aria-label',
  'title',
  'class',
  'accept',
  'inputmode',
  'role',
  'data-testid',
  'data-name',
  'data-field',
  'formcontrolname',
  'ng-model',
  'v-model',
  'data-qa',
  'data-test',
];
const LONGEST_MARK = 300;
const MOST_OPTIONS = 60;
const LONGEST_OPTION = 60;
/** A box called by a channel ("SMS", "by e-mail") is explained by what stands before it. */
const LONGEST_CHANNEL = 40;
const LEADS = 3;

/** Describes a question without its elements. Reads no value. */
export function describeQuestion(question: Question, handleOf: (element: Element) => Handle): QuestionSight {
  const { element, controls, type, label, tied, groupLabel, answers, remark } = question;
  const [first] = controls as [Control, ...Control[]];
  const options = type === 'select' ? [...queryAll(element, 'option')] : [];
  return {
    controls: controls.map((control) => handleOf(control.element)),
    type,
    marks: readMarks(first),
    label,
    tied,
    groupLabel,
    numbered: controls.some(({ name }) => type === 'checkbox' && (name !== first.name || !name)),
    answers,
    options: options.length ? options.slice(0, MOST_OPTIONS).map(readOption) : answers,
    prompt: readPrompt(options),
    remark,
    leads: type === 'checkbox' || type === 'switch' ? readLeads(question) : [],
    required: controls.some((control) => isRequired(control.element)),
    ticked: controls.filter(isPreTicked).map((control) => handleOf(control.element)),
  };
}

function readMarks({ element, host }: Control): Record<string, string> {
  const marks: Record<string, string> = {};
  const note = (name: string, value: string) => {
    if (value) marks[name] = value.slice(0, LONGEST_MARK);
  };
  for (const name of MARKS) note(name, attributeOf(element, name));
  if (!host) return marks;
  note('host-name', attributeOf(host, 'name'));
  note('host-id', attributeOf(host, 'id'));
  return marks;
}

function readOption(option: Element): string {
  return tidyText(rawTextOf(option), LONGEST_OPTION);
}

/** The first option of a list, when it names the question instead of answering it ("Your title"); else empty. */
function readPrompt([first, ...others]: readonly Element[]): string {
  if (!first) return '';
  const isAnswer =
    others.length > 0 &&
    isMarked(first, 'value') &&
    !/^(?:|0|-1)$/.test(attributeOf(first, 'value')) &&
    !isMarked(first, 'disabled');
  return isAnswer ? '' : tidyText(rawTextOf(first), 80);
}

function readLeads({ element, form, label, answers }: Question): string[] {
  const longest = Math.max(label.length && !answers.length ? label.length : 0, ...answers.map((text) => text.length));
  if (longest > LONGEST_CHANNEL) return [];
  return [...readTextsBefore(element, form, LEADS), readGroupLabel(element)].filter((text) => text !== '');
}

function isRequired(element: Element): boolean {
  return isMarked(element, 'required') || attributeOf(element, 'aria-required') === 'true';
}

/** Whether the page itself ticked it: the markup's state, or that of a widget. */
function isPreTicked({ element, type }: Control): boolean {
  if (type !== 'checkbox' && type !== 'radio' && type !== 'switch') return false;
  return (tagOf(element) === 'input' && isMarked(element, 'checked')) || isTicked(element);
}
