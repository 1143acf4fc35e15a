import { blockLines } from './address-block';
import { cleanLine, PRINTED } from './clean-text';
import { composeAnnex } from './compose-annex';
import { heading, paragraph, sayPoints } from './compose-blocks';
import { frameLetter } from './frame-letter';
import { BOOKS } from './languages/books';
import type { Block, Letter, Table } from './letter';
import type { ComplaintSource } from './letter-source';
import { COMPLAINT_CLOSING, COMPLAINT_POINTS } from './points/pursuit-points';
import { gatherPursuit, type PursuitFacts } from './pursuit-facts';
import { tellStory } from './tell-story';
import { tellVerdicts } from './tell-verdict';
import { listMissing } from './write-reminder';
import { nameRegister, sortByTime } from './write-request';

/**
 * Writes the complaint to a supervisory authority (GDPR 77) about a holder: what was recorded, the letter sent, what
 * became of it, and what the authority is asked to do. It claims no damages and no more than the record shows.
 * @throws RangeError without a disclosure, or when a date is none.
 */
export function writeComplaint(unsorted: ComplaintSource): Letter {
  const source = sortByTime(unsorted);
  const { language, holder, authority } = source;
  const facts = gatherPursuit(source);
  const { frame, pursuing } = BOOKS[language];
  const name = cleanLine(holder.controller?.name ?? holder.name, PRINTED.name);
  return frameLetter(source, {
    title: frame.titles.complaint(name),
    basis: '',
    recipient: blockLines([authority.name, ...authority.addressLines]),
    blocks: composeBody(source, facts),
    enclosures: [
      pursuing['copy-of-letter'](facts),
      ...(facts.answer === 'none' ? [] : [pursuing['complaint-answer-copy']()]),
    ],
    ...composeAnnex(source),
  });
}

function composeBody(source: ComplaintSource, facts: PursuitFacts): Block[] {
  const { language } = source;
  const { frame, pursuing } = BOOKS[language];
  const say = (points: typeof COMPLAINT_POINTS) => sayPoints(points, facts, (id) => pursuing[id](facts)).map(paragraph);
  return [
    paragraph(pursuing['complaint-opening']()),
    describeHolder(source),
    heading(frame.headings.facts()),
    ...tellStory(source, false),
    ...tellVerdicts(source, false),
    heading(frame.headings.steps()),
    ...say(COMPLAINT_POINTS),
    ...listMissing(facts, language),
    heading(frame.headings.request()),
    ...say(COMPLAINT_CLOSING),
  ];
}

function describeHolder({ holder, language }: ComplaintSource): Table {
  const { labels } = BOOKS[language].frame;
  const { controller, contacts } = holder;
  const [register] = nameRegister(holder);
  const name = cleanLine(controller?.name ?? holder.name, PRINTED.name);
  const rows: [string, string | undefined][] = [
    [labels.name, [name, cleanLine(controller?.legalForm ?? '', 60)].filter(Boolean).join(', ')],
    ['SIREN', register?.value],
    [labels.address, controller?.address && cleanLine(controller.address, 300)],
    [labels.contact, contacts[0] && cleanLine(contacts[0], PRINTED.address)],
  ];
  return { kind: 'table', rows: rows.flatMap(([label, value]) => (value ? [[label, value]] : [])) };
}
