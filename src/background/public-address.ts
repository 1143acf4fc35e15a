/**
 * Whether an address is http(s) and names a host of the public internet: not this machine, not the home or company
 * network. Addresses written as numbers are read as the browser reads them (`http://0x7f.1/` is 127.0.0.1).
 */
export function isPublicAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  if (hostname.startsWith('[')) return isPublicIpv6(hostname.slice(1, -1));
  const parts = hostname.replace(/\.$/, '').split('.');
  if (parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part))) return isPublicIpv4(parts.map(Number));
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && !['localhost', 'local', 'internal', 'lan', 'home', 'corp', 'intranet'].includes(last);
}

function isPublicIpv4([a = 0, b = 0]: readonly number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 169 && b === 254) return false;
  if (a === 172 && b >= 16 && b <= 31) return false;
  if (a === 192 && (b === 168 || b === 0)) return false;
  if (a === 100 && b >= 64 && b <= 127) return false;
  return !(a === 198 && (b === 18 || b === 19));
}

// Only global unicast (2000::/3); tunnels that carry an IPv4 address (6to4 2002::, Teredo 2001::) are left out.
function isPublicIpv6(host: string): boolean {
  const first = Number.parseInt(host.split(':')[0] || '0', 16);
  if (first < 0x2000 || first > 0x3fff || first === 0x2002) return false;
  return !/^2001:(0{0,4}:|:)/.test(host);
}
