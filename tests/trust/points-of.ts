import type { Page } from 'puppeteer-core';
import type { TabDescription } from '../../src/messages/view-messages';
import { pause } from './with-browser';

/** What the extension found in the page at an address, once it found something: screen, categories, boxes. */
export async function pointsOf(own: Page, address: string, most = 20_000): Promise<string> {
  const until = Date.now() + most;
  for (;;) {
    const answer = (await own.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      return chrome.runtime.sendMessage({ type: 'describeTab', tabId: tab?.id ?? -1 });
    }, address)) as { value?: TabDescription };
    const points = answer.value?.points ?? [];
    if (points.length) return JSON.stringify(points.map(({ draft }) => sketch(draft)));
    if (Date.now() > until) return 'nothing';
    await pause(200);
  }
}

function sketch({ screen, fields, boxes }: TabDescription['points'][number]['draft']) {
  return [
    screen,
    fields.map(({ category }) => category),
    boxes.map(({ purposes, preTicked }) => [purposes, preTicked]),
  ];
}
