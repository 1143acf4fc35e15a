import { fillDisk } from './fill-disk';
import { killBrowser } from './kill-browser';
import { stopWorker } from './stop-worker';

/** How often each is done; the issue asks for 200 kills and 500 stops. */
export interface Amounts {
  kills: number;
  stops: number;
  firefoxKills: number;
}

/**
 * Kills, stops and fills, and says whether nothing that was acknowledged was lost, torn or doubled. The last line printed
 * holds the figures.
 */
export async function runTorture({ kills, stops, firefoxKills }: Amounts): Promise<boolean> {
  const start = Date.now();
  const tell = (line: string) => console.log(`${((Date.now() - start) / 1_000).toFixed(0)} s  ${line}`);
  const full = await fillDisk();
  tell(`disk full: ${full.acknowledged} rows acknowledged, then ${full.error}; ${full.lost} lost, ${full.torn} torn`);
  const chromium = await killBrowser('chromium', kills, tell);
  const worker = await stopWorker(stops, tell);
  const firefox = firefoxKills > 0 ? await killBrowser('firefox', firefoxKills, tell) : null;
  const wrong = [
    full.lost + full.torn + full.faults,
    full.error.includes('Quota') && full.goesOn ? 0 : 1,
    ...[chromium, firefox].flatMap((one) => (one ? [one.lost, one.torn, one.doubled, one.faults, one.notOpened] : [])),
    worker.lost + worker.doubled + worker.torn + worker.faults,
  ].reduce((sum, one) => sum + one, 0);
  const done = chromium.kills >= kills && worker.stops >= stops && (firefox?.kills ?? 0) >= firefoxKills;
  const killed = (
    name: string,
    { kills: times, acknowledged, lost, torn, doubled, faults, notOpened }: typeof chromium,
  ) =>
    `${name}: ${times} kill -9, ${acknowledged} rows acknowledged, ${lost} lost, ${torn} torn, ${doubled} doubled, ${faults} faults in the chain, ${notOpened} times not opened`;
  console.log(
    [
      killed('Chromium', chromium),
      `${worker.stops} worker stops, ${worker.told} disclosures, ${worker.lost} lost, ${worker.doubled} doubled, ${worker.torn} torn`,
      ...(firefox ? [killed('Firefox', firefox)] : []),
      `disk full: ${full.acknowledged} rows acknowledged, ${full.lost} lost, ${full.torn} torn`,
      `${((Date.now() - start) / 60_000).toFixed(1)} minutes`,
    ].join('; '),
  );
  return done && wrong === 0;
}
