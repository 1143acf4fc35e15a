import { chooseLanguages } from './choose-languages';
import { classifyQuestion } from './classify-question';
import type { DetectedBox } from './collection-point';
import { attributeOf, documentOf, queryAll } from './dom';
import type { FieldKind } from './field-kind';
import { foldWords } from './fold-words';
import { gatherControls } from './gather-controls';
import { groupPoints } from './group-points';
import { groupQuestions, sampleOf } from './group-questions';
import { openLexicons } from './languages';
import { finishLook } from './look';
import { readBoxes } from './read-boxes';
import { resolveKinds } from './resolve-kinds';

interface DetectedControls {
  fields: { element: Element; kind: FieldKind }[];
  boxes: DetectedBox[];
}

/** Every control of a document that asks about a person, sign-in included, and what it asks; and every consent box. */
export function detectFields(root: Document): DetectedControls {
  const { controls } = finishLook(gatherControls(root));
  const found: DetectedControls = { fields: [], boxes: [] };
  if (controls.length === 0) return found;
  const questions = finishLook(groupQuestions(controls));
  const html = queryAll(documentOf(root), 'html')[0];
  const sample = questions.slice(0, 40).map(sampleOf).join(' ');
  const lexicons = openLexicons(chooseLanguages(html ? attributeOf(html, 'lang') : '', foldWords(sample)));
  for (const group of groupPoints(questions)) {
    const { boxes, asked } = finishLook(readBoxes(group.questions, lexicons));
    found.boxes.push(...boxes);
    const guessed = asked.map((question) => ({ question, guess: classifyQuestion(question, lexicons) }));
    for (const { question, kind } of resolveKinds(guessed))
      if (kind) found.fields.push({ element: question.element, kind });
  }
  return found;
}
