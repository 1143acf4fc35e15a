import type { Holder } from '../../disclosure/holder';
import type { DisclosureInFull } from '../../ledger/ledger-reader';
import { ContactLink } from '../parts/contact-link';
import { Icon } from '../parts/icon';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { Verdict } from '../parts/verdict';
import { verdictOf } from '../parts/verdict-of';
import { WhenLoaded } from '../parts/when-loaded';
import { formatDay } from '../phrases/dates';
import type { RoomPhrases } from '../phrases/french-rooms';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { BackLink } from './back-link';
import { ThrowAwayButton } from './backup/throw-away-button';
import { CompanyDetails } from './company-details';
import { DisclosureRow } from './disclosures-room';
import { HolderMatter, type KeptLetter } from './holder-matter';
import { HolderUnity } from './holder-unity';
import { RoomHead } from './room-head';

/** One holder: who it is, what it received and when, what the texts said, and the letters written to it. */
export function HolderRoom({ id }: { id: string }) {
  const { list, holders, backup } = useRoomPhrases();
  const found = useLedgerQuery(`holder ${id}`, async (ledger) => {
    const holder = await ledger.holder(id);
    if (!holder) return null;
    return {
      holder,
      disclosures: await ledger.disclosuresOf(id),
      letters: (await ledger.requests()).filter(({ request }) => request.holderId === id),
      holdings: await ledger.holdingsOf(id),
      company: await ledger.companyOf(holder),
      latest: await ledger.disclosureInFull(holder.latest.disclosureId),
    };
  });
  return (
    <>
      <BackLink href="#/" />
      <WhenLoaded loaded={found}>
        {(value) => {
          if (!value) return <RoomHead title={list.holderMissing} />;
          return (
            <>
              <HolderHead holder={value.holder} latest={value.latest} />
              <section aria-labelledby="received">
                <h2 id="received">{value.holder.standing === 'named' ? holders.namedIn : list.received}</h2>
                <ol class="rows">
                  {value.disclosures.map((disclosure) => (
                    <DisclosureRow key={disclosure.id} disclosure={disclosure} />
                  ))}
                </ol>
              </section>
              <Identity holder={value.holder} />
              {value.company && <CompanyDetails {...value.company} />}
              <Letters letters={value.letters} />
              <HolderUnity holder={value.holder} holdings={value.holdings} />
              {value.holder.standing === 'received' && (
                <ThrowAwayButton
                  thrown={{ type: 'throwAwayHolder', id }}
                  label={backup.throwAwayHolder(value.holder.name)}
                  gone={() => location.assign('#/')}
                />
              )}
            </>
          );
        }}
      </WhenLoaded>
    </>
  );
}

function HolderHead({ holder, latest }: { holder: Holder; latest: DisclosureInFull | undefined }) {
  const t = useRoomPhrases();
  return (
    <>
      <RoomHead title={holder.name} lead={leadOf(holder, t)}>
        <a class="button button-main" href={`#/letter/${holder.id}`}>
          <Icon name="letter" />
          <span>{t.popup.writeShort}</span>
        </a>
      </RoomHead>
      {latest && (
        <section aria-labelledby="said">
          <h2 id="said">{t.list.sayPolitics}</h2>
          <Verdict {...verdictOf(latest, t, 3)} heading="h3" />
        </section>
      )}
    </>
  );
}

function leadOf({ standing, disclosures }: Holder, t: RoomPhrases): string {
  return standing === 'named' ? t.holders.namedCount(disclosures) : t.list.disclosureCount(disclosures);
}

function Identity({ holder }: { holder: Holder }) {
  const { list } = useRoomPhrases();
  const { controller, contacts } = holder;
  const facts = [
    [list.legalForm, controller?.legalForm],
    [list.siren, controller?.siren],
    [list.rcs, controller?.rcs],
    [list.postal, controller?.address],
  ] as const;
  return (
    <section aria-labelledby="identity">
      <h2 id="identity">{list.contactTitle}</h2>
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
        <div class="fact">
          <dt>{list.contacts}</dt>
          <dd>
            {contacts.length === 0 && list.noContact}
            <ul>
              {contacts.map((contact) => (
                <li key={contact}>
                  <ContactLink contact={contact} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Letters({ letters }: { letters: readonly KeptLetter[] }) {
  const t = useRoomPhrases();
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{t.list.lettersTitle}</h2>
      {letters.length === 0 && <p>{t.list.noLetters}</p>}
      <ul class="plain-list">
        {letters.map(({ request: { id, reference, writtenAt } }) => (
          <li key={id}>
            <a href={`#/request/${id}`}>{t.list.letterOn(reference, formatDay(t.language, writtenAt))}</a>
          </li>
        ))}
      </ul>
      <HolderMatter letters={letters} />
    </section>
  );
}
