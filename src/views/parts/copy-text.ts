/** Puts a text on the clipboard. Rejects when the browser does not let it. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
