import type { CompiledLexicon, Mark } from './compile-lexicon';
import { findLegalForm } from './legal-form';
import type { Concept } from './lexicon';
import { readNamesBefore, readNamesFrom } from './names-in-row';
import { has, type ParsedSentence } from './parse-sentence';
import type { NameWords } from './read-name';

/** How many words of no name may stand between "to" and a name, or between two names. */
const MOST_BETWEEN = 3;
/** How far behind the verb the preposition of a recipient may stand, in words. */
const FARTHEST = 14;
/** "By e-mail", "for Acme": prepositions that lead to no recipient. */
const AGENTS: ReadonlySet<string> = new Set(
  'par by von durch por per da door pour for para fur voor przez dla'.split(' '),
);
/** "Avenue Charles de Gaulle", "29000 Quimper": a name that a street or a town has. */
const STREET =
  /(?:rue|avenue|av\.|place|boulevard|bd|quai|allée|allées|cours|square|impasse|chemin|route) (?:de |du |des |la |le |les |l[’']|d[’']){0,2}$|(?<!\d)\d{4,5} $/i;
const STREET_REACH = 24;
const FORM_REACH = 12;
/** Nouns have capitals here, so a name needs a legal form behind it. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de']);
/** "The company Acme": whoever speaks of itself says "we". */
const COMPANY =
  /(?:société|entreprise|marque|enseigne|company|firm|brand|firma|unternehmen|marke|empresa|marca|compañía|azienda|ditta|bedrijf|merk|firm[aęy]|spółk[aęi]) (?:\S+ )?$/i;
/** What those who are named send. */
const OFFERS = /^(?:offre|offer|ofert|angebot|promo|aanbieding|bons$|deals$)/;
/** "J’accepte". */
const ELIDED = /^\p{L}['’]\p{Ll}/u;
const GIVING: ReadonlySet<Concept> = new Set<Concept>(['contact', 'gets', 'share']);
/** Contexts in which who is named gets nothing for itself: suppliers, authorities, buyers, what the user asks for. */
const OTHERS: readonly Concept[] = ['incoming', 'processor', 'merger', 'authority', 'asked'];

/**
 * Gives the companies to which a sentence gives data by name: "remis à Natura Senteurs", "La Boîte Gourmande reçoit mon
 * adresse". Who works for the controller, an authority or the buyer of the business is no partner.
 */
export function findNamedRecipients(
  text: string,
  parsed: ParsedSentence,
  lead: ParsedSentence | null,
  words: NameWords,
  compiled: CompiledLexicon,
): readonly string[] {
  const told = has(parsed, 'data') || (lead !== null && has(lead, 'data'));
  if (!(told || has(parsed, 'consents')) || OTHERS.some((concept) => has(parsed, concept))) return [];
  const names: string[] = [];
  for (const act of parsed.marks) {
    if (GIVING.has(act.concept) && !parsed.negated[act.from])
      names.push(...namedBy(text, parsed, act, words, compiled));
  }
  if (names.length === 0) return names;
  const { start } = parsed.sentence;
  const unique = [...new Set(names)].filter((name) => {
    const at = text.indexOf(name, start);
    if (names.some((other) => other !== name && other.includes(name))) return false;
    if (isOffice(parsed, at, name) || isConsent(parsed, at)) return false;
    if (STREET.test(text.slice(Math.max(0, at - STREET_REACH), at))) return false;
    const needsForm = CAPITAL_NOUNS.has(compiled.lexicon.language) || !(told || names.length > 1);
    if (!needsForm || COMPANY.test(`${text.slice(Math.max(0, at - STREET_REACH), at)}${name.split(' ', 1)[0]} `))
      return true;
    return findLegalForm(text.slice(at, at + name.length + FORM_REACH)) !== undefined;
  });
  return unique;
}

/** "Kamerleden": one word that says what somebody is, though it has a capital. */
function isOffice({ marks, tokens }: ParsedSentence, at: number, name: string): boolean {
  if (name.includes(' ')) return false;
  return marks.some(({ concept, from, to }) => concept === 'actor' && to - from === 1 && tokens[from]?.start === at);
}

/** "Acepto que me llamen": a verb with a capital because it comes first. */
function isConsent({ marks, tokens }: ParsedSentence, at: number): boolean {
  return marks.some(({ concept, from }) => concept === 'consents' && tokens[from]?.start === at);
}

/** The names that one verb makes recipients. */
function namedBy(
  text: string,
  parsed: ParsedSentence,
  act: Mark<Concept>,
  words: NameWords,
  { nested }: CompiledLexicon,
): readonly string[] {
  const before = (index: number) => readNamesBefore(text, parsed, index, words);
  const from = (index: number) => readNamesFrom(text, parsed, index, words, MOST_BETWEEN);
  // "You agree that Acme writes to you."
  if (act.concept === 'contact') {
    if (!has(parsed, 'consents')) return [];
    const senders = before(act.from).filter((name) => !ELIDED.test(name));
    if (senders.length > 0) return senders;
    // "I want offers from Acme and Bolt"; "in French and English" is no offer.
    const offers = parsed.tokens.findIndex(({ word }, index) => index >= act.to && OFFERS.test(word));
    const offering = offers === -1 || offers - act.to > MOST_BETWEEN ? [] : from(offers + 1);
    return offering.length > 1 ? offering : [];
  }
  if (act.concept === 'gets') return [...before(act.from), ...from(act.from + 1)];
  if (act.concept !== 'share') return [];
  const prepositions = parsed.marks.filter(({ concept }) => concept === 'toward');
  const behind = prepositions.filter(
    (to) => to.from >= act.to - 1 && to.from - act.to <= FARTHEST && !AGENTS.has(parsed.tokens[to.from]?.word ?? ''),
  );
  // "… with Acme, to whom your address is given."
  const relative = prepositions.filter(
    (to) => to.to <= act.from && parsed.tokens[to.from]?.before === ',' && nested.has(parsed.tokens[to.to]?.word ?? ''),
  );
  return [...behind.flatMap((to) => from(to.to)), ...relative.flatMap((to) => before(to.from).slice(-1))];
}
