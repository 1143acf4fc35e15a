import type { HolderClaim } from './holder';
import type { Controller, NoticeReading } from './reading';
import type { Disclosure } from './schema';

/** A notice's reading and where the notice came from; `null` when it stood beside the form. */
export interface PlacedReading {
  address: string | null;
  reading: NoticeReading;
}

/** The part of an address under which one owner registers names: `jeu.exemple.fr` → `exemple.fr`; null for none. */
type RegistrableDomain = (address: string) => string | null;

/**
 * Says who has the data of a disclosure, each with the words or the address that make it so: the declared controller,
 * else whoever runs the address that the form sends to; and the sites around it where they are somebody else.
 */
export function identifyHolders(
  disclosure: Pick<Disclosure, 'place' | 'target'>,
  readings: readonly PlacedReading[],
  registrableDomain: RegistrableDomain,
): HolderClaim[] {
  const { place, target } = disclosure;
  const site = registrableDomain(place.address);
  const operator = (target ? registrableDomain(target) : null) ?? site;
  const top = place.topAddress ? registrableDomain(place.topAddress) : null;
  const own = new Set([site, operator, top]);
  const declared = readings.flatMap(({ address, reading }) => {
    const near = address === null || own.has(registrableDomain(address));
    return reading.controller ? [declare(reading.controller, reading, near ? operator : null)] : [];
  });
  const operatorIsDeclared = declared.some((claim) => operator && claim.keys.includes(`domain:${operator}`));
  const operators = operator && !operatorIsDeclared ? [runBy(operator, 'form-operator', target ?? place.address)] : [];
  const sites = [site, top].flatMap((domain, index) =>
    domain && domain !== operator ? [runBy(domain, 'site', (index ? place.topAddress : null) ?? place.address)] : [],
  );
  return [...declared, ...operators, ...sites];
}

function declare(controller: Controller, reading: NoticeReading, domain: string | null): HolderClaim {
  const keys = [
    ...(controller.siren ? [`siren:${controller.siren}`] : []),
    ...(domain ? [`domain:${domain}`] : []),
    `name:${nameKey(controller.name)}`,
  ];
  const words = reading.statements.find(({ kind }) => kind === 'controller')?.passage.text;
  return {
    keys,
    name: controller.name,
    role: 'declared-controller',
    because: words ?? controller.name,
    controller,
    contacts: reading.contacts,
  };
}

function runBy(domain: string, role: 'form-operator' | 'site', address: string): HolderClaim {
  return { keys: [`domain:${domain}`], name: domain, role, because: new URL(address).host, contacts: [] };
}

const LEGAL_FORMS =
  /(?<![\p{L}])(sas|sasu|sarl|eurl|sa|se|snc|sci|gmbh|ag|ltd|limited|plc|inc|llc|bv|nv|srl|spa|sl|slu)(?![\p{L}])/gu;

/** The same name without case, accents, punctuation and legal form. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\./g, '')
    .replace(LEGAL_FORMS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
