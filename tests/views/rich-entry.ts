import type { DisclosureEntry } from '../../src/ledger/records';
import { sampleEntry, sampleReading, uuidOf } from '../ledger/sample-entry';

const NOTICE = 'La société Jeux Exemple est responsable. Vos données sont transmises à des partis politiques.';
/** What the notice of `richEntry` says of politics. */
export const POLITICAL = 'Vos données sont transmises à des partis politiques.';

/** A contest with everything that a disclosure can hold; `n` makes it a different one. */
export function richEntry(n: number): DisclosureEntry {
  const entry = sampleEntry(n, {
    place: {
      address: `https://jeu${n}.test/participer`,
      title: 'Grand jeu <b>gratuit</b>',
      language: 'fr',
      topAddress: 'https://journal.test/article',
      topTitle: 'Un article',
    },
    fields: [
      { category: 'email', label: 'E-mail', required: true, given: 'given' },
      { category: 'religion', label: 'Votre foi', required: false, given: 'empty' },
    ],
    boxes: [
      {
        wording: 'J’accepte <i>tout</i>.',
        purposes: ['rules', 'partners'],
        control: 'checkbox',
        required: true,
        preTicked: true,
        sense: 'agrees',
        stateWhenSent: 'ticked',
      },
    ],
    evidence: [
      { kind: 'navigation', at: '2026-03-03T10:00:01.000Z' },
      { kind: 'thank-you', at: '2026-03-03T10:00:02.000Z' },
    ],
  });
  const hash = entry.notices[0]?.hash ?? '';
  const start = NOTICE.indexOf(POLITICAL);
  const document = { disclosureId: uuidOf(n), fetchedAt: entry.disclosure.sentAt };
  return {
    ...entry,
    notices: [{ hash, text: NOTICE, title: 'Grand jeu', language: 'fr', keptAt: entry.disclosure.sentAt }],
    readings: [
      sampleReading(hash, {
        words: 13,
        political: { verdict: 'disclosed', passages: [{ text: POLITICAL, start, end: NOTICE.length }] },
      }),
    ],
    documents: [
      { ...document, address: `https://jeu${n}.test/reglement`, role: 'rules', outcome: 'http-error', detail: '404' },
      { ...document, address: `https://jeu${n}.test/vie-privee`, role: 'privacy-policy', outcome: 'pending' },
    ],
    claims: [
      {
        keys: ['siren:732829320', `domain:jeu${n}.test`],
        name: 'Jeux Exemple',
        role: 'declared-controller',
        because: 'La société Jeux Exemple est responsable.',
        controller: { name: 'Jeux Exemple', siren: '732829320', address: '1 rue Neuve, 75001 Paris' },
        contacts: ['dpo@jeux-exemple.test', 'javascript:alert(1)'],
      },
    ],
  };
}
