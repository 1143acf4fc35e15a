import type { CompiledLexicon } from './compile-lexicon';
import { findMentions } from './find-mentions';
import { judgeDenial } from './judge-denial';
import type { Concept } from './lexicon';
import { has, type ParsedSentence } from './parse-sentence';
import { PlainFrame } from './plain-frame';
import type { Surroundings } from './surroundings';

/** Contexts in which a political word is no reuse of personal data. */
const SILENCING = ['asked', 'conduct', 'vetting', 'disclaims'] as const;

/** What one sentence says about political use; `implied`: it names political clients and says nothing of data. */
export type PoliticalSaying = 'disclosed' | 'implied' | 'excluded';

const NOTHING: ReadonlySet<PoliticalSaying> = new Set();

/** Says what a sentence discloses or excludes; both, when it does both, and nothing when it only mentions politics. */
export function judgePolitics(
  parsed: ParsedSentence,
  around: Surroundings,
  compiled: CompiledLexicon,
): ReadonlySet<PoliticalSaying> {
  const mentions = findMentions(parsed, compiled, around.long);
  if (mentions.length === 0) return NOTHING;
  if (isSilenced(parsed, around)) return NOTHING;
  const sayings = new Set<PoliticalSaying>();
  const anonymous = has(parsed, 'anonymous') || (around.lead !== null && has(around.lead, 'anonymous'));
  for (const mention of mentions) {
    const frame = new PlainFrame(parsed, mention, around, compiled);
    const denial = judgeDenial(parsed, mention);
    if (denial === 'idle' || !frame.holds()) continue;
    if (around.long && !frame.isPlain(denial !== 'none')) continue;
    if (denial === 'none') {
      if (!anonymous) sayings.add(frame.isImplied() ? 'implied' : 'disclosed');
    }
    // An opinion that is not asked for is a refused data category, not an excluded use.
    else if (denial === 'denied' && !isTrait(mention.kind)) sayings.add('excluded');
  }
  return sayings;
}

/** A context in which political words are no reuse: rules of conduct, checks by law, a newspaper's own work. */
function isSilenced(parsed: ParsedSentence, { lead, heading }: Surroundings): boolean {
  // "The use of the data for politics is forbidden" is no rule for those who write on a forum.
  const refuses = has(parsed, 'bars') || parsed.denies;
  const done = has(parsed, 'data') && (has(parsed, 'use') || has(parsed, 'share'));
  const barred = refuses && done && !has(parsed, 'you');
  const silences = (concept: Concept) =>
    !(barred && concept === 'conduct') && (has(parsed, concept) || (lead !== null && has(lead, concept)));
  if (SILENCING.some(silences)) return true;
  if (heading !== null && (has(heading, 'conduct') || has(heading, 'vetting'))) return true;
  const gives = has(parsed, 'share') || has(parsed, 'sell') || has(parsed, 'gets');
  return has(parsed, 'press') && !(gives && has(parsed, 'data'));
}

function isTrait(kind: string): boolean {
  return kind === 'trait' || kind === 'leaning' || kind === 'segment';
}
