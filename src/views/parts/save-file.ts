/** Hands a file to the browser to save under a name; needs no permission. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Freed only after the browser has begun: Firefox reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
