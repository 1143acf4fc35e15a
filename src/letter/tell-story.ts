import type { Disclosure } from '../disclosure/schema';
import { cleanLine, PRINTED, quoteInline } from './clean-text';
import { formatMoment } from './format-dates';
import { BOOKS } from './languages/books';
import type { Block, LetterLanguage } from './letter';
import type { LetterSource } from './letter-source';

/** What happened, and why it concerns this holder; `toHolder` when the letter goes to it and not to an authority. */
export function tellStory(source: LetterSource, toHolder: boolean): Block[] {
  const { language, timeZone } = source;
  const { telling } = BOOKS[language];
  const disclosures = source.disclosures.map(({ disclosure }) => disclosure);
  const [first] = disclosures;
  const events: Block[] =
    first && disclosures.length === 1
      ? [{ kind: 'paragraph', text: tellOne(first, timeZone, language) }]
      : [
          { kind: 'paragraph', text: telling.formsFilled() },
          { kind: 'list', items: disclosures.map((disclosure) => listOne(disclosure, timeZone, language)) },
        ];
  const reasons = tellReasons(source, toHolder);
  return reasons ? [...events, { kind: 'paragraph', text: reasons }] : events;
}

function tellOne(disclosure: Disclosure, timeZone: string, language: LetterLanguage): string {
  const { names, telling } = BOOKS[language];
  const moment = formatMoment(disclosure.sentAt, timeZone, language);
  const where = placeOf(disclosure, language);
  const data = tellData(disclosure, language);
  const { occasion, state } = disclosure;
  return (
    state === 'attempted'
      ? telling.attempted(moment, names.occasions[occasion], where, data)
      : telling.sent(moment, names.deeds[occasion](where), data)
  ).trim();
}

function listOne(disclosure: Disclosure, timeZone: string, language: LetterLanguage): string {
  const { names, telling } = BOOKS[language];
  const moment = formatMoment(disclosure.sentAt, timeZone, language);
  const where = placeOf(disclosure, language);
  const inDoubt = disclosure.state === 'attempted';
  return telling
    .listed(moment, names.occasions[disclosure.occasion], where, inDoubt, tellData(disclosure, language))
    .trim();
}

function placeOf({ place }: Disclosure, language: LetterLanguage): string {
  const { telling } = BOOKS[language];
  const address = cleanLine(place.address, PRINTED.address);
  const page = place.title.trim()
    ? telling.onTitledPage(quoteInline(place.title, PRINTED.title, language), address)
    : telling.onPage(address);
  return place.topAddress ? `${page}${telling.inFrameOf(cleanLine(place.topAddress, PRINTED.address))}` : page;
}

function tellData({ fields }: Disclosure, language: LetterLanguage): string {
  const { names, telling } = BOOKS[language];
  const named = (given: 'given' | 'unknown') => [
    ...new Set(fields.filter((field) => field.given === given).map(({ category }) => names.categories[category])),
  ];
  const given = named('given');
  const unknown = named('unknown').filter((name) => !given.includes(name));
  const sure = given.length ? telling.given(given.join(', ')) : '';
  const unsure = unknown.length ? telling.askedFor(unknown.join(', '), given.length > 0) : '';
  return [sure, unsure].filter(Boolean).join(' ');
}

function tellReasons({ disclosures, holder, language }: LetterSource, toHolder: boolean): string {
  const { reasons } = BOOKS[language].telling;
  const told = disclosures.flatMap(({ holders }) =>
    holders
      .filter(({ holding }) => holding.holderId === holder.id)
      .map(({ holding: { role, because } }) =>
        reasons[role](
          role === 'form-operator' || role === 'site' || role === 'observed'
            ? cleanLine(because, PRINTED.name)
            : quoteInline(because.trim().replace(/\.$/u, ''), PRINTED.because, language),
          toHolder,
        ),
      ),
  );
  return [...new Set(told)].slice(0, 4).join(' ');
}
