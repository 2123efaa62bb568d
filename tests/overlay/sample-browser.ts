import type { Locator, Page } from 'playwright-core'
import { sampleAudit, samplePage, samplePlaces } from '../../lib/overlay/overlay.sample.ts'
import type * as overlayModule from '../../lib/overlay/whole.sample.ts'
import { launchChromium, openBarePage } from '../browsers/bare-chromium.ts'
import { overlayScript } from './script.ts'

/** The overlay over the made-up report in a real Chromium, for the browser tests of lib/overlay. */

declare global {
  interface Window {
    overlay: overlayModule.Overlay
    redraw(): void
    /** Draws the audit without one finding. */
    redrawWithout(finding: string): void
    said: string[]
  }
}

/** A window in CSS pixels, and what it is a window of. */
export interface SampleWindow {
  width: number
  height: number
  deviceScaleFactor?: number
  /** A telephone: it can be zoomed by two fingers. */
  isMobile?: boolean
  forcedColors?: 'active'
  reducedMotion?: 'reduce'
  colorScheme?: 'light' | 'dark'
}

/** What the tests do with a browser; `close` must be called. */
export interface SampleBrowser {
  /** A fresh page with the report and the overlay's script, nothing drawn yet. */
  open(style?: string, window?: SampleWindow): Promise<Page>
  close(): Promise<void>
}

/** Starts Chromium: the one of GOUJI_CHROMIUM, else the system's. */
export async function startSampleBrowser(): Promise<SampleBrowser> {
  const script = await overlayScript()
  const browser = await launchChromium()
  return {
    async open(style = '', { width, height, ...options } = { width: 1100, height: 800 }) {
      const page = await openBarePage(browser, { viewport: { width, height }, ...options })
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: samplePage(style) }))
      // Without https, like many portals: no navigator.clipboard.
      await page.goto('http://fgj.example.gov.cn/report.html')
      await page.evaluate(script)
      return page
    },
    close: () => browser.close(),
  }
}

/** Draws the sample audit; what the overlay reports is kept in `said`. */
export async function draw(page: Page): Promise<void> {
  await page.evaluate(
    ({ audit, places }) => {
      const at = (id: string) => document.getElementById(id)
      const isThere = <Found extends { element: Element | null }>(found: Found): found is Found & { element: Element } =>
        found.element !== null
      // Looked up anew each time, as an audit does: the page may have other elements by then.
      const found = () =>
        new Map(
          places.flatMap((place) => {
            const here = { at: place.at, element: at(place.element) }
            const lit = place.lit.map((field) => ({ field, element: at(field) })).filter(isThere)
            return isThere(here) ? [[place.id, { ...here, lit }] as const] : []
          }),
        )
      window.said = []
      window.overlay = window.gouji.createOverlay({
        document,
        language: 'zh',
        onOpenChange: (finding) => window.said.push(`open ${finding}`),
        dismiss: (finding, scope) => {
          window.said.push(`hide ${finding.id} ${scope}`)
          return () => window.said.push(`restore ${finding.id}`)
        },
        cardCode: () => window.gouji.createCardHolder,
        origin: { version: '1.2.3', markupOf: () => '<table></table>' },
      })
      window.redraw = () => window.overlay.draw(audit, found())
      window.redrawWithout = (away) => window.overlay.draw({ ...audit, findings: audit.findings.filter(({ id }) => id !== away) }, found())
      window.redraw()
    },
    { audit: sampleAudit, places: samplePlaces },
  )
}

/** Waits until what has moved is placed again. */
export const settle = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
/** The mark of a finding. */
export const mark = (page: Page, finding: string): Locator => page.locator(`gouji-overlay [data-finding="${finding}"]`)
/** What has the focus in the overlay: a finding's id, the role of another element, or null. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const inside = document.querySelector('gouji-overlay')?.shadowRoot?.activeElement
    return inside?.getAttribute('data-finding') ?? inside?.getAttribute('role') ?? null
  })
