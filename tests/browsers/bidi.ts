import type { Browser, Page } from 'puppeteer-core'

/** What Puppeteer has no function for, in the words of WebDriver BiDi: https://w3c.github.io/webdriver-bidi/ */
export interface Bidi {
  /** Starts to open an address in a page; does not wait for it. */
  navigate(page: Page, url: string): Promise<void>
  /**
   * Errors that nobody caught since this was last asked: in scripts of pages, and in those whose address begins with `origin`, which are
   * background, own pages and content scripts of an extension. Those of the browser itself are left out.
   */
  newlyUncaught(origin: string): Promise<string[]>
  /** Takes an extension out by its id. */
  uninstall(id: string): Promise<void>
}

/** Puppeteer's own connection, which its types do not show. */
interface Connected {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> }
}
interface Framed {
  mainFrame(): { _id: string }
}

/** Throws where Firefox was started without `--remote-allow-system-access`. */
export async function createBidi(browser: Browser): Promise<Bidi> {
  const { connection } = browser as unknown as Connected
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const window = (result as { contexts: { context: string }[] }).contexts[0]?.context
  return {
    async navigate(page, url) {
      await connection.send('browsingContext.navigate', { context: (page as unknown as Framed).mainFrame()._id, url, wait: 'none' })
    },
    async newlyUncaught(origin) {
      const { result } = await connection.send('script.evaluate', {
        target: { context: window },
        awaitPromise: false,
        // Firefox keeps the last 250 messages, warnings included.
        expression: `{
          const messages = Services.console.getMessageArray()
          Services.console.reset()
          const isOurs = (source) => source.startsWith(${JSON.stringify(origin)}) || !/^(resource|chrome|jar|about|moz-extension):/.test(source)
          JSON.stringify(messages
            .filter((entry) => entry instanceof Ci.nsIScriptError && !(entry.flags & Ci.nsIScriptError.warningFlag))
            .filter((entry) => entry.category.endsWith('javascript') && isOurs(entry.sourceName))
            .map((entry) => entry.sourceName + ':' + entry.lineNumber + ': ' + entry.errorMessage))
        }`,
      })
      return JSON.parse((result as { result: { value: string } }).result.value) as string[]
    },
    async uninstall(id) {
      const { result } = await connection.send('script.evaluate', {
        target: { context: window },
        awaitPromise: true,
        expression: `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
          .AddonManager.getAddonByID(${JSON.stringify(id)}).then((addon) => addon.uninstall())`,
      })
      if ((result as { type: string }).type !== 'success') throw new Error(`Firefox does not take ${id} out: ${JSON.stringify(result)}`)
    },
  }
}
