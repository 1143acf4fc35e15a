import type { Disclosure } from '../../../disclosure/schema';
import type { DisclosureInFull } from '../../../ledger/ledger-reader';
import type { TracedChain } from '../../../ledger/read-chain';
import { cleanLine, PRINTED } from '../../../letter/clean-text';
import type { Block } from '../../../letter/letter';
import { addressOfNotice, nameNotice } from '../../parts/name-notice';
import { verdictOf } from '../../parts/verdict-of';
import { formatDay, joinList } from '../../phrases/dates';
import type { EvidenceWords } from '../../phrases/french/evidence';
import type { RoomPhrases } from '../../phrases/french-rooms';
import { formatMoment } from '../../phrases/moments';
import { tellMoment } from '../../phrases/when';
import { nameDisclosure } from '../name-disclosure';
import { isNamed } from '../pictures/build-flow';
import { tabulate } from './tell-message';

const MOST_ADDRESS = 500;
/** Passages of each kind, and the characters of one. */
const MOST_PASSAGES = 20;
const MOST_PASSAGE = 3_000;

/** One disclosure as it was recorded: where, what, the boxes, what the texts said, who had it, and its place in the chain. */
export function tellSending(
  full: DisclosureInFull,
  number: number,
  { links }: Pick<TracedChain, 'links'>,
  t: RoomPhrases,
  words: EvidenceWords,
): Block[] {
  const { disclosure } = full;
  const name = cleanLine(nameDisclosure(disclosure, t), PRINTED.name);
  return [
    { kind: 'heading', text: words.sending(number, name, tellMoment(t.language, disclosure)) },
    ...(disclosure.remembered ? tellRemembered(disclosure, t) : tellPlace(disclosure, t)),
    ...tellLink(disclosure, links, words),
    ...(disclosure.remembered ? [] : [...tellFields(disclosure, t), ...tellBoxes(disclosure, t, words)]),
    ...tellVerdict(full, t, words),
    ...tellTexts(full, t),
    ...tellHolders(full, t),
  ];
}

function tellRemembered({ place, fields, remembered }: Disclosure, t: RoomPhrases): Block[] {
  if (!remembered) return [];
  const { list, language, names } = t;
  const categories = fields.map(({ category }) => names.category[category]);
  return [
    { kind: 'paragraph', text: list.toldWhy[remembered.source] },
    ...tabulate([
      [list.page, cleanLine(place.address, MOST_ADDRESS)],
      [list.toldWhen, formatDay(language, remembered.period)],
      [list.sureness, list.surenesses[remembered.sureness]],
      [list.toldFields, joinList(language, categories)],
      [list.toldOn, formatMoment(language, remembered.addedAt)],
      [list.toldNote, cleanLine(remembered.note, MOST_PASSAGE)],
    ]),
  ];
}

function tellPlace({ place, target, evidence, state, ...rest }: Disclosure, t: RoomPhrases): Block[] {
  const { list, names } = t;
  const signs = [...new Set(evidence.map(({ kind }) => names.evidence[kind]))];
  const proof = signs.length ? signs.join(', ') : list.noProof;
  return tabulate([
    [
      list.page,
      [cleanLine(place.title, PRINTED.title), cleanLine(place.address, MOST_ADDRESS)].filter(Boolean).join(', '),
    ],
    [list.framePage, place.topAddress ? cleanLine(place.topAddress, MOST_ADDRESS) : ''],
    [list.sentAt, tellMoment(t.language, rest)],
    [list.target, target ? cleanLine(target, MOST_ADDRESS) : list.targetUnknown],
    [list.proof, state === 'attempted' ? `${list.attempted} (${proof})` : proof],
  ]);
}

function tellLink({ id }: Disclosure, links: TracedChain['links'], words: EvidenceWords): Block[] {
  const link = links.find(({ kind, disclosureId }) => kind === 'disclosure' && disclosureId === id);
  if (!link) return [];
  return tabulate([
    [words.place, words.placeOf(link.place + 1, link.chain)],
    [words.linkHash, link.hash],
    [words.contentHash, link.content],
  ]);
}

function tellFields({ fields }: Disclosure, { list, names }: RoomPhrases): Block[] {
  const given = { given: list.yes, empty: list.no, unknown: list.unknown };
  const rows = fields.map((field) => [
    cleanLine(field.label, PRINTED.label) || '–',
    names.category[field.category],
    field.required ? list.yes : list.no,
    given[field.given],
  ]);
  const head = [list.fieldLabel, list.fieldCategory, list.fieldRequired, list.fieldGiven];
  return rows.length ? [{ kind: 'table', head, rows }] : [];
}

function tellBoxes({ boxes }: Disclosure, { list, names, language }: RoomPhrases, words: EvidenceWords): Block[] {
  if (boxes.length === 0) return [{ kind: 'paragraph', text: list.noBoxes }];
  const after = { ticked: list.ticked, unticked: list.unticked, unknown: list.unknown };
  return boxes.map((box) => {
    const purposes = box.purposes.length ? box.purposes : (['other'] as const);
    const told = [
      ...purposes.map((purpose) => names.purpose[purpose]),
      ...(box.sense === 'refuses' ? [list.boxRefuses] : []),
    ];
    const before = box.preTicked ? list.preTicked : list.unticked;
    return {
      kind: 'quote',
      text: cleanLine(box.wording, 2_000) || '–',
      attribution: words.box(joinList(language, told), before, after[box.stateWhenSent]),
    };
  });
}

function tellVerdict(full: DisclosureInFull, t: RoomPhrases, words: EvidenceWords): Block[] {
  const { assessment, disclosure } = full;
  const { verdict } = t;
  const { political, onward, when, unreadReason } = verdictOf(full, t, MOST_PASSAGES);
  const quote = ({ noticeHash, passage }: (typeof assessment.politicalPassages)[number]): Block => {
    const notice = full.notices.find(({ hash }) => hash === noticeHash);
    const from = words.passage(
      nameNotice(full, noticeHash, t),
      cleanLine(addressOfNotice(full, noticeHash), MOST_ADDRESS),
      noticeHash,
    );
    const text = cleanLine(passage.text, MOST_PASSAGE);
    return { kind: 'quote', text, attribution: from, ...(notice ? { language: notice.language } : {}) };
  };
  const isRead = political !== 'unread';
  const sentence = !isRead && unreadReason ? verdict.unread[unreadReason] : verdict.sentence[political](when);
  return [
    { kind: 'paragraph', text: disclosure.remembered ? sentence : `${verdict.label[political]}. ${sentence}` },
    ...assessment.politicalPassages.slice(0, MOST_PASSAGES).map(quote),
    ...(isRead ? [{ kind: 'paragraph' as const, text: verdict.onward[onward] }] : []),
    ...assessment.onwardPassages.slice(0, MOST_PASSAGES).map(quote),
    ...(political === 'silent' && onward !== 'none-stated'
      ? [{ kind: 'paragraph' as const, text: verdict.silentButPassedOn }]
      : []),
  ];
}

function tellTexts(full: DisclosureInFull, t: RoomPhrases): Block[] {
  const { list } = t;
  return full.notices.flatMap((notice) =>
    tabulate([
      [nameNotice(full, notice.hash, t), cleanLine(notice.title, PRINTED.title) || '–'],
      [list.noticeFrom, cleanLine(addressOfNotice(full, notice.hash), MOST_ADDRESS)],
      [list.noticeKept, formatMoment(t.language, notice.keptAt)],
      [list.noticeHash, notice.hash],
    ]),
  );
}

function tellHolders(
  { holders, disclosure }: DisclosureInFull,
  { list, names, trail, language }: RoomPhrases,
): Block[] {
  const received = holders.filter(({ holding }) => !isNamed(holding.role));
  const items = received.map(({ holder, holding }) => {
    const because = cleanLine(holding.because, PRINTED.because);
    return `${cleanLine(holder.name, PRINTED.name)}. ${names.holderRole[holding.role]} (${because})`;
  });
  const observed = received.flatMap(({ holding }) => holding.claims.flatMap((claim) => claim.observed ?? []));
  const seen = observed.map((one) =>
    trail.observed({ ...one, host: cleanLine(one.host, 300) }, formatMoment(language, one.at)),
  );
  if (items.length === 0 || disclosure.remembered) return [];
  return [
    { kind: 'paragraph', text: `${list.holdersOfTitle}${language === 'fr' ? '\u00a0' : ''}:` },
    { kind: 'list', items },
    ...(seen.length
      ? ([
          { kind: 'paragraph', text: trail.observedLead },
          { kind: 'list', items: [...new Set(seen)] },
          { kind: 'paragraph', text: trail.observedLimit },
        ] as const)
      : []),
  ];
}
