import { type DataCategory, SENSITIVE_CATEGORIES } from '../disclosure/categories';
import type { HolderRole } from '../disclosure/holder';
import type { PoliticalVerdict } from '../disclosure/reading';
import type { ConsentBox } from '../disclosure/schema';
import type { LetterSource } from './letter-source';

/** What of the record decides which paragraphs a letter holds. */
export interface LetterFacts {
  source: LetterSource;
  /** The parts that this holder has in these disclosures. */
  roles: ReadonlySet<HolderRole>;
  /** The holder only received the data: it did not run the form, and no notice names it as controller. */
  onlyRecipient: boolean;
  boxes: readonly ConsentBox[];
  verdicts: ReadonlySet<PoliticalVerdict>;
  /** Some text was read that tells of passing data on. */
  passesOn: boolean;
  sensitive: readonly DataCategory[];
  /** A register number shows that the holder is established in France. */
  inFrance: boolean;
}

/** Draws from the record what the paragraphs depend on. */
export function gatherFacts(source: LetterSource): LetterFacts {
  const { disclosures, holder } = source;
  const roles = new Set(
    disclosures.flatMap(({ holders }) =>
      holders.filter(({ holding }) => holding.holderId === holder.id).map(({ holding }) => holding.role),
    ),
  );
  const given = disclosures.flatMap(({ disclosure }) => disclosure.fields.filter((field) => field.given === 'given'));
  return {
    source,
    roles,
    onlyRecipient: roles.size > 0 && [...roles].every((role) => role === 'named-partner'),
    boxes: disclosures.flatMap(({ disclosure }) => disclosure.boxes),
    verdicts: new Set(disclosures.map(({ assessment }) => assessment.political)),
    passesOn: disclosures.some(({ assessment }) => assessment.onward !== 'none-stated'),
    sensitive: [...new Set(given.map((field) => field.category))].filter((name) => SENSITIVE_CATEGORIES.has(name)),
    inFrance: holder.controller?.siren !== undefined || holder.controller?.rcs !== undefined,
  };
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
