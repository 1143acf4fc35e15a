import { hashTextNow } from '../../src/disclosure/hash-text';
import type { Disclosure } from '../../src/disclosure/schema';
import type { DisclosureEntry } from '../../src/ledger/records';
import { READER_VERSION } from '../../src/notice/reader-version';

/** How large a made-up ledger is, besides its disclosures. */
export interface Sizes {
  holders: number;
  notices: number;
  /** Of each notice, in characters. */
  noticeLength: number;
}

const WORDS =
  'vos données personnelles peuvent être transmises à nos partenaires commerciaux à des fins de prospection conformément au règlement vous disposez d’un droit d’accès de rectification et d’effacement adressez votre demande par courrier électronique'.split(
    ' ',
  );
const DAY = 86_400_000;
const START = Date.UTC(2016, 0, 1);

/** The id of the n-th made-up disclosure. */
export function idOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** A text of words in an order of its own, so that it packs as prose does. */
export function noticeText(n: number, length: number): string {
  let seed = n + 1;
  let text = `Mention ${n}. `;
  while (text.length < length) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += `${WORDS[seed % WORDS.length]}${seed % 17 === 0 ? `${seed % 1000}. ` : ' '}`;
  }
  return text.slice(0, length);
}

const hashes = new Map<string, string>();

/** A text that stands in fifty disclosures is hashed once, or making them would take longer than keeping them. */
function hashOnce(text: string): string {
  const hash = hashes.get(text) ?? hashTextNow(text);
  hashes.set(text, hash);
  return hash;
}

/** The n-th of many made-up disclosures, each as large as a real one. */
export function makeEntry(
  n: number,
  { holders, notices, noticeLength }: Sizes,
  texts?: readonly string[],
): DisclosureEntry {
  const holder = (n * 7_919) % holders;
  const site = `jeu${holder}.test`;
  const text = texts?.[n % notices] ?? noticeText(n % notices, noticeLength);
  const hash = hashOnce(text);
  const sentAt = new Date(START + ((n * 37) % 3_650) * DAY + (n % 86_400) * 1_000).toISOString();
  const disclosure: Disclosure = {
    version: 1,
    id: idOf(n),
    state: 'sent',
    sentAt,
    place: { address: `https://${site}/grand-jeu/participer`, title: `Grand jeu de l’été n° ${n}`, language: 'fr' },
    occasion: n % 3 ? 'contest' : 'quiz',
    reasons: ['title: jeu concours', 'heading: grand jeu'],
    fields: (['honorific', 'given-name', 'family-name', 'email', 'mobile', 'birth-date', 'postal-code'] as const).map(
      (category) => ({ category, label: `Votre ${category}`, required: true, given: 'given' }),
    ),
    boxes: [
      {
        wording: 'J’accepte le règlement du jeu et la politique de confidentialité',
        purposes: ['rules', 'privacy'],
        control: 'checkbox',
        required: true,
        preTicked: false,
        sense: 'agrees',
        stateWhenSent: 'ticked',
      },
      {
        wording: 'J’accepte de recevoir les offres des partenaires de l’organisateur',
        purposes: ['partners'],
        control: 'checkbox',
        required: false,
        preTicked: true,
        sense: 'agrees',
        stateWhenSent: 'ticked',
      },
    ],
    notices: [{ hash, role: 'beside-form' }],
    links: [{ role: 'rules', address: `https://${site}/reglement`, label: 'Règlement du jeu' }],
    target: `https://${site}/envoyer`,
    evidence: [{ kind: 'navigation', at: sentAt }],
    fingerprints: [
      { kind: 'email', digest: hashTextNow(`mail ${n % 5}`) },
      { kind: 'phone', digest: hashTextNow(`phone ${n % 3}`) },
    ],
  };
  return {
    disclosure,
    // Its own limit is another matter.
    site: `${n}.test`,
    notices: [{ hash, text, title: 'Grand jeu', language: 'fr', keptAt: sentAt }],
    readings: [
      {
        noticeHash: hash,
        // An older one would be read again by the background while something else is measured.
        readerVersion: READER_VERSION,
        readAt: sentAt,
        reading: {
          readerVersion: READER_VERSION,
          language: 'fr',
          words: 3_000,
          political: { verdict: 'silent', passages: [] },
          onward: { level: 'unnamed-partners', passages: [{ text: text.slice(0, 80), start: 0, end: 80 }] },
          partners: [],
          sectors: [],
          controller: null,
          contacts: [],
          statements: [],
        },
      },
    ],
    documents: [
      {
        disclosureId: idOf(n),
        address: `https://${site}/reglement`,
        role: 'rules',
        outcome: 'http-error',
        detail: '404',
        fetchedAt: sentAt,
      },
    ],
    claims: [
      { keys: [`domain:${site}`], name: `Jeux Exemple ${holder}`, role: 'form-operator', because: site, contacts: [] },
    ],
  };
}
