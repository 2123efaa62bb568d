import browser from 'webextension-polyfill'

/** A tab as far as the browser tells: the address only where the extension may read the page. */
export interface Tab {
  id: number
  url: string | undefined
  windowId: number | undefined
}

function named(tab: browser.Tabs.Tab | undefined): Tab | null {
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url, windowId: tab.windowId }
}

/** The tab in front of the reader; null where the window has none. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return named(tab)
}

/** The tab with this id; null where it was closed. */
export async function tabWithId(tabId: number): Promise<Tab | null> {
  try {
    return named(await browser.tabs.get(tabId))
  } catch {
    return null
  }
}

/** Loads the page of a tab anew. */
export function reloadTab(tabId: number): Promise<void> {
  return browser.tabs.reload(tabId)
}
