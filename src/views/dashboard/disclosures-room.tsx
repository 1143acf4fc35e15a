import type { Disclosure } from '../../disclosure/schema';
import { CategoryList } from '../parts/category-list';
import { EmptyState } from '../parts/empty-state';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { dateTimeOf, tellMoment } from '../phrases/when';
import { LongList } from './long-list';
import { MailboxLink } from './mailbox-link';
import { nameDisclosure } from './name-disclosure';
import { RoomHead } from './room-head';

/** What I sent: every disclosure, newest first. */
export function DisclosuresRoom() {
  const { list, popup } = useRoomPhrases();
  return (
    <>
      <RoomHead title={list.disclosuresTitle} lead={list.disclosuresLead}>
        <div class="actions">
          <a class="button button-plain" href="#/remember">
            {list.addPast}
          </a>
          <MailboxLink />
        </div>
      </RoomHead>
      <LongList
        name="disclosures"
        read={(ledger, from, most) => ledger.latestDisclosures(most, from)}
        show={(disclosure) => <DisclosureRow key={disclosure.id} disclosure={disclosure} />}
        empty={
          <EmptyState icon="page" title={popup.emptyTitle}>
            {popup.empty}
          </EmptyState>
        }
      />
    </>
  );
}

/** One disclosure in a list: what, where, when, and the kinds of data that were given. */
export function DisclosureRow({ disclosure }: { disclosure: Disclosure }) {
  const t = useRoomPhrases();
  return (
    <li class="row">
      <div class="row-main">
        <h2>
          <a href={`#/disclosure/${disclosure.id}`}>{nameDisclosure(disclosure, t)}</a>
        </h2>
        <p class="meta">
          <time dateTime={dateTimeOf(disclosure)}>{tellMoment(t.language, disclosure)}</time>
          {disclosure.remembered && ` · ${t.list.told[disclosure.remembered.source]}`}
          {disclosure.state === 'attempted' && ` · ${t.list.attempted}`}
        </p>
        <CategoryList
          items={disclosure.fields.filter(({ given }) => given !== 'empty').map(({ category }) => ({ category }))}
        />
      </div>
    </li>
  );
}
