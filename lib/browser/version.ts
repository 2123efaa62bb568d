import browser from 'webextension-polyfill'

/** The extension's version, as its manifest states it. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version
}
