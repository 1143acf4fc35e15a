export interface Phrase {
  key: string;
  text: string;
  /** How many insertions it takes, 0 for a plain one. */
  takes: number;
}

/** Every phrase of a language by its path; functions are called with one insertion throughout. */
export function listPhrases(value: unknown, key = '', insertion: number | string = 2): Phrase[] {
  if (typeof value === 'string') return [{ key, text: value, takes: 0 }];
  if (typeof value === 'function') {
    const text = String(value(...Array(value.length).fill(insertion)));
    return [{ key, text, takes: value.length }];
  }
  return Object.entries(value as object).flatMap(([name, inner]) =>
    listPhrases(inner, key ? `${key}.${name}` : name, insertion),
  );
}
