import browser from 'webextension-polyfill'
import { governmentSites } from './access.ts'
import { tracesIn } from './look-in.ts'
import { runGate } from './scripting.ts'

/**
 * Looks at the government's pages that were open before the extension was installed or updated. Firefox runs content scripts in them by
 * itself; Chromium waits until each is loaded anew, and the reader would be told that there is no report.
 */
export function lookAtOpenTabs(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (!import.meta.env.FIREFOX && (reason === 'install' || reason === 'update')) void lookAtAll()
  })
}

async function lookAtAll(): Promise<void> {
  const tabs = await browser.tabs.query({ url: governmentSites.origins, discarded: false })
  await Promise.all(
    tabs.map(async ({ id }) => {
      // A page that is being loaded just now gets the gate by itself.
      if (id !== undefined && (await tracesIn(id, 0)) === null) await runGate(id, 'all frames')
    }),
  )
}
