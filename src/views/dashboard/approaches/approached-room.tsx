import { useState } from 'preact/hooks';
import type { Approach } from '../../../disclosure/approach';
import type { TracedApproach } from '../../../ledger/trace-approach';
import { askBackground } from '../../parts/ask-background';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Quote } from '../../parts/quote';
import { StatusLine } from '../../parts/status-line';
import { useLedgerQuery } from '../../parts/use-ledger-query';
import { WhenLoaded } from '../../parts/when-loaded';
import { formatDay } from '../../phrases/dates';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { BackLink } from '../back-link';
import { LateEvidence } from '../evidence/late-evidence';
import { LateRoom } from '../late-room';
import { RoomHead } from '../room-head';
import { SuspectList } from './suspect-list';

const loadChain = () => import('../pictures/chain-section');

/** One political message: what it said, who had the address that it reached, and the letters that ask. */
export function ApproachedRoom({ id }: { id: string }) {
  const { approaches } = useRoomPhrases();
  const found = useLedgerQuery(`approach ${id}`, (ledger) => ledger.traceApproach(id));
  return (
    <>
      <BackLink href="#/approaches" words={approaches.back} />
      <WhenLoaded loaded={found}>
        {(traced) => (traced ? <Traced {...traced} /> : <RoomHead title={approaches.missing} />)}
      </WhenLoaded>
    </>
  );
}

function Traced(traced: TracedApproach) {
  const { approach, suspects } = traced;
  const t = useRoomPhrases();
  const { approaches, followUp } = t;
  const lead = `${followUp.channels[approach.channel]}, ${formatDay(t.language, approach.cameOn)}`;
  return (
    <>
      <RoomHead title={approach.sender || approaches.unnamed} lead={lead}>
        <a class="button button-main" href={`#/approach/${approach.id}`}>
          <Icon name="letter" />
          <span>{approaches.askSender}</span>
        </a>
      </RoomHead>
      {approach.onBehalfOf && <p>{approaches.behalf(approach.onBehalfOf)}</p>}
      <SuspectList approach={approach} suspects={suspects} />
      {suspects.length > 0 && (
        <LateRoom load={loadChain}>{({ ChainSection }) => <ChainSection traced={traced} />}</LateRoom>
      )}
      {approach.words && (
        <section aria-labelledby="words">
          <h2 id="words">{approaches.words}</h2>
          <Quote text={approach.words} />
        </section>
      )}
      <MailFacts mail={approach.mail} />
      <Files files={approach.files} />
      <LateEvidence id={approach.id} />
      <Removal id={approach.id} />
    </>
  );
}

function MailFacts({ mail }: Pick<Approach, 'mail'>) {
  const { approaches } = useRoomPhrases();
  if (!mail) return null;
  const facts = [
    [approaches.mailFrom, mail.from],
    [approaches.mailReturn, mail.returnPath],
    [approaches.mailSigned, mail.signedBy.join(', ')],
    [approaches.mailList, mail.listHosts.join(', ')],
    [approaches.mailPlatform, mail.platform],
  ] as const;
  return (
    <section aria-labelledby="mail">
      <h2 id="mail">{approaches.mailTitle}</h2>
      <p>{approaches.mailWhy}</p>
      <dl class="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} class="fact">
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

/** Pictures are shown; whatever else was added is named: nothing of it is opened here. */
function Files({ files }: Pick<Approach, 'files'>) {
  const { approaches } = useRoomPhrases();
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="files">
      <h2 id="files">{approaches.filesTitle}</h2>
      <ul class="plain-list">
        {files.map(({ name, type, content }) => (
          <li key={name}>
            {/^image\/(?:png|jpeg|webp|gif)$/.test(type) ? (
              <img class="kept-picture" alt={name} src={`data:${type};base64,${content}`} />
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Removal({ id }: { id: string }) {
  const { approaches, followUp } = useRoomPhrases();
  const [status, setStatus] = useState('');
  const remove = () =>
    askBackground({ type: 'forgetApproach', id }).then(
      () => location.assign('#/approaches'),
      () => setStatus(followUp.notSaved),
    );
  return (
    <div class="actions">
      <Button onClick={() => void remove()}>{approaches.remove}</Button>
      <StatusLine text={status} />
    </div>
  );
}
