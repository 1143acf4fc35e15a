import { type DataCategory, SENSITIVE_CATEGORIES } from '../disclosure/categories';
import type { HolderRole } from '../disclosure/holder';
import type { PoliticalVerdict } from '../disclosure/reading';
import { RIGHTS, type Right } from '../disclosure/request';
import type { ConsentBox } from '../disclosure/schema';
import { cleanLine, PRINTED, quoteInline } from './clean-text';
import type { Identity, LetterSource, RightsDetail } from './letter-source';

/** What every letter's paragraphs depend on, whatever it is about. */
export interface ReplyFacts {
  byEmail: boolean;
  /** Printable; absent when not given. */
  replyEmail?: string;
  hasAddress: boolean;
  /** Printable, in a row; empty when none was given. */
  identifiers: string;
  /** The reader is established in France. */
  inFrance: boolean;
}

/** What of the record decides which paragraphs a letter holds. */
export interface LetterFacts extends ReplyFacts {
  /** The parts that this holder has in these disclosures. */
  roles: ReadonlySet<HolderRole>;
  /** The holder only received the data: it did not run the form, and no notice names it as controller. */
  onlyRecipient: boolean;
  boxes: readonly ConsentBox[];
  /** Boxes are told, so that "each of these agreements" means something, to one who showed them. */
  boxesShown: boolean;
  verdicts: ReadonlySet<PoliticalVerdict>;
  /** Some text was read that tells of passing data on. */
  passesOn: boolean;
  sensitive: readonly DataCategory[];
  /** In the order in which they are to be acted upon. */
  rights: readonly Right[];
  /** Quoted and printable; absent when not typed. */
  objectionReason?: string;
  correction?: string;
  restriction: NonNullable<RightsDetail['restriction']>;
  /** Points of GDPR 17(1) that the rights exercised make true. */
  erasureGrounds: readonly ('a' | 'b' | 'c')[];
}

/** Draws from the record what the paragraphs depend on. */
export function gatherFacts(source: LetterSource): LetterFacts {
  const { disclosures, holder, language, detail = {} } = source;
  const roles = new Set(
    disclosures.flatMap(({ holders }) =>
      holders.filter(({ holding }) => holding.holderId === holder.id).map(({ holding }) => holding.role),
    ),
  );
  const given = disclosures.flatMap(({ disclosure }) => disclosure.fields.filter((field) => field.given === 'given'));
  const boxes = disclosures.flatMap(({ disclosure }) => disclosure.boxes);
  const onlyRecipient =
    roles.size > 0 && [...roles].every((role) => role === 'named-partner' || role === 'named-in-answer');
  // Only who was given data can hand them on: portability is no right against a recipient (GDPR 20(1)).
  const rights = rightsOf(source).filter((right) => right !== 'portability' || !onlyRecipient);
  const typed = (text: string | undefined) =>
    text?.trim() ? quoteInline(text.trim(), PRINTED.passage, language) : undefined;
  const objectionReason = typed(detail.objectionReason);
  const correction = typed(detail.correction);
  return {
    ...gatherReplyFacts(source.identity, source.delivery, inFrance(holder)),
    roles,
    onlyRecipient,
    boxes,
    boxesShown: boxes.length > 0 && !onlyRecipient,
    verdicts: new Set(disclosures.map(({ assessment }) => assessment.political)),
    passesOn: disclosures.some(({ assessment }) => assessment.onward !== 'none-stated'),
    sensitive: [...new Set(given.map((field) => field.category))].filter((name) => SENSITIVE_CATEGORIES.has(name)),
    rights,
    ...(objectionReason ? { objectionReason } : {}),
    ...(correction ? { correction } : {}),
    restriction: groundOfRestriction(detail, rights),
    erasureGrounds: groundsOfErasure(rights),
  };
}

/** What the paragraphs on the reply depend on. */
export function gatherReplyFacts(identity: Identity, delivery: LetterSource['delivery'], france: boolean): ReplyFacts {
  const replyEmail = cleanLine(identity.replyEmail ?? '', 254);
  return {
    byEmail: delivery === 'email' || delivery === 'web-form',
    ...(replyEmail ? { replyEmail } : {}),
    hasAddress: identity.addressLines.length > 0,
    identifiers: identity.usedIdentifiers
      .map((identifier) => cleanLine(identifier, 254))
      .filter(Boolean)
      .join(', '),
    inFrance: france,
  };
}

/** The rights of a letter, in order; those that need a word from the user are dropped without it. */
export function rightsOf({ rights = ['access'], detail = {} }: Pick<LetterSource, 'rights' | 'detail'>): Right[] {
  return RIGHTS.filter((right) => rights.includes(right) && (right !== 'rectification' || detail.correction?.trim()));
}

// GDPR 18(1)(b) presupposes that erasure is opposed, and (a) that the accuracy is contested: else (c) remains.
function groundOfRestriction({ restriction = 'claims', correction }: RightsDetail, rights: readonly Right[]) {
  if (restriction === 'contested' && correction?.trim()) return restriction;
  if (restriction === 'erasure-opposed' && !rights.includes('erasure')) return restriction;
  return 'claims';
}

function groundsOfErasure(rights: readonly Right[]): LetterFacts['erasureGrounds'] {
  const grounds = [
    ...(rights.includes('withdrawal') ? (['b'] as const) : []),
    ...(rights.includes('objection') ? (['c'] as const) : []),
  ];
  return grounds.length ? grounds : ['a'];
}

/** A register number shows that the holder is established in France. */
function inFrance({ controller }: LetterSource['holder']): boolean {
  return controller?.siren !== undefined || controller?.rcs !== undefined;
}

/** Whether a box was to allow prospecting or passing data on. */
export function asksForReuse({ purposes }: ConsentBox): boolean {
  return purposes.some((purpose) => purpose === 'newsletter' || purpose === 'partners' || purpose === 'political');
}

/** Whether it is a control that can be ticked. */
export function canBeTicked({ control }: ConsentBox): boolean {
  return control === 'checkbox' || control === 'switch' || control === 'radio';
}

/** Whether, by its state when sent, the box says no to what it asks. */
export function saysNo({ sense, stateWhenSent }: ConsentBox): boolean {
  return stateWhenSent === (sense === 'agrees' ? 'unticked' : 'ticked');
}
