import type { HolderRole } from '../disclosure/holder';
import type { Disclosure } from '../disclosure/schema';
import { cleanLine, PRINTED, quoteInline } from './clean-text';
import { formatMoment } from './format-dates';
import type { Block, LetterLanguage } from './letter';
import type { LetterSource } from './letter-source';
import { nameCategory } from './name-categories';
import { nameOccasion, tellDeed } from './name-occasions';
import { english, french } from './typography';

/** What happened, and why the letter goes to this holder. */
export function tellStory(source: LetterSource): Block[] {
  const { language, timeZone } = source;
  const disclosures = source.disclosures.map(({ disclosure }) => disclosure);
  const [first] = disclosures;
  const events: Block[] =
    first && disclosures.length === 1
      ? [{ kind: 'paragraph', text: tellOne(first, timeZone, language) }]
      : [
          {
            kind: 'paragraph',
            text:
              language === 'fr'
                ? french`J’ai rempli en ligne les formulaires suivants :`
                : english`I filled in the following online forms:`,
          },
          { kind: 'list', items: disclosures.map((disclosure) => listOne(disclosure, timeZone, language)) },
        ];
  const reasons = tellReasons(source);
  return reasons ? [...events, { kind: 'paragraph', text: reasons }] : events;
}

function tellOne(disclosure: Disclosure, timeZone: string, language: LetterLanguage): string {
  const moment = formatMoment(disclosure.sentAt, timeZone, language);
  const page = namePage(disclosure, language);
  const frame = tellFrame(disclosure, language);
  const data = tellData(disclosure, language);
  if (disclosure.state === 'attempted') {
    const noun = nameOccasion(disclosure.occasion, language);
    return language === 'fr'
      ? french`Le ${moment}, j’ai rempli un formulaire (${noun}) sur ${page}${frame} et demandé son envoi ; je n’ai pas la certitude qu’il vous soit parvenu. ${data}`
      : english`On ${moment}, I filled in a form (${noun}) on ${page}${frame} and tried to send it; I cannot be certain that it reached you. ${data}`;
  }
  const deed = tellDeed(disclosure.occasion, language);
  return language === 'fr'
    ? french`Le ${moment}, ${deed} sur ${page}${frame}. ${data}`
    : english`On ${moment}, ${deed} on ${page}${frame}. ${data}`;
}

function listOne(disclosure: Disclosure, timeZone: string, language: LetterLanguage): string {
  const moment = formatMoment(disclosure.sentAt, timeZone, language);
  const noun = nameOccasion(disclosure.occasion, language);
  const page = namePage(disclosure, language);
  const frame = tellFrame(disclosure, language);
  const data = tellData(disclosure, language);
  const doubt = disclosure.state === 'attempted';
  return language === 'fr'
    ? french`Le ${moment}, ${noun}, sur ${page}${frame}${doubt ? french` (envoi dont je n’ai pas la certitude)` : ''}. ${data}`
    : english`${moment}, ${noun}, on ${page}${frame}${doubt ? ' (I cannot be certain that it was sent)' : ''}. ${data}`;
}

function namePage({ place }: Disclosure, language: LetterLanguage): string {
  const address = cleanLine(place.address, PRINTED.address);
  if (!place.title.trim()) return language === 'fr' ? `la page ${address}` : `the page ${address}`;
  const title = quoteInline(place.title, PRINTED.title, language);
  return language === 'fr' ? french`la page ${title} (${address})` : english`the page ${title} (${address})`;
}

function tellFrame({ place }: Disclosure, language: LetterLanguage): string {
  if (!place.topAddress) return '';
  const address = cleanLine(place.topAddress, PRINTED.address);
  return language === 'fr' ? french`, elle-même intégrée à ${address}` : english`, itself embedded in ${address}`;
}

function tellData({ fields }: Disclosure, language: LetterLanguage): string {
  const named = (given: 'given' | 'unknown') => [
    ...new Set(fields.filter((field) => field.given === given).map(({ category }) => nameCategory(category, language))),
  ];
  const given = named('given');
  const unknown = named('unknown').filter((name) => !given.includes(name));
  const sure = given.length
    ? language === 'fr'
      ? french`J’y ai communiqué les données suivantes : ${given.join(', ')}.`
      : english`I gave the following data: ${given.join(', ')}.`
    : '';
  const unsure = unknown.length
    ? language === 'fr'
      ? french`Le formulaire demandait ${given.length ? 'aussi ' : ''}les données suivantes, que j’ai pu renseigner ou non : ${unknown.join(', ')}.`
      : english`The form ${given.length ? 'also ' : ''}asked for the following, which I may or may not have filled in: ${unknown.join(', ')}.`
    : '';
  return [sure, unsure].filter(Boolean).join(' ');
}

const REASONS: Record<HolderRole, Record<LetterLanguage, (because: string) => string>> = {
  'declared-controller': {
    fr: (because) =>
      french`L’information que j’ai lue désigne votre organisme comme responsable du traitement : ${because}.`,
    en: (because) => english`The information I read names your organisation as the controller: ${because}.`,
  },
  'named-partner': {
    fr: (because) =>
      french`L’information que j’ai lue cite votre organisme parmi les destinataires de ces données : ${because}.`,
    en: (because) =>
      english`The information I read names your organisation among the recipients of these data: ${because}.`,
  },
  'form-operator': {
    fr: (because) =>
      french`Le formulaire adressait ces données à ${because}, nom de domaine que je crois être le vôtre.`,
    en: (because) => english`The form sent these data to ${because}, a domain that I believe to be yours.`,
  },
  site: {
    fr: (because) => french`Ce formulaire figurait sur ${because}, site que je crois être le vôtre.`,
    en: (because) => english`That form appeared on ${because}, a site that I believe to be yours.`,
  },
};

function tellReasons({ disclosures, holder, language }: LetterSource): string {
  const reasons = disclosures.flatMap(({ holders }) =>
    holders
      .filter(({ holding }) => holding.holderId === holder.id)
      .map(({ holding: { role, because } }) =>
        REASONS[role][language](
          role === 'declared-controller' || role === 'named-partner'
            ? quoteInline(because.trim().replace(/\.$/u, ''), PRINTED.because, language)
            : cleanLine(because, PRINTED.name),
        ),
      ),
  );
  return [...new Set(reasons)].slice(0, 4).join(' ');
}
