import { companies } from 'virtual:companies';

let names: Map<string, string> | null = null;

/**
 * The company known to run a registrable domain for others, by the list of third-party-web; null for an unknown one.
 */
export function companyOf(domain: string): string | null {
  names ??= readTable();
  return names.get(domain) ?? null;
}

function readTable(): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of companies.split('\n')) {
    const [name = '', domains = ''] = line.split('\t');
    for (const domain of domains.split(' ')) found.set(domain, name);
  }
  return found;
}
