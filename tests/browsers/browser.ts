import type { TabState } from '../../lib/browser/messages.ts'
import { openChromium } from './chromium.ts'
import { openFirefox } from './firefox.ts'
import type { TestPage } from './page.ts'

export type BrowserKind = 'chromium' | 'firefox'

export interface BrowserOptions {
  /** The browser's program; the one that was found on this machine where it is not given. */
  program?: string
  /** Folder of the built extension; null for a browser without it. */
  extension: string | null
  /** Port on 127.0.0.1 that answers for every gov.cn name; no other name is resolved then. Null: the real network. */
  portalPort: number | null
  headless: boolean
  /** What pages see as the reader's language (`navigator.language`). */
  language?: 'zh-CN' | 'en'
}

export interface Badge {
  /** On the toolbar icon: empty where it has none. */
  text: string
  /** The icon's tooltip. */
  title: string
}

/** A running browser with the extension. What it opens, `close` closes. */
export interface TestBrowser {
  readonly kind: BrowserKind
  /** `Chromium 140.0.7339.80`. */
  readonly version: string
  /**
   * Errors and rejections that nobody caught, and what was written to a console as an error: of all pages, of our scripts in them, of the
   * extension's pages and of its background, since the browser was opened.
   */
  problems(): Promise<string[]>
  /** Stops the background as the browser does when it is idle; false in Firefox, which never stops it. */
  stopBackground(): Promise<boolean>
  /** Takes the extension out of the browser, under the pages that are open. */
  removeExtension(): Promise<void>
  /** Opens a page in a tab of its own. Resolves when it has loaded. Throws where it cannot be reached. */
  visit(url: string): Promise<TestPage>
  /** What the extension knows of the page's tab; null where it knows nothing. */
  tabState(page: TestPage): Promise<TabState | null>
  /** The same as soon as there are frames and each of them is audited, or its audit failed. */
  waitForAudit(page: TestPage, timeout?: number): Promise<TabState>
  badge(page: TestPage): Promise<Badge>
  /** Begins to count how often the page's main frame is audited; the returned function says how often it was, until now. */
  countAudits(page: TestPage): Promise<() => Promise<number>>
  /** The popup for the page's tab, as a page of its own 460 px wide. */
  openPopup(page: TestPage): Promise<TestPage>
  /** The side panel for the page's tab, as a page of its own. */
  openPanel(page: TestPage, width?: number): Promise<TestPage>
  /** Another page of the extension, such as `options.html`. */
  openExtensionPage(path: string, width?: number): Promise<TestPage>
  /** Resolves when the browser is gone, also when a person closes it. */
  readonly closed: Promise<void>
  close(): Promise<void>
}

/** Starts a browser. Throws where none of this kind is on the machine. */
export async function openBrowser(kind: BrowserKind, options: BrowserOptions): Promise<TestBrowser> {
  return kind === 'chromium' ? openChromium(options) : openFirefox(options)
}
