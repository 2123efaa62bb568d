import { type TabState, tabStateSchema } from '../../lib/browser/messages.ts'
import type { Badge, TestBrowser } from './browser.ts'
import { expression } from './expression.ts'
import { type Surface, TestPage, until } from './page.ts'

/** The part of the extension API that the harness asks, in Chromium's and Firefox's shape. */
interface ExtensionApi {
  tabs: { query(query: object): Promise<{ id?: number; url?: string }[]>; remove(id: number): Promise<void> }
  scripting: { executeScript(injection: { target: { tabId: number }; func: () => unknown }): Promise<{ result: unknown }[]> }
  storage: { session: { get(key: string): Promise<Record<string, unknown>> } }
  action?: Toolbar
  browserAction?: Toolbar
}
interface Toolbar {
  getBadgeText(of: { tabId: number }): Promise<string>
  getTitle(of: { tabId: number }): Promise<string>
}

/** A page of the extension, which has its API. */
interface Place {
  evaluate(source: string): Promise<unknown>
  close(): Promise<void>
}

/** The extension as seen from one of its pages, which is opened anew where the extension was reloaded and took it along. */
export class Extension {
  readonly #open: () => Promise<Place>
  #place: Promise<Place> | null = null

  constructor(open: () => Promise<Place>) {
    this.#open = open
  }

  async #evaluate(source: string): Promise<unknown> {
    this.#place ??= this.#open()
    const place = this.#place
    try {
      return await (await place).evaluate(source)
    } catch (error) {
      // Whoever asks again gets another one.
      if (this.#place === place) this.#place = null
      await place.then((there) => there.close()).catch(() => {})
      throw error
    }
  }

  /** The ids of all tabs. */
  async tabs(): Promise<number[]> {
    const ids = async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }
      const tabs = await (browser ?? chrome).tabs.query({})
      return tabs.map((tab) => tab.id ?? -1)
    }
    return (await this.#evaluate(expression(ids, undefined))) as number[]
  }

  /** Closes the page that welcomes a reader after the installation, once it is there. Throws where it does not come. */
  async closeWelcome(): Promise<void> {
    const close = async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }
      const { tabs } = browser ?? chrome
      const page = (await tabs.query({})).find(({ url }) => url?.endsWith('/welcome.html'))
      if (page?.id === undefined) return false
      await tabs.remove(page.id)
      return true
    }
    await until('the welcome page', async () => (await this.#evaluate(expression(close, undefined))) === true)
  }

  /** Chromium: the extension takes itself out. */
  async uninstall(): Promise<void> {
    const uninstall = async () => {
      const { chrome } = globalThis as unknown as { chrome: { management: { uninstallSelf(): Promise<void> } } }
      // Its own page, where this runs, goes along.
      setTimeout(() => chrome.management.uninstallSelf())
    }
    await this.#evaluate(expression(uninstall, undefined))
  }

  /** What is stored of a tab; null where nothing is. Throws where it is not what the extension says it stores. */
  async tabState(tab: number): Promise<TabState | null> {
    const stored = async (key: string) => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }
      return (await (browser ?? chrome).storage.session.get(key))[key] ?? null
    }
    const value = await this.#evaluate(expression(stored, `tab:${tab}`))
    return value === null ? null : tabStateSchema.parse(value)
  }

  async waitForAudit(tab: number, timeout?: number): Promise<TabState> {
    const settled = async () => {
      const state = await this.tabState(tab)
      return state !== null && state.frames.length > 0 && state.frames.every((frame) => frame.status !== 'checking') && state
    }
    return until(`the audit of tab ${tab}`, settled, timeout)
  }

  async badge(tab: number): Promise<Badge> {
    const icon = async (tabId: number) => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }
      const api = browser ?? chrome
      const toolbar = api.action ?? api.browserAction
      return { text: (await toolbar?.getBadgeText({ tabId })) ?? '', title: (await toolbar?.getTitle({ tabId })) ?? '' }
    }
    return (await this.#evaluate(expression(icon, tab))) as Badge
  }

  /** The audits of a tab's main frame since this was first asked: an audit reads the page's metadata once. */
  async audits(tab: number): Promise<number> {
    const count = async (tabId: number) => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }
      // Runs in the extension's own world of the page, where its scripts find this function instead of the document's.
      const func = () => {
        const world = globalThis as unknown as { auditsCounted?: number }
        if (world.auditsCounted === undefined) {
          world.auditsCounted = 0
          const find = document.getElementsByTagName.bind(document)
          document.getElementsByTagName = (name: string) => {
            if (name === 'meta') world.auditsCounted = (world.auditsCounted ?? 0) + 1
            return find(name) as never
          }
        }
        return world.auditsCounted
      }
      const [counted] = await (browser ?? chrome).scripting.executeScript({ target: { tabId }, func })
      return counted?.result
    }
    return (await this.#evaluate(expression(count, tab))) as number
  }
}

/** What a browser offers that can open an address in a tab of its own, of the given width in CSS pixels. */
export function tabsOf(
  extension: Extension | null,
  open: (url: string, width?: number) => Promise<Surface>,
  addressInExtension: (path: string) => string,
): Pick<TestBrowser, 'visit' | 'tabState' | 'waitForAudit' | 'badge' | 'countAudits' | 'openPopup' | 'openPanel' | 'openExtensionPage'> {
  const known = (page: TestPage): [Extension, number] => {
    if (!extension || page.tab === null) throw new Error('The extension, or the tab of this page in it, is not there')
    return [extension, page.tab]
  }
  const visit = async (url: string, width?: number) => {
    const before = (await extension?.tabs()) ?? []
    const surface = await open(url, width)
    return new TestPage(surface, (await extension?.tabs())?.find((id) => !before.includes(id)) ?? null)
  }
  const openExtensionPage = (path: string, width?: number) => visit(addressInExtension(path), width)
  return {
    visit: (url) => visit(url),
    async tabState(page) {
      const [there, tab] = known(page)
      return there.tabState(tab)
    },
    async waitForAudit(page, timeout) {
      const [there, tab] = known(page)
      return there.waitForAudit(tab, timeout)
    },
    async badge(page) {
      const [there, tab] = known(page)
      return there.badge(tab)
    },
    async countAudits(page) {
      const [there, tab] = known(page)
      const before = await there.audits(tab)
      return async () => (await there.audits(tab)) - before
    },
    async openPopup(page) {
      return openExtensionPage(`popup.html?tab=${known(page)[1]}`, 460)
    },
    async openPanel(page, width = 400) {
      return openExtensionPage(`sidepanel.html?tab=${known(page)[1]}`, width)
    },
    openExtensionPage,
  }
}
