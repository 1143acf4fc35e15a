/**
 * The one spelling of a value as JSON, from which hashes are made: keys in order of their UTF-16 units, no white space,
 * members that are undefined left out (RFC 8785, JSON Canonicalization Scheme).
 * @throws TypeError for what JSON has no word for.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = value as Record<string, unknown>;
    const keys = Object.keys(members)
      .filter((key) => members[key] !== undefined)
      .sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(members[key])}`).join(',')}}`;
  }
  const spelt = JSON.stringify(value);
  if (spelt === undefined || (typeof value === 'number' && !Number.isFinite(value)))
    throw new TypeError('Not a value of JSON');
  return spelt;
}
