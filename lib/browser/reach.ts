/**
 * Whether an extension can read a page at all, by its address:
 * - `open`: a page of the web, or one whose address the browser does not tell
 * - `browser`: a page of the browser's own, or of another extension
 * - `store`: an extension store, which browsers close to all extensions
 * - `pdf`: a PDF in the browser's viewer, which has no tables to read
 * - `file`: a file on this machine, open only where the reader allowed it
 */
export type Reach = 'open' | 'browser' | 'store' | 'pdf' | 'file'

// Chromium closes its stores, Firefox the domains of `extensions.webextensions.restrictedDomains` that readers meet.
const stores =
  /^(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(\/|$)/

/** What `url` means for an extension. `url` is undefined where the browser keeps it from us. */
export function reachOf(url: string | undefined): Reach {
  if (url === undefined || url === '' || !URL.canParse(url)) return 'open'
  const { protocol, host, pathname } = new URL(url)
  if (/\.pdf$/i.test(pathname)) return 'pdf'
  if (protocol === 'file:') return 'file'
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser'
  return stores.test(host + pathname) ? 'store' : 'open'
}

// Chromium: "Cannot access contents of the page. Extension manifest must request permission…", "Cannot access a chrome:// URL",
// "The extensions gallery cannot be scripted.", "This page cannot be scripted due to an ExtensionsSettings policy."
// Firefox: "Missing host permission for the tab", "Missing host permission for the tab or frames"
const refusals = /cannot access|cannot be scripted|missing host permission/i

/** Whether `message` is how a browser says that it does not let the extension into a page. */
export function isRefusal(message: string): boolean {
  return refusals.test(message)
}

/** Whether the page is of a government portal, where the extension looks for reports unasked. */
export function isGovernmentPage(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false
  const { hostname, protocol } = new URL(url)
  return /(^|\.)gov\.cn$/.test(hostname) && /^https?:$/.test(protocol)
}
