declare module 'virtual:lexicons' {
  /** The phrases of each language as the build puts them together (`compilePhrases`), and the words that speak to a reader. */
  export const languages: Readonly<
    Record<
      import('../../disclosure/languages').LanguageCode,
      Readonly<Record<'fields' | 'options' | 'topics' | 'consent' | 'screens' | 'notices' | 'links' | 'you', string>>
    >
  >;
  /** Words in attributes, whatever the language of the page. */
  export const names: string;
  /** Words in the names of boxes. */
  export const boxNames: string;
  /** Makers and houses by what they make or sell. */
  export const houses: string;
}
