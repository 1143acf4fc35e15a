import { type Fingerprint, TRACE_VARIANTS } from '../../../src/disclosure/schema';
import { findInBody } from '../../../src/disclosure/traces/find-in-body';
import { findTraces } from '../../../src/disclosure/traces/find-traces';
import { type Marks, markIdentifiers } from '../../../src/disclosure/traces/mark-identifiers';
import { readBody, type SentBody } from '../../../src/disclosure/traces/read-body';
import { addressesWith, carriersOf, innocentAddresses } from '../../disclosure/carrying-addresses';
import { bodiesWith, innocentBodies } from '../../disclosure/carrying-bodies';

const TYPED: { kind: Fingerprint['kind']; value: string; spelling: string }[] = [
  { kind: 'email', value: 'Zephyrine.Quandrillac@exemple.test', spelling: 'zephyrine.quandrillac@exemple.test' },
  { kind: 'phone', value: '06 39 98 17 42', spelling: '+33639981742' },
];
const ROUNDS = 5;

/** What is looked at in a request: its address, or its body. */
interface Part<T> {
  name: string;
  /** All ways in which one carrier may stand in it. */
  carry(carrier: string): T[];
  innocent: T[];
  isNoticed(one: T, marks: Marks): boolean;
  lengthOf(one: T): number;
}

/** Prints how many of the requests that carry something are noticed, per form, how many others are, and what each costs. */
export function runBench(innocent = 6_000, bodies = 1_500): void {
  const began = performance.now();
  for (let round = 0; round < 100; round++) markIdentifiers(TYPED);
  console.log(`marks of an e-mail address and a number: ${((performance.now() - began) / 100).toFixed(2)} ms`);
  measure<string>({
    name: 'addresses',
    carry: addressesWith,
    innocent: [...innocentAddresses(innocent)],
    isNoticed: (address, marks) => findTraces(address, marks).length > 0,
    lengthOf: ({ length }) => length,
  });
  measure<SentBody>({
    name: 'bodies',
    carry: (carrier) => Object.values(bodiesWith(carrier)),
    innocent: [...innocentBodies(bodies)],
    isNoticed: (body, marks) => findInBody(readBody(body), marks).length > 0,
    lengthOf: (body) => readBody(body).length,
  });
}

function measure<T>({ name, carry, innocent, isNoticed, lengthOf }: Part<T>): void {
  console.log(`\n${name}`);
  const marks = markIdentifiers(TYPED);
  for (const variant of TRACE_VARIANTS) {
    const carrying = TYPED.flatMap(({ spelling }) => carriersOf(variant, spelling).flatMap(carry));
    const found = carrying.filter((one) => isNoticed(one, marks)).length;
    console.log(`${variant.padEnd(12)} ${found} of ${carrying.length} noticed`);
  }
  const alarms = innocent.filter((one) => isNoticed(one, marks)).length;
  console.log(`others       ${alarms} of ${innocent.length} noticed`);
  const costs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (const one of innocent) isNoticed(one, marks);
    costs.push(((performance.now() - start) * 1_000) / innocent.length);
  }
  costs.sort((one, other) => one - other);
  const letters = innocent.reduce((sum, one) => sum + lengthOf(one), 0) / innocent.length;
  const longest = innocent.reduce((most, one) => (lengthOf(one) > lengthOf(most) ? one : most));
  const start = performance.now();
  isNoticed(longest, marks);
  const worst = performance.now() - start;
  console.log(
    `cost of a request: ${costs[2]?.toFixed(0)} µs (median of ${ROUNDS} rounds; ${letters.toFixed(0)} characters)`,
  );
  console.log(`of the longest: ${worst.toFixed(1)} ms (${lengthOf(longest)} characters)`);
}
