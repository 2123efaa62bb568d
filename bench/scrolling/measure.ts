import type { Browser, Page } from 'playwright-core'
import type { Audit, Finding } from '../../lib/audit/schema.ts'
import type * as overlayModule from '../../lib/overlay/whole.sample.ts'
import { launchChromium, openBarePage } from '../../tests/browsers/bare-chromium.ts'
import { expression } from '../../tests/browsers/expression.ts'
import { settle } from '../../tests/overlay/sample-browser.ts'
import { overlayScript } from '../../tests/overlay/script.ts'
import { traced } from '../traced.ts'
import { findingCount, longPage, placeOf, type Situation, situations } from './page.ts'
import { countReads } from './reads.ts'
import { type FrameCost, frameMark, framesOf, readEvents } from './trace.ts'

/** What scrolling cost in one situation, with the overlay and on the same page without it. */
export interface Measured {
  situation: Situation
  frames: readonly FrameCost[]
  bare: readonly FrameCost[]
  /** How often, in a frame, the overlay's scripts began to read layout: after something was written, or first. */
  reads: readonly number[]
}

declare global {
  interface Window {
    overlay: overlayModule.Overlay
  }
}

/** Scrolls so many frames in every situation. Throws where there is no Chromium. */
export async function measureScrolling(frames: number): Promise<{ version: string; measured: Measured[] }> {
  const script = await overlayScript()
  const browser = await launchChromium()
  try {
    const measured: Measured[] = []
    for (const situation of situations) {
      const marked = await open(browser, situation, script)
      const costs = await trace(marked, frames)
      const reads = await countReads(marked, expression(scroll, { frames, mark: frameMark }))
      await marked.close()
      const bare = await open(browser, situation, null)
      measured.push({ situation, frames: costs, bare: await trace(bare, frames), reads })
      await bare.close()
    }
    return { version: browser.version(), measured }
  } finally {
    await browser.close()
  }
}

async function open(browser: Browser, situation: Situation, script: string | null): Promise<Page> {
  const page = await openBarePage(browser, { viewport: { width: 1280, height: 800 } })
  await page.setContent(longPage(situation))
  if (script === null) return page
  await page.evaluate(script)
  const drawn = await page.evaluate(expression(draw, { audit: madeUpAudit(), places: places(), opens: situation === 'card' }))
  if (drawn !== findingCount) throw new Error(`${String(drawn)} marks are drawn, not ${findingCount}`)
  return page
}

/** Runs in the page. Returns how many findings have a mark. */
function draw({
  audit,
  places,
  opens,
}: {
  audit: Audit
  places: ReturnType<typeof import('./measure.ts').places>
  opens: boolean
}): number {
  const { overlay } = Object.assign(window, {
    overlay: window.gouji.createOverlay({
      document,
      language: 'zh',
      dismiss: () => () => undefined,
      cardCode: () => window.gouji.createCardHolder,
      origin: { version: '', markupOf: () => '' },
    }),
  })
  overlay.draw(
    audit,
    new Map(
      places.map(({ id, element, at }) => {
        const place = document.getElementById(element) as Element
        return [
          id,
          { at, element: place, lit: [], ...(at === 'words' ? { words: [{ node: place.firstChild as Text, start: 5, end: 15 }] } : {}) },
        ]
      }),
    ),
  )
  if (opens) overlay.show(places[0]?.id ?? '')
  return document.querySelector('gouji-overlay')?.shadowRoot?.querySelectorAll('[data-finding]').length ?? 0
}

/** Scrolls the page frame by frame while Chromium writes a trace of it. */
async function trace(page: Page, frames: number): Promise<FrameCost[]> {
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8']
  // What was drawn is laid out before: it would fall into the first frame.
  await settle(page)
  const events = await traced(page, categories, () => page.evaluate(expression(scroll, { frames, mark: frameMark })))
  return framesOf(readEvents(events))
}

/** Runs in the page: scrolls what can be scrolled by a little in each frame. */
async function scroll({ frames, mark }: { frames: number; mark: string }): Promise<void> {
  const box = document.getElementById('box')
  const scroller = box && box.scrollHeight > box.clientHeight ? box : document.scrollingElement
  for (let frame = 0; frame <= frames; frame += 1) {
    await new Promise(requestAnimationFrame)
    performance.mark(mark)
    if (frame < frames) scroller?.scrollBy({ top: frame < frames / 2 ? 60 : -60, behavior: 'instant' })
  }
}

/** Where the findings stand. */
export function places(): { id: string; element: string; at: ReturnType<typeof placeOf> }[] {
  return Array.from({ length: findingCount }, (_, index) => ({ id: `made-up~${index}`, element: `place-${index}`, at: placeOf(index) }))
}

function madeUpAudit(): Audit {
  const severities = ['error', 'warning', 'notice'] as const
  const findings = places().map(
    ({ id }, index): Finding => ({
      id,
      rule: 'made-up',
      severity: severities[index % 3] ?? 'error',
      subject: null,
      section: null,
      message: `第 ${index + 1} 处不一致。`,
      basis: '',
      evidence: [],
      repairs: [],
    }),
  )
  return {
    schema: 'gouji-audit/1',
    page: { url: 'http://fgj.example.gov.cn/report.html', title: '', kind: 'report' },
    report: null,
    findings,
    verdict: 'inconsistent',
    checked: { identities: 0, told: 0, claims: 0, cells: 0, rules: {} },
    timings: { detect: 0, read: 0, check: 0 },
  }
}
