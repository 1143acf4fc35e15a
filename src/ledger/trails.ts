/** What pictures and messages ask of the ledger: loaded together, late. */
export { readChain } from './read-chain';
export { countBetween, readSpan, readTrail } from './read-trail';
export { traceApproach } from './trace-approach';
