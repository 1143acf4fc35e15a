import type { EvidenceKind } from '../disclosure/schema';
import { quotePassages } from './cite-texts';
import { cleanLine, PRINTED } from './clean-text';
import { formatDay, formatDayOf, formatMoment } from './format-dates';
import type { Annex, Block, LetterLanguage, Table } from './letter';
import type { DisclosureEvidence, LetterSource } from './letter-source';
import { headRole, listTextsRead } from './list-texts-read';
import { nameCategory } from './name-categories';
import { nameOccasion } from './name-occasions';
import { nameControl, tellTicking } from './tell-boxes';
import { english, french } from './typography';

const WORDS = {
  fr: {
    page: 'Page',
    address: 'Adresse',
    within: 'Intégrée à',
    occasion: 'Opération',
    time: 'Date et heure',
    target: 'Formulaire adressé à',
    state: 'Envoi',
    sent: 'constaté',
    attempted: 'tenté, non constaté',
    field: 'Libellé du champ',
    category: 'Nature de la donnée',
    required: 'Obligatoire',
    given: 'Renseigné',
    yes: 'oui',
    no: 'non',
    unknown: 'inconnu',
    box: 'Libellé',
    control: 'Forme',
    first: 'À l’affichage',
    end: 'Lors de l’envoi',
    read: 'Relevé le',
    hash: 'Empreinte SHA-256',
    noTitle: 'sans titre',
    notRead: 'non lu',
  },
  en: {
    page: 'Page',
    address: 'Address',
    within: 'Embedded in',
    occasion: 'Occasion',
    time: 'Date and time',
    target: 'Form sent to',
    state: 'Sending',
    sent: 'observed',
    attempted: 'attempted, not observed',
    field: 'Label of the field',
    category: 'Kind of data',
    required: 'Required',
    given: 'Filled in',
    yes: 'yes',
    no: 'no',
    unknown: 'unknown',
    box: 'Wording',
    control: 'Kind',
    first: 'When shown',
    end: 'When sent',
    read: 'Recorded on',
    hash: 'SHA-256',
    noTitle: 'untitled',
    notRead: 'not read',
  },
} as const;

const EVIDENCE: Record<EvidenceKind, Record<LetterLanguage, string>> = {
  navigation: { fr: 'changement de page', en: 'page change' },
  request: { fr: 'requête envoyée', en: 'request sent' },
  'form-gone': { fr: 'formulaire disparu', en: 'form gone' },
  'thank-you': { fr: 'message de remerciement', en: 'thank-you message' },
  'user-confirmed': { fr: 'confirmé par moi', en: 'confirmed by me' },
};

/** The record behind the letter, disclosure by disclosure: page, time, fields, boxes, texts with their hash, passages. */
export function composeAnnex(source: LetterSource): Annex {
  const { language, writtenOn } = source;
  const day = formatDay(writtenOn, language);
  const fr = language === 'fr';
  const several = source.disclosures.length > 1;
  return {
    title: fr ? french`Annexe : relevé établi par moi le ${day}` : english`Annex: record drawn up by me on ${day}`,
    blocks: [
      {
        kind: 'paragraph',
        text: fr
          ? french`Ce relevé reproduit ce qui était affiché et ce que j’ai fait. Il ne contient aucune des valeurs que j’ai saisies. L’empreinte SHA-256 est calculée sur le texte tel que je l’ai lu et conservé.`
          : english`This record reproduces what was displayed and what I did. It contains none of the values that I entered. The SHA-256 is computed on the text as I read and kept it.`,
      },
      ...source.disclosures.flatMap((evidence, index) => describe(evidence, source, several ? `${index + 1}. ` : '')),
    ],
  };
}

function describe(evidence: DisclosureEvidence, source: LetterSource, number: string): Block[] {
  const { disclosure, assessment } = evidence;
  const { language, timeZone } = source;
  const day = formatDayOf(disclosure.sentAt, timeZone, language);
  const noun = nameOccasion(disclosure.occasion, language);
  const heading = language === 'fr' ? french`${number}Le ${day} : ${noun}` : english`${number}${day}: ${noun}`;
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
  const words = WORDS[language];
  const { place, target, evidence, state } = disclosure;
  const signs = [...new Set(evidence.map(({ kind }) => EVIDENCE[kind][language]))].join(', ');
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
  const words = WORDS[language];
  const given = { given: words.yes, empty: words.no, unknown: words.unknown };
  const rows = disclosure.fields.map((field) => [
    cleanLine(field.label, PRINTED.label) || '–',
    nameCategory(field.category, language),
    field.required ? words.yes : words.no,
    given[field.given],
  ]);
  return rows.length ? [{ kind: 'table', head: [words.field, words.category, words.required, words.given], rows }] : [];
}

function tabulateBoxes({ disclosure }: DisclosureEvidence, language: LetterLanguage): Table[] {
  const words = WORDS[language];
  const rows = disclosure.boxes.map((box) => [
    cleanLine(box.wording, 2_000),
    nameControl(box, language),
    tellTicking(box, 'first', language) || '–',
    tellTicking(box, 'sent', language) || '–',
  ]);
  return rows.length ? [{ kind: 'table', head: [words.box, words.control, words.first, words.end], rows }] : [];
}

function tabulateTexts(evidence: DisclosureEvidence, { language, timeZone }: LetterSource): Table[] {
  const words = WORDS[language];
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
    `${cleanLine(address, 500)} (${WORDS[language].notRead})`,
  ]);
  return rows.length ? [{ kind: 'table', rows }] : [];
}
