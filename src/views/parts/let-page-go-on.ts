/** Lets the page draw and answer between two stretches of long work. */
export function letPageGoOn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
