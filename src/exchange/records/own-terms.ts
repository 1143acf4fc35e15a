import type { GraphNode } from './vocabulary';
import { refer } from './vocabulary';

/** A term of the published vocabularies, or one of our own with the published one that it is narrower than. */
export type Term = string | { own: string; broader: string };

/** The compact name of a term. */
export function nameTerm(term: Term): string {
  return typeof term === 'string' ? term : `cp:${term.own}`;
}

/** Says in the graph what our own term means: nothing is said of published ones. */
export function defineTerm(term: Term): GraphNode[] {
  if (typeof term === 'string') return [];
  return [
    {
      '@id': nameTerm(term),
      '@type': 'skos:Concept',
      'skos:broader': refer(term.broader),
      'skos:prefLabel': { '@value': inWords(term.own), '@language': 'en' },
    },
  ];
}

/** `GivenName` → `Given name`. */
function inWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
