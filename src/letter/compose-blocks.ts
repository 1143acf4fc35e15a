import { BOOKS } from './languages/books';
import type { Block, LetterLanguage } from './letter';
import type { ReplyFacts } from './letter-facts';
import type { LegalPoint } from './points/legal-point';
import { DEADLINE_POINTS, IDENTITY_POINTS } from './points/reply-points';

/** A heading of the body. */
export function heading(text: string): Block {
  return { kind: 'heading', text };
}

/** A paragraph of the body. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** Items closed as the language closes them, the last one with a full stop. */
export function itemise(items: readonly string[], language: LetterLanguage): Block {
  const { itemEnd } = BOOKS[language].frame;
  return { kind: 'list', items: items.map((item, index) => `${item}${index < items.length - 1 ? itemEnd : '.'}`) };
}

/** The words of those points that the facts carry, in order. */
export function sayPoints<Id extends string, Facts>(
  points: readonly LegalPoint<Id, Facts>[],
  facts: Facts,
  say: (id: Id) => string,
): string[] {
  return points.filter((point) => point.when(facts)).map(({ id }) => capitalise(say(id)));
}

/** The paragraphs on the reply, two for all: time and cost, then who I am and what follows. */
export function sayReply(facts: ReplyFacts & { asksAccess: boolean }, language: LetterLanguage): Block[] {
  const { reply } = BOOKS[language];
  return [DEADLINE_POINTS, IDENTITY_POINTS].map((points) =>
    paragraph(sayPoints(points, facts, (id) => reply[id](facts)).join(' ')),
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
