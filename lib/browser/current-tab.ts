import browser from 'webextension-polyfill'
import { activeTab, type Tab } from './tab.ts'

/**
 * Calls back with the tab in front of the reader in this window, now and whenever another one comes to the front or goes to another address,
 * until the returned function is called.
 */
export function followActiveTab(callback: (tab: Tab | null) => void): () => void {
  const look = () => void activeTab().then(callback, () => callback(null))
  const onUpdated = (_: number, change: { url?: string | undefined; status?: string | undefined }) => {
    if (change.url !== undefined || change.status === 'complete') look()
  }
  browser.tabs.onActivated.addListener(look)
  browser.tabs.onUpdated.addListener(onUpdated)
  look()
  return () => {
    browser.tabs.onActivated.removeListener(look)
    browser.tabs.onUpdated.removeListener(onUpdated)
  }
}
