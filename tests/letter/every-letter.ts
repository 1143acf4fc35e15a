import { ANSWER_PARTS } from '../../src/disclosure/answer';
import { POLITICAL_VERDICTS } from '../../src/disclosure/reading';
import { type LetterLanguage, RIGHTS } from '../../src/disclosure/request';
import type { Letter } from '../../src/letter/letter';
import {
  type ApproachSource,
  CHANNELS,
  type DisclosureEvidence,
  type EarlierLetter,
  type LetterSource,
} from '../../src/letter/letter-source';
import { writeComplaint } from '../../src/letter/write-complaint';
import { writeReminder } from '../../src/letter/write-reminder';
import { writeRequest } from '../../src/letter/write-request';
import { writeSourceRequest } from '../../src/letter/write-source-request';
import { HOLDER_ID, sampleBox, sampleEvidence, samplePassage, sampleRemembered, sampleSource } from './sample-source';

/** An access request answered by nobody, its time over, unless told otherwise. */
export function sampleEarlier(change: Partial<EarlierLetter> = {}): EarlierLetter {
  return {
    reference: 'CP-2026-EARLY',
    writtenOn: '2026-10-20',
    sentOn: '2026-10-20',
    receivedOn: '2026-10-22',
    dueOn: '2026-11-23',
    rights: ['access', 'objection'],
    answer: 'none',
    ...change,
  };
}

/** A political text message received in November 2026, unless told otherwise. */
export function sampleApproach(change: Partial<ApproachSource> = {}): ApproachSource {
  const { language, identity, writtenOn, reference, timeZone, delivery } = sampleSource();
  return {
    language,
    identity,
    writtenOn,
    reference,
    timeZone,
    delivery,
    sender: { name: 'Comité de soutien', addressLines: ['1 place du Marché', '35000 RENNES'], country: 'FR' },
    channel: 'sms',
    cameOn: '2026-11-20',
    cameTo: '06 12 34 56 78',
    words: 'Votez dimanche !',
    objects: true,
    ...change,
  };
}

/** Requests that between them say every paragraph. */
function everyRequest(language: LetterLanguage): LetterSource[] {
  const passages = [samplePassage('Communication politique.', 'b'), samplePassage('Aucun usage politique.', 'a')];
  const boxes = [
    sampleBox(),
    sampleBox({ required: true }),
    sampleBox({ control: 'text' }),
    sampleBox({ sense: 'refuses' }),
    sampleBox({ control: 'switch', stateWhenSent: 'unknown' }),
    sampleBox({ control: 'radio', stateWhenSent: 'unticked' }),
  ];
  const sensitive = [{ category: 'health' as const, label: 'Santé', required: true, given: 'given' as const }];
  const evidence = POLITICAL_VERDICTS.flatMap((political): DisclosureEvidence[] => [
    sampleEvidence({ boxes, fields: sensitive }, { political, politicalPassages: passages }),
    sampleEvidence({ state: 'attempted' }, { political, politicalPassages: passages }),
  ]);
  const roles = (['named-partner', 'form-operator', 'site'] as const).map((role) =>
    sampleEvidence(
      { boxes: [] },
      {},
      { holders: [{ holding: { holderId: HOLDER_ID, role, because: 'jeu.example' } }] },
    ),
  );
  const detail = { objectionReason: 'je vis seul', correction: 'mon nom s’écrit Lefèvre' };
  return [
    ...[...evidence, ...roles].map((one) => sampleSource({ language, disclosures: [one] })),
    sampleSource({ language, disclosures: evidence, delivery: 'email' }),
    sampleSource({ language, disclosures: [sampleRemembered(), sampleRemembered({ source: 'mailbox' })] }),
    sampleSource({ language, disclosures: [sampleEvidence(), sampleRemembered({ sureness: 'not-sure' })] }),
    sampleSource({
      language,
      delivery: 'registered-post',
      holder: { id: HOLDER_ID, name: 'Prize Ltd', contacts: [] },
      identity: { name: 'A. Nowak', addressLines: ['1 Low Road'], usedIdentifiers: [] },
    }),
    ...RIGHTS.map((right) => sampleSource({ language, rights: [right], detail })),
    ...(['contested', 'erasure-opposed', 'claims'] as const).map((restriction) =>
      sampleSource({
        language,
        rights: ['access', 'rectification', 'restriction'],
        detail: { ...detail, restriction },
      }),
    ),
    sampleSource({ language, rights: RIGHTS, detail }),
  ];
}

/** Answers of every kind, in and out of time. */
function everyEarlier(): EarlierLetter[] {
  const { receivedOn: _, dueOn: __, ...unknown } = sampleEarlier();
  return [
    sampleEarlier(),
    sampleEarlier({ dueOn: '2026-12-28', rights: ['access'] }),
    sampleEarlier({ extensionToldOn: '2026-11-10', remindedOn: ['2026-11-01', '2026-11-12'] }),
    unknown,
    sampleEarlier({ answer: 'incomplete', answeredOn: '2026-11-10', missing: ANSWER_PARTS }),
    sampleEarlier({ answer: 'incomplete' }),
    sampleEarlier({ answer: 'refused', answeredOn: '2026-11-10' }),
    sampleEarlier({ answer: 'identity-asked', answeredOn: '2026-11-10' }),
  ];
}

/** Letters of every kind that between them say every paragraph of a language, by kind. */
export function everyLetter(
  language: LetterLanguage,
): Record<'request' | 'reminder' | 'complaint' | 'source', Letter[]> {
  const authority = { name: 'CNIL', addressLines: ['3 place de Fontenoy', '75334 PARIS CEDEX 07'], country: 'FR' };
  const abroad = { id: HOLDER_ID, name: 'Prize Ltd', contacts: [] };
  return {
    request: everyRequest(language).map(writeRequest),
    reminder: everyEarlier().flatMap((earlier) => [
      writeReminder({ ...sampleSource({ language }), earlier, replyBy: '2026-12-10' }),
      writeReminder({ ...sampleSource({ language, holder: abroad }), earlier, replyBy: '2026-12-10' }),
    ]),
    complaint: everyEarlier().map((earlier) => writeComplaint({ ...sampleSource({ language }), earlier, authority })),
    source: CHANNELS.flatMap((channel) => [
      writeSourceRequest(sampleApproach({ language, channel })),
      writeSourceRequest(
        sampleApproach({ language, channel, objects: false, sender: { name: 'Party', addressLines: [] } }),
      ),
    ]),
  };
}
