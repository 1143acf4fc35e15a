/** The reader's own date as a plain one, `yyyy-mm-dd`, not that of Greenwich. */
export function today(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
