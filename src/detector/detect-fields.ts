import type { DetectedBox } from './collection-point';
import type { FieldKind } from './field-kind';
import { chooseLanguages } from './judgement/choose-languages';
import { classifyQuestion } from './judgement/classify-question';
import { findKnowledge } from './judgement/find-knowledge';
import { foldWords } from './judgement/fold-words';
import { openLexicons } from './judgement/languages';
import { readBoxes } from './judgement/read-boxes';
import { resolveKinds } from './judgement/resolve-kinds';
import { describeQuestion } from './sight/describe-question';
import { attributeOf, documentOf, queryAll } from './sight/dom';
import { gatherControls } from './sight/gather-controls';
import { groupPoints } from './sight/group-points';
import { groupQuestions } from './sight/group-questions';
import { finishLook } from './sight/look';

interface DetectedControls {
  fields: { element: Element; kind: FieldKind }[];
  boxes: Pick<DetectedBox, 'element' | 'purposes'>[];
}

/** Every control of a document that asks about a person, sign-in included, and what it asks; and every consent box. */
export function detectFields(root: Document): DetectedControls {
  const { controls } = finishLook(gatherControls(root));
  const found: DetectedControls = { fields: [], boxes: [] };
  if (controls.length === 0) return found;
  const elements: Element[] = [];
  const elementAt = (handle = -1) => elements[handle] as Element;
  const groups = groupPoints(finishLook(groupQuestions(controls))).map(({ questions }) =>
    questions.map((question) => describeQuestion(question, (element) => elements.push(element) - 1)),
  );
  const html = queryAll(documentOf(root), 'html')[0];
  const sample = groups
    .flat()
    .slice(0, 40)
    .map(({ label, marks }) => `${label.slice(0, 150)} ${marks.placeholder ?? ''}`);
  const lexicons = openLexicons(chooseLanguages(html ? attributeOf(html, 'lang') : '', foldWords(sample.join(' '))));
  for (const questions of groups) {
    const { boxes, asked } = readBoxes(questions, lexicons);
    for (const { handle, purposes } of boxes) found.boxes.push({ element: elementAt(handle), purposes });
    const guessed = asked.map((question) => ({ question, guess: classifyQuestion(question, lexicons) }));
    const tested = findKnowledge(
      asked.map(({ label, remark }) => label || remark),
      lexicons,
    );
    for (const { question, kind } of resolveKinds(guessed, lexicons, tested))
      if (kind) found.fields.push({ element: elementAt(question.controls[0]), kind });
  }
  return found;
}
