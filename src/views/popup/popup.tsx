import { pauseAt } from '../../disclosure/pause';
import { AlertBar } from '../parts/alert-bar';
import { DashboardLink } from '../parts/dashboard-link';
import { Icon } from '../parts/icon';
import { Mark } from '../parts/mark';
import { useShell } from '../parts/shell';
import { usePhrases } from '../phrases/use-phrases';
import { DueLetters } from './due-letters';
import { HoldersAnswer, useNewestHolders } from './holders-answer';
import { LateTag } from './late-tag';
import { PageAnswer } from './page-answer';
import { PauseButton } from './pause-button';
import { usePageInView } from './use-page-in-view';

/** Three answers in order: is this page collecting my data, who has it, what can I do. */
export function Popup() {
  const { app, popup } = usePhrases();
  const { settings } = useShell();
  const { page, trouble, site } = usePageInView(settings);
  const holders = useNewestHolders();
  const newest = holders.state === 'ready' ? holders.value.shown[0]?.holder : undefined;
  return (
    <>
      <header class="popup-head">
        <Mark />
        <h1>{app.name}</h1>
        <PauseButton site={site} isPaused={pauseAt(settings, site, new Date().toISOString()) !== null} />
      </header>
      <main>
        {trouble === 'storage-full' && <AlertBar title={app.fullTitle} text={app.full} />}
        {trouble === 'storage-failed' && <AlertBar title={app.writeFailedTitle} text={app.writeFailed} />}
        <DueLetters />
        <section aria-labelledby="page-question">
          <h2 id="page-question">{popup.pageQuestion}</h2>
          <PageAnswer page={page} />
          {page.state === 'watched' && <LateTag />}
        </section>
        <section aria-labelledby="holders-question">
          <h2 id="holders-question">{popup.holdersQuestion}</h2>
          <HoldersAnswer holders={holders} />
        </section>
      </main>
      <footer class="popup-foot">
        {newest && (
          <>
            <DashboardLink to={`/letter/${newest.id}`} look="button button-main">
              <Icon name="letter" />
              <span class="one-line">{popup.write(newest.name)}</span>
            </DashboardLink>
            <p class="hint">{popup.writeWhy}</p>
          </>
        )}
        <DashboardLink to="/" look={newest ? 'quiet-link' : 'button button-main'}>
          {popup.openDashboard}
        </DashboardLink>
      </footer>
    </>
  );
}
