// What scripts in pages need of the browser. Plain `chrome.*` has promises in Firefox too, and the polyfill weighs 10 KB.

/** Sends a message to the background. Rejects when nobody answers. */
export async function sendFromPage(message: object): Promise<unknown> {
  return chrome.runtime.sendMessage(message);
}

/** Answers questions of the background at once; one that is answered with null is left to others. */
export function answerBackground(answer: (question: unknown) => boolean | null): void {
  chrome.runtime.onMessage.addListener((question: unknown, sender, reply: (answer: boolean) => void) => {
    const said = sender.id === chrome.runtime.id ? answer(question) : null;
    if (said !== null) reply(said);
  });
}

/**
 * Opens a line to the background that ends with this frame: its end is how the background learns that a page left.
 * A background that stops ends it too; then `ended` is called.
 */
export function openLine(name: string, ended: () => void): void {
  try {
    chrome.runtime.connect({ name }).onDisconnect.addListener(ended);
  } catch {
    // The extension was updated or removed under this page: nobody is there to be told.
  }
}
