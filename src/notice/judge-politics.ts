import type { CompiledLexicon } from './compile-lexicon';
import { findMentions } from './find-mentions';
import { has, type ParsedSentence } from './parse-sentence';
import { Frame, type Surroundings } from './political-frame';

/** Contexts in which a political word is no reuse of personal data. */
const SILENCING = ['anonymous', 'asked', 'conduct', 'vetting'] as const;

/** What one sentence says about political use. */
export type PoliticalSaying = 'disclosed' | 'excluded';

/** Says what a sentence discloses or excludes; both, when it does both, and nothing when it only mentions politics. */
export function judgePolitics(
  parsed: ParsedSentence,
  around: Surroundings,
  compiled: CompiledLexicon,
): ReadonlySet<PoliticalSaying> {
  const sayings = new Set<PoliticalSaying>();
  const mentions = findMentions(parsed, compiled);
  if (mentions.length === 0) return sayings;
  const { lead, heading } = around;
  const context = lead ? [parsed, lead] : [parsed];
  if (context.some((one) => SILENCING.some((concept) => has(one, concept)))) return sayings;
  if (heading && (has(heading, 'conduct') || has(heading, 'vetting'))) return sayings;
  for (const mention of mentions) {
    const frame = new Frame(parsed, mention, around, compiled);
    if (!frame.holds()) continue;
    const denied = frame.isDenied();
    if (!denied) sayings.add('disclosed');
    // An opinion that is not asked for is a refused data category, not an excluded use.
    else if (!frame.isConditional() && mention.kind !== 'trait' && mention.kind !== 'segment') sayings.add('excluded');
  }
  return sayings;
}
