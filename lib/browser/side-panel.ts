import browser from 'webextension-polyfill'
import type { Tab } from './tab.ts'

/** Chromium's `sidePanel`, of which the polyfill knows nothing: https://developer.chrome.com/docs/extensions/reference/api/sidePanel */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>
}

function chromiumPanel(): SidePanel | null {
  const { chrome } = globalThis as { chrome?: { sidePanel?: Partial<SidePanel> } }
  return typeof chrome?.sidePanel?.open === 'function' ? (chrome.sidePanel as SidePanel) : null
}

/** Whether this browser has a panel beside the page that an extension can open. */
export function hasSidePanel(): boolean {
  return chromiumPanel() !== null || typeof browser.sidebarAction?.open === 'function'
}

/** Opens the panel beside the tab. Only within a click. False where the browser does not. */
export async function openSidePanel({ windowId }: Tab): Promise<boolean> {
  const panel = chromiumPanel()
  try {
    if (panel && windowId !== undefined) await panel.open({ windowId })
    else await browser.sidebarAction.open()
    return true
  } catch {
    return false
  }
}
