import { compilePhrases } from '../src/detector/judgement/compile-phrases.ts';
import { attributeNames, consentNames } from '../src/detector/patterns/attribute-names.ts';
import { knownNames } from '../src/detector/patterns/known-names.ts';
import { PATTERNS } from '../src/detector/patterns/languages.ts';

const PARTS = ['fields', 'options', 'topics', 'consent', 'screens', 'notices', 'links'] as const;

type Groups = Readonly<Record<string, readonly [phrases: string, proof: string] | undefined>>;

const compile = (groups: Groups) =>
  compilePhrases(Object.entries(groups).map(([meaning, group]) => [meaning, group?.[0] ?? ''] as const));

/** Gives the detector its patterns put together for looking up, without the sentences that prove them. */
export function withLexicons() {
  const MADE = '\0lexicons';
  return {
    name: 'with-lexicons',
    resolveId: (id: string) => (id === 'virtual:lexicons' ? MADE : null),
    load(id: string) {
      if (id !== MADE) return null;
      const languages = Object.values(PATTERNS).map(({ code, you, ...language }) => {
        const parts = PARTS.map((part) => [part, compile(language[part] as Groups)]);
        return [code, { ...Object.fromEntries(parts), you }];
      });
      const made = {
        languages: Object.fromEntries(languages),
        names: compile(attributeNames as Groups),
        boxNames: compilePhrases(Object.entries(consentNames)),
        houses: compilePhrases(Object.entries(knownNames)),
      };
      return Object.entries(made)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
