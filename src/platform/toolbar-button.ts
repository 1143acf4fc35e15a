import browser from 'webextension-polyfill';

/** Where the button of this extension is: in sight, in the menu of extensions, not told, or in a browser without toolbar. */
export type ButtonPlace = 'pinned' | 'in-menu' | 'unknown' | 'no-toolbar';

/** Says where it is. Firefox tells since 142 only. */
export async function placeOfButton(): Promise<ButtonPlace> {
  const { os } = await browser.runtime.getPlatformInfo();
  if (os === 'android') return 'no-toolbar';
  const action = browser.action as { getUserSettings?: () => Promise<{ isOnToolbar?: boolean }> };
  const { isOnToolbar } = (await action.getUserSettings?.().catch(() => undefined)) ?? {};
  if (isOnToolbar === undefined) return 'unknown';
  return isOnToolbar ? 'pinned' : 'in-menu';
}
