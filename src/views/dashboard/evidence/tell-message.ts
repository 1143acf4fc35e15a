import type { Approach } from '../../../disclosure/approach';
import { hashBase64 } from '../../../exchange/chain/hash-base64';
import { cleanLine, PRINTED } from '../../../letter/clean-text';
import type { Block } from '../../../letter/letter';
import { formatDay } from '../../phrases/dates';
import type { EvidenceWords } from '../../phrases/french/evidence';
import type { RoomPhrases } from '../../phrases/french-rooms';
import { formatMoment } from '../../phrases/moments';

/** Most characters of a message that are printed. */
const MOST_WORDS = 8_000;

/** The message as it was noted: when, how, from whom, its words, and what its headers say. */
export function tellMessage(approach: Approach, t: RoomPhrases, words: EvidenceWords): Block[] {
  const { approaches, followUp, language } = t;
  const { mail, files } = approach;
  const line = (text = '') => cleanLine(text, PRINTED.name);
  const facts: [string, string][] = [
    [followUp.cameOn, formatDay(language, approach.cameOn)],
    [followUp.channel, followUp.channels[approach.channel]],
    [approaches.sender, line(approach.sender) || approaches.unnamed],
    [approaches.onBehalfOf, line(approach.onBehalfOf)],
    [words.reachedAt, words.reached[approach.reached]],
    [words.notedAt, formatMoment(language, approach.notedAt)],
  ];
  const headers: [string, string][] = mail
    ? [
        [approaches.mailFrom, line(mail.from)],
        [approaches.mailReturn, line(mail.returnPath)],
        [approaches.mailSigned, line(mail.signedBy.join(', '))],
        [approaches.mailList, line(mail.listHosts.join(', '))],
        [approaches.mailPlatform, line(mail.platform)],
      ]
    : [];
  const said = cleanLine(approach.words, MOST_WORDS);
  return [
    ...tabulate(facts),
    ...(said ? [{ kind: 'quote' as const, text: said, attribution: words.wordsAsNoted }] : []),
    ...(headers.some(([, value]) => value)
      ? [
          { kind: 'heading' as const, text: approaches.mailTitle },
          { kind: 'paragraph' as const, text: approaches.mailWhy },
          ...tabulate(headers),
        ]
      : []),
    ...(files.length
      ? [
          { kind: 'heading' as const, text: approaches.filesTitle },
          {
            kind: 'list' as const,
            items: files.map(({ name, content }) => {
              const { bytes, sha256 } = hashBase64(content);
              return words.fileLine(line(name), bytes, sha256);
            }),
          },
        ]
      : []),
  ];
}

/** Rows of names and values; those without a value are left out. */
export function tabulate(rows: readonly (readonly [string, string])[]): Block[] {
  const told = rows.filter(([, value]) => value);
  return told.length ? [{ kind: 'table', rows: told }] : [];
}
