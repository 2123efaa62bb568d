import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { root } from '../../scripts/run.mjs'
import { type BrowserKind, type BrowserOptions, openBrowser, type TestBrowser } from '../browsers/browser.ts'
import { startPortal } from '../portal/server.ts'
import { type Consoles, watchConsoles } from './consoles.ts'

/** The built extension for each browser: `npm test` builds them before these tests. */
export const extensions: Record<BrowserKind, string> = {
  chromium: join(root, '.output', 'chrome-mv3'),
  firefox: join(root, '.output', 'firefox-mv2'),
}

/** Filled in before the first test of a browser runs. */
export interface Given extends Consoles {
  kind: BrowserKind
  browser: TestBrowser
  portal: Awaited<ReturnType<typeof startPortal>>
}

/**
 * Describes the same tests for Chromium and for Firefox, each with the extension and a portal of its own, in Chinese unless `options` say
 * otherwise. Each fails at its end where a console had anything to say that it did not expect. `tests` declares them and reads `given` inside of them only.
 */
export function inEachBrowser(tests: (given: Given) => void, options: Partial<BrowserOptions> = {}): void {
  const kinds: BrowserKind[] = ['chromium', 'firefox']
  describe.each(kinds)('%s', (kind) => {
    const given = { kind } as Given
    beforeAll(async () => {
      given.portal = await startPortal()
      const { port: portalPort } = given.portal
      given.browser = await openBrowser(kind, { extension: extensions[kind], portalPort, headless: true, language: 'zh-CN', ...options })
    })
    afterAll(async () => {
      await given.browser?.close()
      await given.portal?.close()
    })
    Object.assign(
      given,
      watchConsoles(() => given.browser),
    )
    tests(given)
  })
}

/** Hosts that Firefox asks by itself, through the portal that it takes for its proxy. */
export const isOfTheBrowser = (host: string): boolean => /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|mozgcp\.net)$/.test(host)
