import type { Audit } from '../../lib/audit/schema.ts'
import type { TestPage } from '../browsers/page.ts'
import { type HostilePage, host } from '../portal/hostile/victim.ts'
import type { Given } from './harness.ts'

/** What tests of hostile pages ask of a browser. */
export function hostileIn({ portal, browser }: Given) {
  const open = async ({ name, body, type, headers }: HostilePage): Promise<TestPage> => {
    portal.add(host, `/${name}`, body, type, headers)
    return browser.visit(`http://${host}/${encodeURIComponent(name)}`)
  }
  return {
    /** Serves a page and opens it. */
    open,
    /** The same, and the page's audit once it is there. Throws where the audit failed. */
    async audited(page: HostilePage, timeout?: number): Promise<{ page: TestPage; audit: Audit }> {
      const opened = await open(page)
      const { frames } = await browser.waitForAudit(opened, timeout)
      const [frame] = frames
      if (!frame?.audit) throw new Error(`no audit of ${page.name}: ${frame?.error}`)
      return { page: opened, audit: frame.audit }
    },
  }
}

/** The ids of an audit's findings, sorted. */
export function idsOf({ findings }: Audit): string[] {
  return findings.map(({ id }) => id).sort()
}

/** Whether the page's document is as its own scripts have made it, but for one element of ours. */
export function isUntouched(page: TestPage): Promise<boolean> {
  return page.evaluate(() => {
    const { asMade } = window as unknown as { asMade?: string }
    // The page may have an element of this name too, which has no such attribute.
    const bare = (markup: string) => markup.replace(/<gouji-overlay [^>]*popover[^>]*><\/gouji-overlay>/, '')
    return asMade !== undefined && bare(document.documentElement.outerHTML) === bare(asMade)
  })
}

/** How long the audit took, as a share of what the browser took to load the page. */
export async function shareOfLoading(page: TestPage, { timings }: Audit): Promise<number> {
  const loading = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation')
    return (navigation as PerformanceNavigationTiming).loadEventEnd
  })
  return (timings.detect + timings.read + timings.check) / loading
}

/** Resolves once the page has painted two more frames. */
export function answers(page: TestPage): Promise<boolean> {
  return page.evaluate(() => new Promise<boolean>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))))
}
