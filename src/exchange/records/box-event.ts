import type { ConsentBox } from '../../disclosure/schema';

/** What a box shows of consent, as DPV terms; `type` is absent where nothing was agreed to. */
export interface BoxEvent {
  status: 'dpv:ConsentGiven' | 'dpv:ConsentRefused' | 'dpv:ConsentUnknown';
  type?: 'dpv:ExpressedConsent' | 'dpv:ImpliedConsent';
  /** How it was told, in plain English. */
  told: string;
}

const BUTTONS: ReadonlySet<ConsentBox['control']> = new Set(['button', 'hidden', 'text']);

/**
 * Says what the state of a box means. Given is only what somebody ticked: a box that was ticked beforehand, or a button
 * that also does something else, shows no decision (GDPR 4(11); CJEU C-673/17). Left empty is refused, as DPV has it.
 */
export function judgeBox({ control, preTicked, sense, stateWhenSent }: ConsentBox): BoxEvent {
  if (BUTTONS.has(control))
    return { status: 'dpv:ConsentUnknown', type: 'dpv:ImpliedConsent', told: `by the ${control} that sends the form` };
  if (stateWhenSent === 'unknown') return { status: 'dpv:ConsentUnknown', told: `${control}, its state is not known` };
  const ticked = stateWhenSent === 'ticked';
  if (sense === 'refuses') {
    return ticked
      ? { status: 'dpv:ConsentRefused', told: `${control} ticked to refuse` }
      : { status: 'dpv:ConsentUnknown', type: 'dpv:ImpliedConsent', told: `${control} to refuse, left empty` };
  }
  if (!ticked) return { status: 'dpv:ConsentRefused', told: `${control} left empty` };
  return preTicked
    ? { status: 'dpv:ConsentUnknown', type: 'dpv:ImpliedConsent', told: `${control} ticked beforehand, left as it was` }
    : { status: 'dpv:ConsentGiven', type: 'dpv:ExpressedConsent', told: `${control} ticked by the person` };
}
