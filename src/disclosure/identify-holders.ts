import type { HolderClaim } from './holder';
import { nameKey } from './name-key';
import type { Controller, NoticeReading } from './reading';
import type { Disclosure } from './schema';

/** A notice's reading and where the notice came from; `null` when it stood beside the form. */
export interface PlacedReading {
  address: string | null;
  noticeHash: string;
  reading: NoticeReading;
  /** Partners that the document lists, with what the list says of each, beside those that the reading names. */
  listed?: readonly ListedPartner[];
}

/** An entry of a list of partners; `address` where a link beside the name leads. */
export interface ListedPartner {
  name: string;
  because: string;
  address?: string;
}

/** What is known of addresses. */
export interface AddressBook {
  /** The part of an address under which one owner registers names: `jeu.exemple.fr` → `exemple.fr`; null for none. */
  registrableDomain(address: string): string | null;
  /** The company known to run a domain for others, null for an unknown one. */
  companyOf(domain: string): string | null;
}

/** Most partners taken from the notices of one disclosure. */
const MOST_PARTNERS = 300;

/**
 * Says who has the data of a disclosure, each with the words or the address that make it so: the declared controller,
 * whoever runs the address that the form sends to, the sites around it, and the partners that the notices name.
 */
export function identifyHolders(
  disclosure: Pick<Disclosure, 'place' | 'target'>,
  readings: readonly PlacedReading[],
  book: AddressBook,
): HolderClaim[] {
  const { place, target } = disclosure;
  const site = book.registrableDomain(place.address);
  const operator = (target ? book.registrableDomain(target) : null) ?? site;
  const top = place.topAddress ? book.registrableDomain(place.topAddress) : null;
  const around = [site, top].filter((domain) => domain !== null);
  const declared = readings.flatMap((placed) => {
    const { controller, jointControllers = [] } = placed.reading;
    return [
      ...(controller ? [declare(controller, placed, ownDomain(placed, around, book))] : []),
      ...jointControllers.map(({ name, passage }) => declareJointly(name, passage.text, placed)),
    ];
  });
  const isDeclared = (domain: string) => declared.some(({ keys }) => keys.includes(`domain:${domain}`));
  const operators =
    operator && !isDeclared(operator) ? [runBy(operator, 'form-operator', target ?? place.address, book)] : [];
  const sites = [site, top].flatMap((domain, index) =>
    domain && domain !== operator && !isDeclared(domain)
      ? [runBy(domain, 'site', (index ? place.topAddress : null) ?? place.address, book)]
      : [],
  );
  return [...declared, ...operators, ...sites, ...namePartners(readings, declared, around, book)];
}

/**
 * The domain of a declared controller: where its notice stands, if that is where the form stood too. A domain that a known
 * company runs for others (a maker of forms) belongs to that company, not to each of its customers.
 */
function ownDomain(
  { address, reading }: PlacedReading,
  around: readonly string[],
  { registrableDomain, companyOf }: AddressBook,
): string | null {
  const domain = address === null ? (around[0] ?? null) : registrableDomain(address);
  if (domain === null || !around.includes(domain)) return null;
  const company = companyOf(domain);
  return company === null || nameKey(company) === nameKey(reading.controller?.name ?? '') ? domain : null;
}

function declare(controller: Controller, { reading, noticeHash }: PlacedReading, domain: string | null): HolderClaim {
  const words = reading.statements.find(({ kind }) => kind === 'controller')?.passage.text;
  return {
    keys: [
      ...(controller.siren ? [`siren:${controller.siren}`] : []),
      ...(domain ? [`domain:${domain}`] : []),
      `name:${nameKey(controller.name)}`,
    ],
    name: controller.name,
    role: 'declared-controller',
    because: words ?? controller.name,
    controller,
    contacts: reading.contacts,
    noticeHash,
  };
}

/** Whoever decides together with others may be asked for everything (GDPR art. 26(3)). */
function declareJointly(name: string, because: string, { noticeHash }: PlacedReading): HolderClaim {
  return { keys: [`name:${nameKey(name)}`], name, role: 'declared-controller', because, contacts: [], noticeHash };
}

function runBy(domain: string, role: 'form-operator' | 'site', address: string, book: AddressBook): HolderClaim {
  const company = book.companyOf(domain);
  return {
    keys: [`domain:${domain}`, ...(company ? [`name:${nameKey(company)}`] : [])],
    name: company ?? domain,
    role,
    because: new URL(address).host,
    contacts: [],
  };
}

function namePartners(
  readings: readonly PlacedReading[],
  declared: readonly HolderClaim[],
  around: readonly string[],
  book: AddressBook,
): HolderClaim[] {
  const claims = new Map<string, HolderClaim>();
  const all = readings.flatMap((placed) => partnersOf(placed).map((partner) => ({ placed, partner })));
  const domains = partnerDomains(
    all.map(({ partner }) => partner),
    around,
    book,
  );
  const known = new Set(declared.flatMap(({ keys }) => keys));
  for (const { placed, partner } of all) {
    const { name, because } = partner;
    const key = `name:${nameKey(name)}`;
    if (claims.size >= MOST_PARTNERS || key === 'name:' || known.has(key)) continue;
    const domain = domains.get(partner);
    const keys = [...(domain ? [`domain:${domain}`] : []), key];
    const earlier = claims.get(key);
    if (earlier && earlier.keys.length >= keys.length) continue;
    const { noticeHash } = placed;
    claims.set(key, { keys, name, role: 'named-partner', because, contacts: [], noticeHash });
  }
  return [...claims.values()];
}

/**
 * The domains that the links of a list show to be a partner's own: not that of the list's site, of a company that serves
 * others (a page on a social network), or one that several partners share.
 */
function partnerDomains(
  partners: readonly ListedPartner[],
  around: readonly string[],
  { registrableDomain, companyOf }: AddressBook,
): Map<ListedPartner, string> {
  const names = new Map<string, Set<string>>();
  const found = new Map<ListedPartner, string>();
  for (const partner of partners) {
    const domain = partner.address ? registrableDomain(partner.address) : null;
    const company = domain && companyOf(domain);
    if (!domain || around.includes(domain) || (company && nameKey(company) !== nameKey(partner.name))) continue;
    names.set(domain, (names.get(domain) ?? new Set()).add(nameKey(partner.name)));
    found.set(partner, domain);
  }
  for (const [partner, domain] of found) if ((names.get(domain)?.size ?? 0) > 1) found.delete(partner);
  return found;
}

function partnersOf({ reading, listed = [] }: PlacedReading): ListedPartner[] {
  const passages = [...reading.onward.passages, ...reading.statements.map(({ passage }) => passage)];
  const named = reading.partners.map(({ name }) => ({
    name,
    because: passages.find(({ text }) => text.includes(name))?.text ?? name,
  }));
  return [...listed, ...named];
}
