/** What just happened, said to eyes and ears; there even when empty, since a live region must be before it speaks. */
export function StatusLine({ text }: { text: string }) {
  return (
    <p class="status" role="status">
      {text}
    </p>
  );
}
