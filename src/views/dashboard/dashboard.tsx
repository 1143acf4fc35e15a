import { useEffect, useState } from 'preact/hooks';
import { LedgerTrouble } from '../parts/ledger-trouble';
import { Mark } from '../parts/mark';
import { useShell } from '../parts/shell';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { ApproachedRoom } from './approaches/approached-room';
import { ApproachesRoom } from './approaches/approaches-room';
import { BackupReminder } from './backup/backup-reminder';
import { DisclosureRoom } from './disclosure-room';
import { DisclosuresRoom } from './disclosures-room';
import { HolderRoom } from './holder-room';
import { HoldersRoom } from './holders-room';
import { LateRoom } from './late-room';
import { LetterRooms } from './letter-rooms';
import { LettersRoom } from './letters-room';
import { NoticesRoom } from './notices-room';
import { LateRemember } from './remember/late-remember';
import { RequestRoom } from './request-room';
import { RoomHead } from './room-head';
import { parseRoute, type Route } from './route';
import { SECTIONS } from './sections';
import { SettingsRoom } from './settings-room';

const loadBackup = () => import('./backup/backup-room');
const loadPaths = () => import('./pictures/paths-room');
const loadMailbox = () => import('./mailbox/mailbox-room');
const loadRecords = () => import('./records/records-room');
const loadAbout = () => import('./about/about-room');
/** Rooms that need no ledger: a backup can be looked at without one, and the others say where the data are, and what this is. */
const WITHOUT_LEDGER: readonly Route['room'][] = ['backup', 'settings', 'about'];

/** The full page: a list of rooms, and the one that the address names. */
export function Dashboard() {
  const phrases = useRoomPhrases();
  const route = useRoute();
  return (
    <>
      <button type="button" class="skip" onClick={skipToContent}>
        {phrases.app.skip}
      </button>
      <header class="site-head">
        <a class="brand" href="#/">
          <Mark />
          <span>{phrases.app.name}</span>
        </a>
        <nav aria-label={phrases.app.navigation}>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section.href}>
                <a href={section.href} {...(section.rooms.includes(route.room) ? { 'aria-current': 'page' } : {})}>
                  {section.words(phrases)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <Room route={route} />
      </main>
    </>
  );
}

function Room({ route }: { route: Route }) {
  const { app } = useRoomPhrases();
  const { ledger } = useShell();
  if (ledger.state === 'failed' && !WITHOUT_LEDGER.includes(route.room)) {
    return (
      <>
        <RoomHead title={app.name} />
        <LedgerTrouble error={ledger.error} />
      </>
    );
  }
  switch (route.room) {
    case 'holders':
      return (
        <>
          <BackupReminder />
          <HoldersRoom />
        </>
      );
    case 'disclosures':
      return <DisclosuresRoom />;
    case 'disclosure':
      return <DisclosureRoom key={route.id} id={route.id} />;
    case 'remember':
      return <LateRemember />;
    case 'holder':
      return <HolderRoom key={route.id} id={route.id} />;
    case 'letters':
      return <LettersRoom />;
    case 'request':
      return <RequestRoom key={route.id} id={route.id} />;
    case 'approaches':
      return <ApproachesRoom />;
    case 'approached':
      return <ApproachedRoom key={route.id} id={route.id} />;
    case 'paths':
      return <LateRoom load={loadPaths}>{({ PathsRoom }) => <PathsRoom />}</LateRoom>;
    case 'notices':
      return <NoticesRoom />;
    case 'mailbox':
      return <LateRoom load={loadMailbox}>{({ MailboxRoom }) => <MailboxRoom />}</LateRoom>;
    case 'backup':
      return <LateRoom load={loadBackup}>{({ BackupRoom }) => <BackupRoom />}</LateRoom>;
    case 'records':
      return (
        <LateRoom load={loadRecords}>
          {({ RecordsRoom }) => ('id' in route ? <RecordsRoom key={route.id} id={route.id} /> : <RecordsRoom />)}
        </LateRoom>
      );
    case 'letter':
    case 'reminder':
    case 'complaint':
    case 'approach':
      return <LetterRooms route={route} />;
    case 'settings':
      return <SettingsRoom />;
    case 'about':
      return <LateRoom load={loadAbout}>{({ AboutRoom }) => <AboutRoom />}</LateRoom>;
    case 'unknown':
      return <RoomHead title={app.pageNotFound} />;
  }
}

function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => {
      window.scrollTo(0, 0);
      setRoute(parseRoute(location.hash));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}

// Not a link to `#content`: the hash names the room.
function skipToContent(): void {
  document.getElementById('content')?.focus();
}
