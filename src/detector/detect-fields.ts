import { chooseLanguages } from './choose-languages';
import { classifyQuestion } from './classify-question';
import { attributeOf, documentOf, queryAll } from './dom';
import type { FieldKind } from './field-kind';
import { foldWords } from './fold-words';
import { gatherControls } from './gather-controls';
import { groupPoints } from './group-points';
import { groupQuestions, sampleOf } from './group-questions';
import { openLexicons } from './languages';
import { finishLook } from './look';
import { readBox } from './read-box';
import { resolveKinds } from './resolve-kinds';

/** Every control of a document that asks about a person, sign-in included, and what it asks; one entry per control. */
export function detectFields(root: Document): { element: Element; kind: FieldKind }[] {
  const { controls } = finishLook(gatherControls(root));
  if (controls.length === 0) return [];
  const questions = finishLook(groupQuestions(controls));
  const html = queryAll(documentOf(root), 'html')[0];
  const sample = questions.slice(0, 40).map(sampleOf).join(' ');
  const lexicons = openLexicons(chooseLanguages(html ? attributeOf(html, 'lang') : '', foldWords(sample)));
  return groupPoints(questions).flatMap((group) => {
    const asked = group.questions.filter((question) => readBox(question, lexicons) === null);
    const guessed = asked.map((question) => ({ question, guess: classifyQuestion(question, lexicons) }));
    return resolveKinds(guessed).flatMap(({ question, kind }) => (kind ? [{ element: question.element, kind }] : []));
  });
}
