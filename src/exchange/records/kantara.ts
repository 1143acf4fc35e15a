import { SENSITIVE_CATEGORIES } from '../../disclosure/categories';
import type { ConsentBox } from '../../disclosure/schema';
import { judgeBox } from './box-event';
import { givenFields } from './consent-record';
import { NOT_STATED, type RecordSource, type RecordTerms } from './record-source';
import type { GraphNode } from './vocabulary';

/** What puts an end to it, by the notice's own words: the first of these that it states. */
const TERMINATION = ['withdrawal', 'retention'] as const;

/**
 * A disclosure as a Kantara Consent Receipt 1.1. Its form wants one telephone number per controller and has no place for
 * a refusal: the first is "not stated", and boxes that were refused are left out (the other records have them).
 */
export function tellKantara(source: RecordSource, { personId }: RecordTerms): GraphNode {
  const { disclosure, holders } = source;
  const given = givenFields(disclosure.fields).map(({ category }) => category);
  const controllers = holders.filter(({ holding }) => holding.role === 'declared-controller');
  const policy = [...source.documents, ...disclosure.links].find(({ role }) => role === 'privacy-policy');
  const agreed = disclosure.boxes.filter((box) => judgeBox(box).type !== undefined);
  return {
    version: 'KI-CR-v1.1.0',
    jurisdiction: 'EU',
    consentTimestamp: Math.floor(Date.parse(disclosure.sentAt) / 1000),
    collectionMethod: 'web form',
    consentReceiptID: disclosure.id,
    language: disclosure.place.language || NOT_STATED,
    piiPrincipalId: personId,
    piiControllers: controllers.length
      ? controllers.map(({ holder }) => tellController(holder.name, holder.contacts, holder.controller?.address))
      : [tellController(NOT_STATED, [])],
    policyUrl: policy?.address ?? NOT_STATED,
    services: [
      {
        service: disclosure.place.title || disclosure.occasion,
        purposes: agreed.length ? agreed.map((box) => tellPurpose(source, given, box)) : [tellPurpose(source, given)],
      },
    ],
    sensitive: given.some((category) => SENSITIVE_CATEGORIES.has(category)),
    spiCat: [...new Set(given.filter((category) => SENSITIVE_CATEGORIES.has(category)))],
  };
}

function tellController(name: string, contacts: readonly string[], address?: string): GraphNode {
  const email = contacts.find((contact) => /^[^\s:@]+@[^\s:@]+$/.test(contact));
  return {
    piiController: name,
    contact: contacts.find((contact) => contact === email || /^https?:\/\//i.test(contact)) ?? NOT_STATED,
    address: { streetAddress: address ?? NOT_STATED },
    email: email ?? NOT_STATED,
    phone: NOT_STATED,
  };
}

function tellPurpose(source: RecordSource, given: readonly string[], box?: ConsentBox): GraphNode {
  const thirdParties = source.holders.filter(
    ({ holding: { role } }) => role === 'named-partner' || role === 'observed',
  );
  const isPassedOn = source.assessment.onward !== 'none-stated' || thirdParties.length > 0;
  const names = [...new Set(thirdParties.map(({ holder }) => holder.name))];
  return {
    purpose: box?.wording ?? source.disclosure.occasion,
    consentType: box ? (judgeBox(box).type === 'dpv:ExpressedConsent' ? 'EXPLICIT' : 'IMPLICIT') : NOT_STATED,
    purposeCategory: box?.purposes.length ? box.purposes : [source.disclosure.occasion],
    piiCategory: [...new Set(given)],
    termination: findTermination(source) ?? NOT_STATED,
    thirdPartyDisclosure: isPassedOn,
    ...(isPassedOn ? { thirdPartyName: names.join(', ') || NOT_STATED } : {}),
  };
}

function findTermination({ readings }: RecordSource): string | undefined {
  const statements = readings.flatMap(({ reading }) => reading.statements);
  for (const kind of TERMINATION) {
    const found = statements.find((statement) => statement.kind === kind);
    if (found) return found.passage.text;
  }
  return undefined;
}
