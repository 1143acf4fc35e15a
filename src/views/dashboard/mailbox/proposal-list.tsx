import { useId, useRef, useState } from 'preact/hooks';
import type { Proposal } from '../../../exchange/mail/mailbox/gather-proposals';
import { MAIL_KINDS, type MailKind } from '../../../exchange/mail/mailbox/mail-kinds';
import { Button } from '../../parts/button';
import { foldText } from '../../parts/fold-text';
import { StatusLine } from '../../parts/status-line';
import { useLedgerQuery } from '../../parts/use-ledger-query';
import type { MailboxWords } from '../../phrases/french/mailbox';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { keepProposal } from './keep-proposal';
import type { KeptSender } from './kept-list';
import { knownSenders, roomOfKnown } from './known-senders';
import { ProposalRow } from './proposal-row';
import { siteOf } from './tell-proposal';
import type { ReadMailbox } from './use-reading';

/** How many are added to the list at a time. */
const PAGE = 50;

/** What was found, none of it ticked: the user says what is to be kept, and the rest is forgotten. */
export function ProposalList(props: {
  words: MailboxWords;
  found: ReadMailbox;
  keep(senders: readonly KeptSender[]): void;
  close(): void;
}) {
  const { words, found } = props;
  const { list } = useRoomPhrases();
  const [left, setLeft] = useState(found.proposals);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [sites, setSites] = useState<Readonly<Record<string, string>>>({});
  const [kind, setKind] = useState<MailKind | 'all'>('all');
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(PAGE);
  const [status, setStatus] = useState('');
  const [isBusy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useId();
  const known = useLedgerQuery('known senders', knownSenders);
  const shown = left.filter((one) => (kind === 'all' || one.kinds.includes(kind)) && isNamed(one, search));
  const tick = (key: string, isTicked: boolean) =>
    setTicked((before) => new Set(isTicked ? [...before, key] : [...before].filter((one) => one !== key)));
  const needsSite = (proposal: Proposal) => proposal.domain === null && proposal.kinds[0] !== 'political';

  const save = async () => {
    const chosen = left.filter(({ key }) => ticked.has(key));
    if (chosen.length === 0) return setStatus(words.nothingTicked);
    if (chosen.some((one) => needsSite(one) && !siteOf(sites[one.key] ?? ''))) return setStatus(words.siteMissing);
    setBusy(true);
    setStatus(words.keeping);
    const done: (KeptSender & { key: string })[] = [];
    for (const proposal of chosen) {
      const kept = await keepProposal(proposal, sites[proposal.key] ?? '');
      if (kept.id) done.push({ key: proposal.key, name: proposal.name || proposal.email, kept });
    }
    const keys = new Set(done.map(({ key }) => key));
    setLeft(left.filter(({ key }) => !keys.has(key)));
    setTicked(new Set([...ticked].filter((key) => !keys.has(key))));
    setBusy(false);
    setStatus([words.kept(done.length), ...(done.length < chosen.length ? [words.someNotKept] : [])].join(' '));
    props.keep(done);
    heading.current?.focus();
  };

  return (
    <section aria-labelledby="proposed">
      <h2 id="proposed" ref={heading} tabIndex={-1}>
        {words.proposed(left.length)}
      </h2>
      <StatusLine text={status} />
      {left.length > 0 && (
        <>
          <p>{words.proposedWhy}</p>
          <search class="filter">
            <div class="line">
              <label for={`${field}-search`}>{words.search}</label>
              <input
                id={`${field}-search`}
                type="search"
                value={search}
                onInput={(event) => setSearch(event.currentTarget.value)}
              />
            </div>
            <div class="line">
              <label for={`${field}-kind`}>{words.kind}</label>
              <select
                id={`${field}-kind`}
                value={kind}
                onChange={(event) => setKind(MAIL_KINDS.find((one) => one === event.currentTarget.value) ?? 'all')}
              >
                <option value="all">{words.allKinds}</option>
                {MAIL_KINDS.map((one) => (
                  <option key={one} value={one}>
                    {words.kinds[one]} ({left.filter(({ kinds }) => kinds.includes(one)).length})
                  </option>
                ))}
              </select>
            </div>
          </search>
          <p class="meta" role="status">
            {words.shown(shown.length)}
          </p>
          <ul class="rows">
            {shown.slice(0, most).map((proposal) => (
              <ProposalRow
                key={proposal.key}
                words={words}
                proposal={proposal}
                isTicked={ticked.has(proposal.key)}
                tick={(isTicked) => tick(proposal.key, isTicked)}
                known={known.state === 'ready' ? roomOfKnown(proposal, known.value) : null}
                {...(needsSite(proposal)
                  ? {
                      site: sites[proposal.key] ?? '',
                      setSite: (site: string) => setSites((before) => ({ ...before, [proposal.key]: site })),
                    }
                  : {})}
              />
            ))}
          </ul>
          {shown.length > most && <Button onClick={() => setMost(most + PAGE)}>{list.showMore}</Button>}
          <p class="hint">{words.whatIsKept}</p>
          <div class="actions">
            <Button kind="main" disabled={isBusy} onClick={() => void save()}>
              {words.keep(ticked.size)}
            </Button>
            <Button disabled={isBusy} onClick={props.close}>
              {words.forget}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function isNamed({ name, email, domain, used }: Proposal, search: string): boolean {
  const wanted = foldText(search.trim());
  return [name, email, domain ?? '', used].some((words) => foldText(words).includes(wanted));
}
