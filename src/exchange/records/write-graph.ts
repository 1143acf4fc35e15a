import { defineTerm, nameTerm, type Term } from './own-terms';
import { CONTEXT, type GraphNode } from './vocabulary';

/**
 * Writes nodes as one JSON-LD document, a node at a time, so that their number does not matter; what our own terms mean
 * stands at its end. Text that is no Unicode (a lone surrogate) is replaced by U+FFFD.
 */
export async function* writeGraph(
  nodes: AsyncIterable<{ node: GraphNode; terms: readonly Term[] }>,
): AsyncGenerator<string> {
  const terms = new Map<string, Term>();
  yield `{"@context":${toJson(CONTEXT)},\n"@graph":[`;
  let separator = '\n';
  for await (const { node, terms: used } of nodes) {
    for (const term of used) terms.set(nameTerm(term), term);
    yield separator + toJson(node);
    separator = ',\n';
  }
  for (const definition of [...terms.values()].flatMap(defineTerm)) {
    yield separator + toJson(definition);
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** JSON of which every text is well-formed Unicode. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, member) =>
    typeof member === 'string' ? member.replace(/\p{Cs}/gu, '\uFFFD') : member,
  );
}
