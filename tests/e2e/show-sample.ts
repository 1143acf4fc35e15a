import { type BrowserKind, launchBrowser } from './browsers';
import { serveSite } from './serve-site';

/**
 * Opens a browser with the extension on the sample contest and keeps the site up until the browser is closed. What is
 * sent there arrives on this machine and is forgotten with the profile.
 */
export async function showSample({ kind, executable }: { kind: BrowserKind; executable: string }): Promise<void> {
  const site = await serveSite();
  let closed: () => void = () => undefined;
  const untilClosed = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const driver = await launchBrowser(kind, { executable, headless: false, gone: () => closed() });
  const end = () => void driver.close().catch(() => undefined);
  process.once('SIGINT', end);
  await driver.open(site.page('jeu-politique.html'));
  console.log(`The sample contest is open: ${site.page('jeu-politique.html')}`);
  console.log('Fill it in (with anything), send it, then click on Contrepartie in the toolbar.');
  console.log('Close the browser, or press Ctrl+C, to end; the profile is thrown away.');
  await untilClosed;
  await driver.removeProfile();
  await site.close();
}
