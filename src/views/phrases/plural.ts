/** A text for each plural form that the language has. */
interface PluralForms {
  one: string;
  other: string;
}

/** Gives the function that picks the plural form of a language; a form without its own text falls back to `other`. */
export function makePlural(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => (rules.select(count) === 'one' ? forms.one : forms.other);
}
