const ELIDED = { il: 'l’', del: 'dell’' } as const;

/** A day with its article, which loses its vowel before eight and eleven: « il 3 marzo », « l’8 marzo ». */
export function withArticle(article: keyof typeof ELIDED, day: string): string {
  return /^(?:8|11)\b/.test(day) ? `${ELIDED[article]}${day}` : `${article} ${day}`;
}
