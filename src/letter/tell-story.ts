import type { Disclosure, Remembered } from '../disclosure/schema';
import { cleanLine, PRINTED, quoteInline } from './clean-text';
import { formatMoment, formatPeriod } from './format-dates';
import { BOOKS } from './languages/books';
import type { Block, LetterLanguage } from './letter';
import type { LetterSource } from './letter-source';

/** What happened, and why it concerns this holder; `toHolder` when the letter goes to it and not to an authority. */
export function tellStory(source: LetterSource, toHolder: boolean): Block[] {
  const { language, timeZone } = source;
  const { telling } = BOOKS[language];
  const disclosures = source.disclosures.map(({ disclosure }) => disclosure);
  const witnessed = disclosures.filter(({ remembered }) => !remembered);
  const [first] = witnessed;
  const seen: Block[] =
    first && witnessed.length === 1
      ? [{ kind: 'paragraph', text: tellOne(first, timeZone, language) }]
      : [
          { kind: 'paragraph', text: telling.formsFilled() },
          { kind: 'list', items: witnessed.map((disclosure) => listOne(disclosure, timeZone, language)) },
        ];
  const told = disclosures.flatMap((disclosure) => tellRemembered(disclosure, language));
  const events: Block[] = [...(first ? seen : []), ...told.map((text) => ({ kind: 'paragraph' as const, text }))];
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

/** What the user remembers, and says so: never as something recorded. */
function tellRemembered(disclosure: Disclosure, language: LetterLanguage): string[] {
  const { remembered, fields, occasion, place } = disclosure;
  if (!remembered) return [];
  const { names, telling } = BOOKS[language];
  const { host, pathname } = new URL(place.address);
  const where = pathname === '/' ? telling.onSite(cleanLine(host, PRINTED.name)) : placeOf(disclosure, language);
  const deed = names.deeds[occasion](where);
  const data = [...new Set(fields.map(({ category }) => names.categories[category]))].join(', ');
  return [
    [
      telling.remembered[remembered.source](deed, tellPeriod(remembered, language)),
      ...(remembered.sureness === 'not-sure' ? [telling.doubt()] : []),
      ...(data ? [telling.rememberedData(data)] : []),
      telling.noRecord(),
    ].join(' '),
  ];
}

/** When it was, as imprecise as it is remembered: `vers 2024`. */
export function tellPeriod({ period }: Remembered, language: LetterLanguage): string {
  return BOOKS[language].telling.around(formatPeriod(period, language), period.length > 7);
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
  const { reasons, rememberedReason } = BOOKS[language].telling;
  const told = disclosures.flatMap(({ disclosure, holders }) =>
    holders
      .filter(({ holding }) => holding.holderId === holder.id)
      .map(({ holding: { role, because } }) =>
        (disclosure.remembered && role === 'site' ? rememberedReason : reasons[role])(
          role === 'form-operator' || role === 'site' || role === 'observed'
            ? cleanLine(because, PRINTED.name)
            : quoteInline(because.trim().replace(/\.$/u, ''), PRINTED.because, language),
          toHolder,
        ),
      ),
  );
  return [...new Set(told)].slice(0, 4).join(' ');
}
