import browser from 'webextension-polyfill'

/** Opens the settings in a tab, or the tab that has them. */
export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage()
}

/** Opens one of the extension's own pages in a new tab, such as `printed.html?tab=12`. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) })
}
