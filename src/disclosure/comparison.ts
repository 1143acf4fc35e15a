/** A stretch of two versions of a text, in the order of reading. */
export interface TextPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** What a change of a notice bears on, as far as our reader can tell. */
export type TouchedTopic = 'politics' | 'partners';

/** Two versions of a notice side by side. */
export interface Comparison {
  parts: TextPart[];
  touches: TouchedTopic[];
}
