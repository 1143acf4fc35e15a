/** Types of controls that are answered by choosing, one control or several for one question. */
export const CHOICE_TYPES: ReadonlySet<string> = new Set(['radio', 'checkbox', 'switch', 'slider', 'toggle']);
