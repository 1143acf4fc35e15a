import { endsInNo, readAnswer } from './answers-no';
import { asksWhether } from './asks-whether';
import type { PoliticalSaying } from './judge-politics';
import { has, type ParsedSentence } from './parse-sentence';
import type { ReadSentence } from './read-sentence';

/** "Does a politician sponsor this quiz?" asks for nothing done with data. */
function isAboutData(parsed: ParsedSentence): boolean {
  const done = DONE.some((concept) => has(parsed, concept));
  return (has(parsed, 'data') && done) || (has(parsed, 'contact') && has(parsed, 'you'));
}

const DONE = ['share', 'sell', 'gets', 'use', 'access', 'recipient'] as const;
const NOTHING: ReadonlySet<PoliticalSaying> = new Set();
const EXCLUDED: ReadonlySet<PoliticalSaying> = new Set<PoliticalSaying>(['excluded']);

/**
 * Takes questions with their answers: "Do parties get my data? No." excludes what the question alone seems to say, and a
 * question that is answered by some other denial says nothing.
 */
export function settleQuestions(sentences: readonly ReadSentence[]): readonly ReadSentence[] {
  return sentences.map((one, index) => {
    if ((one.sayings.size === 0 && !one.onward) || !asksWhether(one.passage.text, one.parsed)) return one;
    const next = sentences[index + 1];
    const answer = endsInNo(one.parsed) ? 'no' : next ? readAnswer(next.parsed) : null;
    if (answer === null) return one;
    const asked = (one.sayings.has('disclosed') || one.sayings.has('implied')) && isAboutData(one.parsed);
    return { ...one, sayings: answer === 'no' && asked ? EXCLUDED : NOTHING, onward: null };
  });
}
