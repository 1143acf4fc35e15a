/** The exact words of a page, as text and nothing else, with where they stand. */
export function Quote({ text, language, source }: { text: string; language?: string; source?: string }) {
  return (
    <figure class="quote">
      <blockquote {...(language ? { lang: language } : {})}>{text}</blockquote>
      {source && <figcaption>{source}</figcaption>}
    </figure>
  );
}
