import { blockAddress } from './address-block';
import { cleanLine } from './clean-text';
import { composeAnnex } from './compose-annex';
import { formatDay } from './format-dates';
import type { Block, Letter } from './letter';
import { gatherFacts, type LetterFacts } from './letter-facts';
import type { DisclosureEvidence, LetterSource } from './letter-source';
import { ACCESS_POINTS } from './points/access-points';
import { CONSENT_POINTS } from './points/consent-points';
import { INFORMATION_POINTS } from './points/information-points';
import type { LegalPoint } from './points/legal-point';
import { OPENING_POINTS } from './points/opening-points';
import { POLITICAL_POINTS } from './points/political-points';
import { REPLY_POINTS } from './points/reply-points';
import { tellBox } from './tell-boxes';
import { tellStory } from './tell-story';
import { tellVerdicts } from './tell-verdict';
import { english, french } from './typography';

/** Boxes told in the body; the annex has them all. */
const BOXES_IN_BODY = 6;

/**
 * Writes the access request (GDPR article 15) to one holder from what was recorded: each paragraph hangs on a fact and
 * is left out without it.
 * @throws RangeError without a disclosure, or when a date or the time zone is none.
 */
export function writeAccessRequest(unsorted: LetterSource): Letter {
  const source = { ...unsorted, disclosures: [...unsorted.disclosures].sort(byTime) };
  if (source.disclosures.length === 0) throw new RangeError('A letter needs at least one disclosure.');
  const { language, identity, writtenOn, holder } = source;
  const fr = language === 'fr';
  const day = formatDay(writtenOn, language);
  const reference = cleanLine(source.reference, 40);
  const name = cleanLine(identity.name, 80);
  const annex = composeAnnex(source);
  const town = cleanLine(identity.town ?? '', 60);
  const delivery = fr
    ? 'Lettre recommandée avec avis de réception'
    : 'By registered post, acknowledgement of receipt requested';
  return {
    language,
    title: fr
      ? french`Demande d’accès à mes données personnelles, réf.\u00A0${reference}`
      : english`Request for access to my personal data, ref.\u00A0${reference}`,
    sender: [
      name,
      ...identity.addressLines.slice(0, 5).map((line) => cleanLine(line, 60)),
      cleanLine(identity.replyEmail ?? '', 254),
    ].filter(Boolean),
    recipient: blockAddress(source),
    placeAndDate: town ? (fr ? french`${town}, le ${day}` : english`${town}, ${day}`) : fr ? french`Le ${day}` : day,
    writtenOn,
    ...(source.delivery === 'registered-post' ? { delivery } : {}),
    reference,
    subject: {
      label: fr ? 'Objet' : 'Subject',
      value: fr
        ? french`Demande d’accès à mes données personnelles (article 15 du RGPD), réf.\u00A0${reference}`
        : english`Request for access to my personal data (Article 15 GDPR), ref.\u00A0${reference}`,
    },
    references: holder.controller?.siren ? [{ label: 'SIREN', value: groupSiren(holder.controller.siren) }] : [],
    salutation: fr ? 'Madame, Monsieur,' : 'Dear Sir or Madam,',
    blocks: composeBody(source),
    closing: fr
      ? french`Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.`
      : 'Yours faithfully,',
    signature: name,
    enclosures: [
      fr ? french`annexe (relevé établi par moi le ${day})` : english`annex (record drawn up by me on ${day})`,
    ],
    annex,
  };
}

function composeBody(source: LetterSource): Block[] {
  const facts = gatherFacts(source);
  const say = (points: readonly LegalPoint[]) => sayPoints(points, facts);
  const fr = source.language === 'fr';
  return [
    ...tellStory(source),
    ...say(OPENING_POINTS),
    heading(fr ? french`Mes données et leur traitement` : english`My data and how they are processed`),
    paragraph(
      fr
        ? french`Je vous demande de me confirmer si vous traitez des données qui me concernent et, si tel est le cas, de me communiquer :`
        : english`Please confirm whether you are processing data concerning me and, if so, send me:`,
    ),
    listPoints(facts),
    heading(fr ? 'Mon consentement' : 'My consent'),
    ...listBoxes(facts),
    ...say(CONSENT_POINTS),
    heading(
      fr ? french`Usage politique et transmission à des tiers` : english`Political use and disclosure to third parties`,
    ),
    ...tellVerdicts(source),
    ...say(POLITICAL_POINTS),
    ...say(INFORMATION_POINTS),
    heading(fr ? french`Votre réponse` : english`Your reply`),
    ...joinPoints(REPLY_POINTS, facts),
  ];
}

function sayPoints(points: readonly LegalPoint[], facts: LetterFacts): Block[] {
  return points.filter((point) => point.when(facts)).map((point) => paragraph(capitalise(sayPoint(point, facts))));
}

/** Short statements that belong together, two paragraphs for all: time and cost, then who I am and what follows. */
function joinPoints(points: readonly LegalPoint[], facts: LetterFacts): Block[] {
  const said = points.filter((point) => point.when(facts));
  const firstOf = said.findIndex(({ id }) => id === 'identifiers' || id === 'identity');
  const parts = [said.slice(0, firstOf), said.slice(firstOf)];
  return parts.map((part) => paragraph(part.map((point) => sayPoint(point, facts)).join(' ')));
}

function listPoints(facts: LetterFacts): Block {
  const items = ACCESS_POINTS.filter((point) => point.when(facts)).map((point) => sayPoint(point, facts));
  const end = facts.source.language === 'fr' ? '\u202F;' : ';';
  return { kind: 'list', items: items.map((item, index) => `${item}${index < items.length - 1 ? end : '.'}`) };
}

function listBoxes({ boxes, source: { language } }: LetterFacts): Block[] {
  const fr = language === 'fr';
  const told = [...new Set(boxes.map((box) => tellBox(box, language)))];
  if (told.length === 0) return [];
  const shown = told.slice(0, BOXES_IN_BODY);
  const more = fr ? 'les autres sont reproduits en annexe' : 'the others are reproduced in the annex';
  const items = told.length > BOXES_IN_BODY ? [...shown, more] : shown;
  const end = fr ? '\u202F;' : ';';
  return [
    paragraph(
      fr
        ? french`Les accords demandés se présentaient comme suit :`
        : english`The agreements asked for were presented as follows:`,
    ),
    { kind: 'list', items: items.map((item, index) => `${item}${index < items.length - 1 ? end : '.'}`) },
  ];
}

function sayPoint(point: LegalPoint, facts: LetterFacts): string {
  return facts.source.language === 'fr' ? point.fr(facts) : point.en(facts);
}

function heading(text: string): Block {
  return { kind: 'heading', text };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

function byTime(one: DisclosureEvidence, other: DisclosureEvidence): number {
  return one.disclosure.sentAt.localeCompare(other.disclosure.sentAt);
}

function groupSiren(siren: string): string {
  return cleanLine(siren, 20).replace(/(\d{3})(?=\d)/g, '$1\u00A0');
}
