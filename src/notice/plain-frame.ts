import { namesData } from './names-data';
import { has } from './parse-sentence';
import { Frame } from './political-frame';

/** A mention of politics in a long document, which is taken at its word only where that is plain. */
export class PlainFrame extends Frame {
  /**
   * Says whether data are named, in the sentence or in the introduction of its list, and whether an actor is given them or
   * stands in a list of recipients; for what is denied, that data are named.
   */
  isPlain(isDenied: boolean): boolean {
    const { kind } = this.mention;
    if (this.around.declares) return true;
    const names = this.namesData();
    if (isDenied) return names;
    if (kind === 'actor' || kind === 'party')
      return (
        this.isListedRecipient() ||
        this.isAmongSectors() ||
        (names && ((this.gives() && this.isToward()) || this.says('client')))
      );
    if (this.isInBrackets()) return false;
    if (kind === 'purpose' && this.isItem() && this.isUnder('purposes')) return true;
    const acts = this.says('use') || this.gives() || this.says('collect') || this.says('contact');
    return (this.says('contact') && this.says('you')) || (names && acts);
  }

  private namesData(): boolean {
    const { lead } = this.around;
    return namesData(this.parsed) || (lead !== null && namesData(lead));
  }

  /** An item below "Recipients": it has no verb of its own. */
  private isListedRecipient(): boolean {
    const { lead, heading } = this.around;
    const listed = (lead !== null && has(lead, 'recipient')) || (heading !== null && has(heading, 'recipient'));
    return this.isItem() && listed && !has(this.parsed, 'use') && !has(this.parsed, 'collect');
  }

  /** Behind a list of sectors: "the sector of non-profits includes, before elections, those who stand". */
  private isAmongSectors(): boolean {
    const { before } = this.around;
    return has(this.parsed, 'sector') && before !== null && has(before, 'sector');
  }

  private isItem(): boolean {
    return this.parsed.sentence.kind !== 'paragraph';
  }

  private isInBrackets(): boolean {
    let open = 0;
    for (const { before } of this.parsed.tokens.slice(0, this.mention.from + 1))
      for (const mark of before) open += mark === '(' ? 1 : mark === ')' ? -1 : 0;
    return open > 0;
  }
}
