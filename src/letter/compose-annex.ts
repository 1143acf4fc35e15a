import { quotePassages } from './cite-texts';
import { cleanLine, PRINTED } from './clean-text';
import { formatDay, formatDayOf, formatMoment } from './format-dates';
import { BOOKS } from './languages/books';
import type { Annex, Block, LetterLanguage, Table } from './letter';
import type { DisclosureEvidence, LetterSource } from './letter-source';
import { headRole, listTextsRead } from './list-texts-read';
import { nameControl, tellTicking } from './tell-boxes';

/**
 * The record behind the letter, disclosure by disclosure: page, time, fields, boxes, texts with their hash, passages. What
 * was told from memory is no record; of that alone there is no annex.
 */
export function composeAnnex(source: LetterSource): { annex?: Annex } {
  const witnessed = source.disclosures.filter(({ disclosure }) => !disclosure.remembered);
  return witnessed.length ? { annex: describeAll(witnessed, source) } : {};
}

function describeAll(disclosures: readonly DisclosureEvidence[], source: LetterSource): Annex {
  const { language, writtenOn } = source;
  const { frame } = BOOKS[language];
  const several = disclosures.length > 1;
  return {
    title: frame.annexTitle(formatDay(writtenOn, language)),
    blocks: [
      { kind: 'paragraph', text: frame.annexIntro() },
      ...disclosures.flatMap((evidence, index) => describe(evidence, source, several ? `${index + 1}. ` : '')),
    ],
  };
}

function describe(evidence: DisclosureEvidence, source: LetterSource, number: string): Block[] {
  const { disclosure, assessment } = evidence;
  const { language, timeZone } = source;
  const day = formatDayOf(disclosure.sentAt, timeZone, language);
  const { frame, names } = BOOKS[language];
  const heading = frame.annexHeading(number, day, names.occasions[disclosure.occasion]);
  const passages = quotePassages([...assessment.politicalPassages, ...assessment.onwardPassages], evidence, source, {
    most: 20,
    characters: 3_000,
  });
  return [
    { kind: 'heading', text: heading },
    tabulatePlace(evidence, source),
    ...tabulateFields(evidence, language),
    ...tabulateBoxes(evidence, language),
    ...tabulateTexts(evidence, source),
    ...tabulateUnread(evidence, language),
    ...passages,
  ];
}

function tabulatePlace({ disclosure }: DisclosureEvidence, { language, timeZone }: LetterSource): Table {
  const words = BOOKS[language].frame.labels;
  const { place, target, evidence, state } = disclosure;
  const signs = [...new Set(evidence.map(({ kind }) => BOOKS[language].names.evidence[kind]))].join(', ');
  const sending = words[state === 'sent' ? 'sent' : 'attempted'];
  const rows: [string, string | undefined][] = [
    [words.page, cleanLine(place.title, PRINTED.title) || words.noTitle],
    [words.address, cleanLine(place.address, 500)],
    [words.within, place.topAddress && cleanLine(place.topAddress, 500)],
    [words.time, formatMoment(disclosure.sentAt, timeZone, language)],
    [words.state, signs ? `${sending} (${signs})` : sending],
    [words.target, target ? cleanLine(target, 500) : undefined],
  ];
  return { kind: 'table', rows: rows.flatMap(([name, value]) => (value ? [[name, value]] : [])) };
}

function tabulateFields({ disclosure }: DisclosureEvidence, language: LetterLanguage): Table[] {
  const words = BOOKS[language].frame.labels;
  const given = { given: words.yes, empty: words.no, unknown: words.unknown };
  const rows = disclosure.fields.map((field) => [
    cleanLine(field.label, PRINTED.label) || '–',
    BOOKS[language].names.categories[field.category],
    field.required ? words.yes : words.no,
    given[field.given],
  ]);
  return rows.length ? [{ kind: 'table', head: [words.field, words.category, words.required, words.given], rows }] : [];
}

function tabulateBoxes({ disclosure }: DisclosureEvidence, language: LetterLanguage): Table[] {
  const words = BOOKS[language].frame.labels;
  const rows = disclosure.boxes.map((box) => [
    cleanLine(box.wording, 2_000),
    nameControl(box, language),
    tellTicking(box, 'first', language) || '–',
    tellTicking(box, 'sent', language) || '–',
  ]);
  return rows.length ? [{ kind: 'table', head: [words.box, words.control, words.first, words.end], rows }] : [];
}

function tabulateTexts(evidence: DisclosureEvidence, { language, timeZone }: LetterSource): Table[] {
  const words = BOOKS[language].frame.labels;
  return listTextsRead(evidence).map((text) => ({
    kind: 'table',
    rows: [
      [headRole(text.role, language), cleanLine(text.title, PRINTED.title) || words.noTitle],
      [words.address, cleanLine(text.address, 500)],
      [words.read, formatMoment(text.readAt, timeZone, language)],
      [words.hash, text.hash],
    ],
  }));
}

function tabulateUnread({ disclosure, documents }: DisclosureEvidence, language: LetterLanguage): Table[] {
  const read = new Set(documents.filter(({ noticeHash }) => noticeHash).map(({ address }) => address));
  const linked = [...disclosure.links, ...documents].filter(({ address }) => !read.has(address));
  const once = new Map(linked.map(({ address, role }) => [address, role]));
  const rows = [...once].map(([address, role]) => [
    headRole(role, language),
    `${cleanLine(address, 500)} (${BOOKS[language].frame.labels.notRead})`,
  ]);
  return rows.length ? [{ kind: 'table', rows }] : [];
}
