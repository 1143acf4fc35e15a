import { nameTextsByDay, quotePassages } from './cite-texts';
import { formatDayOf, joinWords } from './format-dates';
import { BOOKS } from './languages/books';
import type { Block } from './letter';
import type { DisclosureEvidence, LetterSource } from './letter-source';
import { listTextsRead } from './list-texts-read';
import { tellPeriod } from './tell-story';

/**
 * What the texts of each disclosure said about political use and about passing data on; alike ones are told once.
 * `asking` adds what the holder is asked about it.
 */
export function tellVerdicts(source: LetterSource, asking: boolean): Block[] {
  const told = new Map<string, { evidence: DisclosureEvidence; alike: DisclosureEvidence[] }>();
  for (const evidence of source.disclosures) {
    const key = JSON.stringify([tellPolitics(evidence, source, asking), tellOnward(evidence, source)].map(wordsOf));
    const same = told.get(key);
    if (same) same.alike.push(evidence);
    else told.set(key, { evidence, alike: [evidence] });
  }
  return [...told.values()].flatMap(({ evidence, alike }) => [
    ...(source.disclosures.length > 1 ? [introduce(alike, source)] : []),
    ...tellPolitics(evidence, source, asking),
    ...tellOnward(evidence, source),
  ]);
}

// Two readings of one text differ by the time alone: told once.
function wordsOf(blocks: Block[]): unknown[] {
  return blocks.map((block) => (block.kind === 'quote' ? block.text : block));
}

function introduce(alike: readonly DisclosureEvidence[], { timeZone, language }: LetterSource): Block {
  const { telling, names } = BOOKS[language];
  const forms = alike.map(({ disclosure: { sentAt, occasion, remembered } }) =>
    remembered
      ? `${tellPeriod(remembered, language)} (${names.occasions[occasion]})`
      : telling.forForm(formatDayOf(sentAt, timeZone, language), names.occasions[occasion]),
  );
  const told = joinWords(forms, language);
  // What is told from memory is alike to nothing that was read.
  return say(alike[0]?.disclosure.remembered ? telling.forRemembered(told) : telling.forForms(told, forms.length > 1));
}

function tellPolitics(evidence: DisclosureEvidence, source: LetterSource, asking: boolean): Block[] {
  const { assessment, disclosure } = evidence;
  const { telling } = BOOKS[source.language];
  const quotes = quotePassages(assessment.politicalPassages, evidence, source);
  const one = quotes.length === 1;
  const where = nameTextsByDay(evidence, source);
  const ask = (text: string) => (asking ? [say(text)] : []);
  switch (assessment.political) {
    case 'disclosed':
      return [say(telling.disclosed(where, one)), ...quotes];
    case 'excluded':
      return [say(telling.excluded(where, one)), ...quotes, ...ask(telling.confirmExcluded())];
    case 'contradictory':
      return [say(telling.contradictory(where)), ...quotes, ...ask(telling.whichApplied())];
    case 'silent':
      return [say(asking ? `${telling.silent(where)} ${telling.pointItOut()}` : telling.silent(where))];
    case 'unread': {
      if (disclosure.remembered)
        return [say(telling.rememberedUnread() + (asking ? ` ${telling.sendNoticeThen()}` : ''))];
      const unread = telling.unread(listTextsRead(evidence).length > 0);
      const day = formatDayOf(disclosure.sentAt, source.timeZone, source.language);
      return [say(asking ? `${unread} ${telling.sendNotice(day)}` : unread)];
    }
  }
}

function tellOnward(evidence: DisclosureEvidence, source: LetterSource): Block[] {
  const { assessment } = evidence;
  const quotes = quotePassages(assessment.onwardPassages, evidence, source);
  if (assessment.onward === 'none-stated' || quotes.length === 0) return [];
  const where = nameTextsByDay(evidence, source);
  return [say(BOOKS[source.language].telling.onward(where)), ...quotes];
}

function say(text: string): Block {
  return { kind: 'paragraph', text };
}
