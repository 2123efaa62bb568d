import browser from 'webextension-polyfill'
import { openOwnPage } from './own-pages.ts'

/** Opens the welcome page once, when the extension is installed; never after an update. */
export function welcomeReaders(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openOwnPage('welcome.html')
  })
}
