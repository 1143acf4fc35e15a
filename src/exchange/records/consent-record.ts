import { SENSITIVE_CATEGORIES } from '../../disclosure/categories';
import type { ConsentBox, Field, Remembered } from '../../disclosure/schema';
import { judgeBox } from './box-event';
import { CATEGORY_TERMS } from './category-terms';
import { tellNotices } from './notice-nodes';
import { nameTerm, type Term } from './own-terms';
import { nameHolder, tellParties } from './party-nodes';
import { OCCASION_TERMS, PURPOSE_TERMS } from './purpose-terms';
import { NOT_STATED, type RecordSource, type RecordTerms } from './record-source';
import { tellStated } from './stated-nodes';
import { type GraphNode, type Json, nameContent, refer } from './vocabulary';

export type RecordProfile = 'record' | 'receipt';

/** What a person may ask of a controller, whatever its notice says: GDPR 7(3), 15 to 18, 20, 21, 77. */
const RIGHTS = ['A7-3', 'A15', 'A16', 'A17', 'A18', 'A20', 'A21', 'A77'].map((right) => refer(`eu-gdpr:${right}`));

/** Who says so, and on what it rests. */
const PROVENANCE = {
  witnessed: 'kept by the software of the person at the moment of sending',
  memory: 'told by the person from memory; witnessed by nobody',
  mailbox: 'told by the person after a message that they received; witnessed by nobody',
} as const;

/**
 * A disclosure as a consent record, or receipt, of ISO/IEC TS 27560:2023 in the terms of DPV 2.3, seen from the person's
 * side: what was not stated stays "not stated", and each box keeps its wording and state.
 */
export function tellConsent(source: RecordSource, terms: RecordTerms, profile: RecordProfile): GraphNode {
  const { disclosure, assessment } = source;
  const { id, place, sentAt, remembered } = disclosure;
  const person = refer(`urn:uuid:${terms.personId}`);
  return {
    '@id': profile === 'record' ? `urn:uuid:${id}` : `urn:uuid:${id}#receipt`,
    '@type': profile === 'record' ? 'dpv:ConsentRecord' : 'dpv:ConsentReceipt',
    'dct:conformsTo': refer(`dpv-27560:${profile}-eu-gdpr`),
    'dct:identifier': id,
    ...(profile === 'receipt' ? { 'dct:source': refer(`urn:uuid:${id}`) } : {}),
    'dct:created': remembered?.addedAt ?? sentAt,
    'dct:date': terms.madeAt,
    'dct:creator': terms.madeBy,
    'dct:provenance': PROVENANCE[remembered?.source ?? 'witnessed'],
    ...(remembered ? { 'cp:remembered': tellMemory(remembered) } : {}),
    'dct:language': place.language || NOT_STATED,
    'cp:state': disclosure.state,
    'cp:evidence': disclosure.evidence.map(({ kind, at }) => ({ 'cp:kind': kind, 'dct:date': at })),
    'dpv:hasDataSubject': { ...person, '@type': 'dpv:DataSubject' },
    'dpv:hasService': {
      '@type': 'dpv:Service',
      'dct:type': refer(nameTerm(OCCASION_TERMS[disclosure.occasion])),
      'dct:title': place.title || NOT_STATED,
      'schema:url': place.address,
    },
    'dpv:hasPersonalData': givenFields(disclosure.fields).map(tellField),
    'dpv:hasDataSource': refer('dpv:DataSubjectDataSource'),
    'dpv:hasProcessing': [refer('dpv:Collect')],
    'dpv:hasNotice': tellNotices(source),
    ...tellParties(source),
    ...tellStated(source),
    'dpv:hasJurisdiction': refer('loc:EU'),
    'dpv:hasApplicableLaw': refer('legal-eu:law-GDPR'),
    'dpv:hasRight': RIGHTS,
    'dpv:hasProcess': [...disclosure.boxes.map((box) => tellBox(box, sentAt, person)), ...tellUses(source)],
    'dpv:hasConsentStatus': [...tellNoBox(source, person), ...tellWithdrawals(source, person)],
    'cp:politicalVerdict': assessment.political,
    'cp:politicalPassage': assessment.politicalPassages.map(tellPassage),
    'cp:onwardTransfer': assessment.onward,
    'cp:onwardPassage': assessment.onwardPassages.map(tellPassage),
  };
}

/** The terms that a record of it needs: our own among them are to be defined beside it. */
export function termsOf({ disclosure }: RecordSource): Term[] {
  return [
    OCCASION_TERMS[disclosure.occasion],
    ...givenFields(disclosure.fields).map(({ category }) => CATEGORY_TERMS[category]),
    ...disclosure.boxes.flatMap(({ purposes }) => purposes.map((purpose) => PURPOSE_TERMS[purpose])),
  ];
}

/** What was left empty was not given; what the page hid from us may have been. */
export function givenFields(fields: readonly Field[]): Field[] {
  return fields.filter(({ given }) => given !== 'empty');
}

function tellField({ category, label, required, given }: Field): GraphNode {
  const isSpecial = SENSITIVE_CATEGORIES.has(category);
  return {
    '@type': [nameTerm(CATEGORY_TERMS[category]), ...(isSpecial ? ['dpv:SpecialCategoryPersonalData'] : [])],
    'dct:title': label,
    'dpv:hasNecessity': refer(required ? 'dpv:Required' : 'dpv:Optional'),
    'cp:given': given,
  };
}

/** When it was as the person remembers it, and how sure they are: their note stays with them. */
function tellMemory({ source, sureness, period }: Remembered): GraphNode {
  return { 'cp:source': source, 'cp:sureness': sureness, 'cp:period': period };
}

function tellBox(box: ConsentBox, sentAt: string, person: GraphNode): GraphNode {
  const { status, type, told } = judgeBox(box);
  return {
    '@type': 'dpv:PersonalDataProcess',
    'dpv:hasPurpose': box.purposes.map((purpose) => refer(nameTerm(PURPOSE_TERMS[purpose]))),
    'dpv:hasConsentStatus': {
      '@type': [status, ...(type ? [type] : [])],
      'dpv:isIndicatedAtTime': sentAt,
      'dpv:isIndicatedBy': person,
      'dpv:hasIndicationMethod': told,
    },
    'cp:box': {
      'cp:wording': box.wording,
      'cp:control': box.control,
      'cp:required': box.required,
      'cp:preTicked': box.preTicked,
      'cp:sense': box.sense,
      'cp:stateWhenSent': box.stateWhenSent,
    },
  };
}

/** Uses that the notices tell of: politics only where they disclose it without saying the contrary. */
function tellUses({ assessment }: RecordSource): GraphNode[] {
  const use = (purpose: string, passages: Json): GraphNode => ({
    '@type': 'dpv:PersonalDataProcess',
    'dpv:hasPurpose': [refer(purpose)],
    'cp:passage': passages,
  });
  return [
    ...(assessment.political === 'disclosed'
      ? [use('dpv:PoliticalCampaign', assessment.politicalPassages.map(tellPassage))]
      : []),
    ...(assessment.onward === 'sale-or-rental'
      ? [use('dpv:SellDataToThirdParties', assessment.onwardPassages.map(tellPassage))]
      : []),
  ];
}

function tellPassage({ noticeHash, passage }: RecordSource['assessment']['politicalPassages'][number]): GraphNode {
  return { 'cp:words': passage.text, 'dct:source': refer(nameContent(noticeHash)) };
}

function tellNoBox({ disclosure }: RecordSource, person: GraphNode): GraphNode[] {
  if (disclosure.boxes.length > 0) return [];
  return [
    {
      '@type': 'dpv:ConsentUnknown',
      ...(disclosure.remembered ? {} : { 'dpv:isIndicatedAtTime': disclosure.sentAt }),
      'dpv:isIndicatedBy': person,
      'dpv:hasIndicationMethod': disclosure.remembered
        ? 'remembered by the person; no box was seen'
        : 'sent a form that had no box to agree or to refuse',
    },
  ];
}

/** A letter that was sent and withdraws consent: from that holder, on that day. */
function tellWithdrawals({ letters }: RecordSource, person: GraphNode): GraphNode[] {
  return letters.flatMap(({ request: { rights, sentOn, holderId, id } }) => {
    if (!sentOn || !rights?.includes('withdrawal')) return [];
    return [
      {
        '@type': 'dpv:ConsentWithdrawn',
        'dpv:isIndicatedAtTime': { '@value': sentOn, '@type': 'xsd:date' },
        'dpv:isIndicatedBy': person,
        'dpv:hasIndicationMethod': 'by letter',
        'dct:source': refer(`urn:uuid:${id}`),
        ...(holderId ? { 'dpv:hasEntity': refer(nameHolder(holderId)) } : {}),
      },
    ];
  });
}
