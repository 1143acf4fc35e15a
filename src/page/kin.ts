/** Whether two host names have the same two labels at their end, three where those are as short as in `co.uk`. */
export function isKin(one: string, other: string): boolean {
  return one === other || (one.includes('.') && endOf(one) === endOf(other));
}

function endOf(name: string): string {
  const labels = name.split('.');
  const [second = '', first = ''] = labels.slice(-2);
  const isShort = first.length === 2 && (second.length === 2 || second.length === 3);
  return labels.slice(isShort ? -3 : -2).join('.');
}
