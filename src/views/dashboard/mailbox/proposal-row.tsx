import { useId } from 'preact/hooks';
import type { Proposal } from '../../../exchange/mail/mailbox/gather-proposals';
import { formatDay } from '../../phrases/dates';
import type { MailboxWords } from '../../phrases/french/mailbox';
import { useRoomPhrases } from '../../phrases/use-room-phrases';

/** One sender: who, at which address of the user, since when, with what; ticked only by the user. */
export function ProposalRow(props: {
  words: MailboxWords;
  proposal: Proposal;
  isTicked: boolean;
  tick(isTicked: boolean): void;
  /** Where the ledger has it already. */
  known: string | null;
  /** The site as the user types it, where the messages do not tell it. */
  site?: string;
  setSite?(site: string): void;
}) {
  const { words, proposal, isTicked } = props;
  const { language } = useRoomPhrases();
  const id = useId();
  const { name, email, domain, platform, used, kinds, count, firstOn, lastOn, subjects } = proposal;
  const day = (on: string) => formatDay(language, on);
  return (
    <li class="row">
      <div class="row-main">
        <label class="choice">
          <input
            type="checkbox"
            checked={isTicked}
            aria-describedby={`${id}-facts`}
            onChange={(event) => props.tick(event.currentTarget.checked)}
          />
          <span>
            <strong>{name || email}</strong> {domain ?? email}
          </span>
        </label>
        <div id={`${id}-facts`} class="lines">
          <p>{kinds.map((kind) => words.kinds[kind]).join(' · ')}</p>
          <p class="meta">
            {words.messages(count)}{' '}
            {firstOn === lastOn ? words.on(day(firstOn)) : words.between(day(firstOn), day(lastOn))}{' '}
            {used ? words.usedAddress(used) : words.usedUnknown}
            {platform && ` ${words.sentBy(platform)}`}
          </p>
          <ul class="subjects">
            {subjects.map((subject) => (
              <li key={subject}>{words.quoted(subject)}</li>
            ))}
          </ul>
        </div>
        {props.known && (
          <p class="hint">
            {words.known} <a href={props.known}>{words.see}</a>
          </p>
        )}
        {isTicked && props.setSite && (
          <div class="line">
            <label for={`${id}-site`}>{words.site}</label>
            <input
              id={`${id}-site`}
              type="text"
              inputMode="url"
              autocomplete="off"
              value={props.site}
              aria-describedby={`${id}-site-why`}
              onInput={(event) => props.setSite?.(event.currentTarget.value)}
            />
            <p id={`${id}-site-why`} class="hint">
              {words.siteWhy}
            </p>
          </div>
        )}
      </div>
    </li>
  );
}
