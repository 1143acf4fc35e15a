/** Whether two host names have the same two labels at their end, three where those are as short as in `co.uk`. */
export function isKin(one: string, other: string): boolean {
  if (one === other) return true;
  const end = (name: string) => /[^.]+\.(?:[^.]{2,3}\.[^.]{2}|[^.]+)$/.exec(name)?.[0];
  return end(one) !== undefined && end(one) === end(other);
}
