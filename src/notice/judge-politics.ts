import type { CompiledLexicon } from './compile-lexicon';
import { findMentions } from './find-mentions';
import { has, type ParsedSentence } from './parse-sentence';
import { Frame, type Surroundings } from './political-frame';

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
  const mentions = findMentions(parsed, compiled);
  if (mentions.length === 0) return NOTHING;
  const { lead, heading } = around;
  const context = lead ? [parsed, lead] : [parsed];
  // "The use of the data for politics is forbidden" is no rule for those who write on a forum.
  const barred =
    has(parsed, 'bars') && has(parsed, 'data') && !has(parsed, 'you') && (has(parsed, 'use') || has(parsed, 'share'));
  const silencing = SILENCING.filter((concept) => concept !== 'conduct' || !barred);
  if (context.some((one) => silencing.some((concept) => has(one, concept)))) return NOTHING;
  if (heading && (has(heading, 'conduct') || has(heading, 'vetting'))) return NOTHING;
  const gives = has(parsed, 'share') || has(parsed, 'sell') || has(parsed, 'gets');
  if (has(parsed, 'press') && !(gives && has(parsed, 'data'))) return NOTHING;
  const sayings = new Set<PoliticalSaying>();
  const anonymous = context.some((one) => has(one, 'anonymous'));
  for (const mention of mentions) {
    const frame = new Frame(parsed, mention, around, compiled);
    if (!frame.holds()) continue;
    if (!frame.isDenied()) {
      if (!anonymous) sayings.add(frame.isImplied() ? 'implied' : 'disclosed');
    }
    // An opinion that is not asked for is a refused data category, not an excluded use.
    else if (!frame.isConditional() && !isTrait(mention.kind)) sayings.add('excluded');
  }
  return sayings;
}

function isTrait(kind: string): boolean {
  return kind === 'trait' || kind === 'leaning' || kind === 'segment';
}
