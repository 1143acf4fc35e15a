import { useEffect, useState } from 'preact/hooks';
import { formatCount } from '../../phrases/dates';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { BackLink } from '../back-link';
import { RoomHead } from '../room-head';
import { type LicencedWork, type LicenceList, readLicences } from './read-licences';

/** Whose work is in the extension, and under which licences. */
export function AboutRoom() {
  const { about: words, app, language, settings } = useRoomPhrases();
  const [list, setList] = useState<LicenceList | 'failed' | null>(null);
  useEffect(() => {
    void readLicences().then(setList, () => setList('failed'));
  }, []);
  if (list === null || list === 'failed') {
    return (
      <>
        <BackLink href="#/settings" words={settings.title} />
        <RoomHead title={words.title} />
        <p role="status">{list === null ? app.loading : words.failed}</p>
      </>
    );
  }
  return (
    <>
      <BackLink href="#/settings" words={settings.title} />
      <RoomHead title={words.title} lead={words.lead(list.own.version)} />
      <section aria-labelledby="own" class="panel">
        <h2 id="own">{words.own}</h2>
        <p>{words.ownWhy}</p>
        <Licence work={list.own} title={list.own.licence} />
      </section>
      <section aria-labelledby="works" class="panel">
        <h2 id="works">{words.works}</h2>
        <p>{words.worksWhy(formatCount(language, list.works.length))}</p>
        <ul>
          {list.works.map((work) => (
            <li key={`${work.name} ${work.version}`}>
              <Licence work={work} title={`${work.name} ${work.version} – ${work.licence}`} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Licence({ work, title }: { work: LicencedWork; title: string }) {
  const { about: words } = useRoomPhrases();
  return (
    <details>
      <summary>{title}</summary>
      {work.isStandardText && <p>{words.isStandardText}</p>}
      <div class="kept-text" lang="en">
        {work.text}
      </div>
    </details>
  );
}
