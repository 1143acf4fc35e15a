import browser from 'webextension-polyfill';

/** Puts a glyph on the toolbar button of every tab that has none of its own, with the words that say it; takes it away for null. */
export async function paintDefaultBadge(badge: { glyph: string; title: string } | null): Promise<void> {
  const { action } = browser;
  await action.setBadgeText?.({ text: badge?.glyph ?? '' });
  await action.setBadgeBackgroundColor?.({ color: '#1f3a5f' });
  await action.setTitle({ title: badge?.title ?? browser.runtime.getManifest().name });
}

/** Puts a glyph on the toolbar button of a tab, with the words that say it; never colour alone. */
export async function paintBadge(tabId: number, glyph: string, title: string): Promise<void> {
  const { action } = browser;
  // Firefox for Android has no badge: the title is all there is.
  await action.setBadgeText?.({ tabId, text: glyph });
  await action.setBadgeBackgroundColor?.({ tabId, color: '#1f3a5f' });
  await action.setTitle({ tabId, title });
}
