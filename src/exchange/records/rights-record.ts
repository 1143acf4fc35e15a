import type { Answer, AnswerKind } from '../../disclosure/answer';
import type { Right } from '../../disclosure/request';
import { type LetterWithAnswers, NOT_STATED, type RecordTerms } from './record-source';
import { type GraphNode, refer } from './vocabulary';

const RIGHT_TERMS: Readonly<Record<Right, string>> = {
  access: 'eu-gdpr:A15',
  withdrawal: 'eu-gdpr:A7-3',
  objection: 'eu-gdpr:A21',
  rectification: 'eu-gdpr:A16',
  restriction: 'eu-gdpr:A18',
  portability: 'eu-gdpr:A20',
  erasure: 'eu-gdpr:A17',
};

const ANSWER_TERMS: Readonly<Record<AnswerKind, string>> = {
  complete: 'dpv:RequestFulfilled',
  incomplete: 'dpv:RequestUnfulfilled',
  refused: 'dpv:RequestRejected',
  'identity-asked': 'dpv:RequestRequiresAction',
  extension: 'dpv:RequestActionDelayed',
};

/**
 * A letter and those that follow it (reminders, complaint) as a DPV record of a right being exercised. What an answer
 * contained, and its files, are not in it.
 * @param letters the first letter of the affair, then the others.
 */
export function tellRights(
  letters: readonly LetterWithAnswers[],
  { personId, madeAt, madeBy }: RecordTerms,
): GraphNode {
  const person = refer(`urn:uuid:${personId}`);
  return {
    '@id': `urn:uuid:${letters[0]?.request.id ?? ''}#record`,
    '@type': 'dpv:RightExerciseRecord',
    'dct:date': madeAt,
    'dct:creator': madeBy,
    'dpv:hasDataSubject': { ...person, '@type': 'dpv:DataSubject' },
    'dct:hasPart': letters.map((letter) => tellActivity(letter, person)),
  };
}

/** Letters by the affair that they belong to, each with its first letter first. */
export function groupLetters(letters: readonly LetterWithAnswers[]): LetterWithAnswers[][] {
  const byId = new Map(letters.map((letter) => [letter.request.id, letter]));
  const firstOf = ({ request }: LetterWithAnswers): string => {
    const seen = new Set<string>();
    let first = request;
    while (first.followsId && !seen.has(first.id)) {
      seen.add(first.id);
      const before = byId.get(first.followsId);
      if (!before) break;
      first = before.request;
    }
    return first.id;
  };
  const affairs = new Map<string, LetterWithAnswers[]>();
  const inOrder = [...letters].sort((one, other) => one.request.writtenAt.localeCompare(other.request.writtenAt));
  for (const letter of inOrder) affairs.set(firstOf(letter), [...(affairs.get(firstOf(letter)) ?? []), letter]);
  return [...affairs.values()];
}

function tellActivity({ request, answers }: LetterWithAnswers, person: GraphNode): GraphNode {
  return {
    '@id': `urn:uuid:${request.id}`,
    '@type': 'dpv:RightExerciseActivity',
    'dct:identifier': request.reference,
    'dct:created': request.writtenAt,
    'dct:language': request.language,
    'cp:letterKind': request.kind,
    'dpv:hasRight': rightsOf(request).map(refer),
    'dpv:isImplementedByEntity': person,
    'dpv:hasRecipient': {
      ...(request.holderId ? refer(`urn:uuid:${request.holderId}`) : {}),
      '@type': request.kind === 'complaint' ? 'dpv:Authority' : 'dpv:Recipient',
      'dpv:hasName': request.addressee ?? NOT_STATED,
    },
    'dct:relation': request.disclosureIds.map((id) => refer(`urn:uuid:${id}`)),
    ...(request.followsId ? { 'dpv:isAfter': refer(`urn:uuid:${request.followsId}`) } : {}),
    ...(request.sentOn ? { 'dct:dateSubmitted': request.sentOn } : {}),
    ...(request.receivedOn ? { 'schema:dateReceived': request.receivedOn } : {}),
    ...standingOf(request, answers),
    'cp:answer': answers.map(({ receivedOn, kind, missing }) => ({
      'schema:dateReceived': receivedOn,
      'dpv:hasRequestStatus': refer(ANSWER_TERMS[kind]),
      'cp:missing': missing,
    })),
  };
}

function rightsOf({ kind, rights = ['access'] }: LetterWithAnswers['request']): string[] {
  if (kind === 'complaint') return ['eu-gdpr:A77'];
  if (kind === 'source') return ['eu-gdpr:A14', 'eu-gdpr:A15'];
  return rights.map((right) => RIGHT_TERMS[right]);
}

/** By the last answer; before any, by what was done with the letter. One that was not sent has no status of a request. */
function standingOf({ kind, sentOn, receivedOn }: LetterWithAnswers['request'], answers: readonly Answer[]): GraphNode {
  const last = [...answers].sort((one, other) => one.receivedOn.localeCompare(other.receivedOn)).at(-1);
  if (last) return { 'dpv:hasRequestStatus': refer(ANSWER_TERMS[last.kind]) };
  if (!sentOn && !receivedOn) return { 'dpv:hasActivityStatus': refer('dpv:ActivityPlanned') };
  return { 'dpv:hasRequestStatus': refer(kind === 'reminder' ? 'dpv:RequestStatusQuery' : 'dpv:RequestInitiated') };
}
