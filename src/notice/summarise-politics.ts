import type { NoticeReading, Passage } from '../disclosure/reading';
import type { PoliticalSaying } from './judge-politics';

const MOST_PASSAGES = 10;

/** A sentence and what it says of political use. */
interface PoliticalSentence {
  passage: Passage;
  sayings: ReadonlySet<PoliticalSaying>;
}

/**
 * Puts the sentences of one notice together: both sayings are a contradiction, none is silence. Clients that are parties
 * disclose something only where nothing denies that they get data. A controller that is a party or a campaign makes
 * every purpose political; `declaring` is the index of the sentence that
 * names it, or -1.
 */
export function summarisePolitics(
  sentences: readonly PoliticalSentence[],
  declaring: number,
): NoticeReading['political'] {
  const excluded = sentences.filter(({ sayings }) => sayings.has('excluded'));
  const disclosed = sentences.filter(
    (one, index) =>
      one.sayings.has('disclosed') || index === declaring || (excluded.length === 0 && one.sayings.has('implied')),
  );
  const passages = [...disclosed.slice(0, MOST_PASSAGES), ...excluded.slice(0, MOST_PASSAGES)].map(
    ({ passage }) => passage,
  );
  if (disclosed.length > 0) return { verdict: excluded.length > 0 ? 'contradictory' : 'disclosed', passages };
  return { verdict: excluded.length > 0 ? 'excluded' : 'silent', passages };
}
