import { type Fingerprint, TRACE_VARIANTS } from '../../../src/disclosure/schema';
import { findTraces } from '../../../src/disclosure/traces/find-traces';
import { markIdentifiers } from '../../../src/disclosure/traces/mark-identifiers';
import { addressesWith, carriersOf, innocentAddresses } from '../../disclosure/carrying-addresses';

const TYPED: { kind: Fingerprint['kind']; value: string; spelling: string }[] = [
  { kind: 'email', value: 'Zephyrine.Quandrillac@exemple.test', spelling: 'zephyrine.quandrillac@exemple.test' },
  { kind: 'phone', value: '06 39 98 17 42', spelling: '+33639981742' },
];
const ROUNDS = 5;

/** Prints how many of the addresses that carry something are noticed, per form, how many others are, and what each costs. */
export function runBench(innocent = 6_000): void {
  const began = performance.now();
  for (let round = 0; round < 100; round++) markIdentifiers(TYPED);
  console.log(`marks of an e-mail address and a number: ${((performance.now() - began) / 100).toFixed(2)} ms`);
  const marks = markIdentifiers(TYPED);
  for (const variant of TRACE_VARIANTS) {
    const addresses = TYPED.flatMap(({ spelling }) => carriersOf(variant, spelling).flatMap(addressesWith));
    const found = addresses.filter((address) => findTraces(address, marks).length > 0).length;
    console.log(`${variant.padEnd(12)} ${found} of ${addresses.length} noticed`);
  }
  const others = [...innocentAddresses(innocent)];
  const alarms = others.filter((address) => findTraces(address, marks).length > 0).length;
  console.log(`others       ${alarms} of ${others.length} noticed`);
  const costs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (const address of others) findTraces(address, marks);
    costs.push(((performance.now() - start) * 1_000) / others.length);
  }
  const letters = others.reduce((sum, { length }) => sum + length, 0) / others.length;
  costs.sort((one, other) => one - other);
  console.log(
    `cost of a request: ${costs[2]?.toFixed(0)} µs (median of ${ROUNDS} rounds; ${letters.toFixed(0)} characters)`,
  );
}
