import browser from 'webextension-polyfill'

/** What the extension may read unasked, as match patterns. */
export const governmentSites = { origins: ['*://*.gov.cn/*'] }

/** Whether the reader's browser lets the extension read government portals unasked, which can be switched off in its menu. */
export function mayReadGovernmentSites(): Promise<boolean> {
  return browser.permissions.contains(governmentSites)
}

/** Asks the reader for it; resolves to the answer. Only within a click. */
export function askForGovernmentSites(): Promise<boolean> {
  return browser.permissions.request(governmentSites)
}
