import { cleanLine } from './clean-text';
import { formatDay } from './format-dates';
import { BOOKS } from './languages/books';
import type { Annex, Block, Letter, Reference } from './letter';
import type { LetterSource } from './letter-source';

/** What one kind of letter puts into the frame that all letters share. */
interface Contents {
  /** What it is, without its reference. */
  title: string;
  /** Said in the subject after the title, `(article 15 du RGPD)`; may be empty. */
  basis: string;
  recipient: readonly string[];
  references?: readonly Reference[];
  blocks: readonly Block[];
  /** Enclosures beside the annex. */
  enclosures?: readonly string[];
  annex?: Annex;
}

/** Puts sender, date, subject with its reference, salutation, closing and enclosures around what a letter says. */
export function frameLetter(
  terms: Pick<LetterSource, 'language' | 'identity' | 'writtenOn' | 'delivery' | 'reference'>,
  contents: Contents,
): Letter {
  const { language, identity, writtenOn } = terms;
  const { frame } = BOOKS[language];
  const day = formatDay(writtenOn, language);
  const reference = cleanLine(terms.reference, 40);
  const name = cleanLine(identity.name, 80);
  const { annex, enclosures = [] } = contents;
  return {
    language,
    title: `${contents.title}, ${frame.ref(reference)}`,
    sender: [
      name,
      ...identity.addressLines.slice(0, 5).map((line) => cleanLine(line, 60)),
      cleanLine(identity.replyEmail ?? '', 254),
    ].filter(Boolean),
    recipient: contents.recipient,
    placeAndDate: frame.placeAndDate(cleanLine(identity.town ?? '', 60), day),
    writtenOn,
    ...(terms.delivery === 'registered-post' ? { delivery: frame.registered() } : {}),
    reference,
    subject: {
      label: frame.subject,
      value: [contents.title, contents.basis]
        .filter(Boolean)
        .join(' ')
        .concat(`, ${frame.ref(reference)}`),
    },
    references: contents.references ?? [],
    salutation: frame.salutation,
    blocks: contents.blocks,
    closing: frame.closing(),
    signature: name,
    enclosures: [...enclosures, ...(annex ? [frame.annexEnclosure(day)] : [])],
    ...(annex ? { annex } : {}),
  };
}
