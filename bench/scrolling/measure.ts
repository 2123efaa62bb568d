import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import * as z from 'zod/mini'
import type { Audit, Finding } from '../../lib/audit/schema.ts'
import type * as overlayModule from '../../lib/overlay/whole.sample.ts'
import { findChromium } from '../../scripts/browsers.mjs'
import { expression } from '../../tests/browsers/expression.ts'
import { findingCount, longPage, placeOf, type Situation, situations } from './page.ts'
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
    gouji: typeof overlayModule
    overlay: overlayModule.Overlay
    /** How often reading began, frame by frame. */
    readRuns: number[]
  }
}

/** Scrolls so many frames in every situation. Throws where there is no Chromium. */
export async function measureScrolling(frames: number): Promise<{ version: string; measured: Measured[] }> {
  const found = await findChromium()
  if (!found) throw new Error('No Chromium, Chrome or Edge on this machine')
  const bundle = await build({
    entryPoints: ['lib/overlay/whole.sample.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'gouji',
  })
  const script = `${bundle.outputFiles[0]?.text ?? ''};window.gouji=gouji`
  const browser = await chromium.launch({ executablePath: found.program, chromiumSandbox: process.getuid?.() !== 0 })
  try {
    const measured: Measured[] = []
    for (const situation of situations) {
      const marked = await open(browser, situation, script)
      const costs = await trace(marked, frames)
      const reads = await countReads(marked, frames)
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
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
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
  const session = await page.context().newCDPSession(page)
  const events: unknown[] = []
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...value))
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.start', {
    categories: 'devtools.timeline,disabled-by-default-devtools.timeline,blink.user_timing,v8',
  } as never)
  await page.evaluate(expression(scroll, { frames, mark: frameMark }))
  await session.send('Tracing.end')
  await complete
  await session.detach()
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

/** Counts, frame by frame, how often the overlay goes over from writing to reading. */
async function countReads(page: Page, frames: number): Promise<number[]> {
  await page.evaluate(expression(watchReads, undefined))
  await page.evaluate(expression(scroll, { frames, mark: frameMark }))
  return z.array(z.number()).parse(await page.evaluate('window.readRuns.slice(1, -1)'))
}

/** Runs in the page: notes every read of layout and every write of the overlay. */
function watchReads(): void {
  let isReading = false
  window.readRuns = []
  const nextFrame = () => {
    window.readRuns.push(0)
    isReading = false
  }
  const mark = performance.mark.bind(performance)
  performance.mark = (...args) => {
    nextFrame()
    return mark(...args)
  }
  const reads = () => {
    if (!isReading) window.readRuns.push((window.readRuns.pop() ?? 0) + 1)
    isReading = true
  }
  const writes = () => {
    isReading = false
  }
  const wrap = (prototype: object, name: string, part: 'value' | 'get' | 'set', note: () => void) => {
    const known = Object.getOwnPropertyDescriptor(prototype, name)
    const original = known?.[part]
    if (!known || typeof original !== 'function') throw new Error(name)
    Object.defineProperty(prototype, name, {
      ...known,
      [part](this: unknown, ...args: unknown[]) {
        note()
        return Reflect.apply(original, this, args)
      },
    })
  }
  for (const name of ['getBoundingClientRect', 'getClientRects', 'checkVisibility']) wrap(Element.prototype, name, 'value', reads)
  for (const name of ['clientWidth', 'clientHeight', 'clientLeft', 'clientTop']) wrap(Element.prototype, name, 'get', reads)
  for (const name of ['offsetWidth', 'offsetHeight']) wrap(HTMLElement.prototype, name, 'get', reads)
  for (const name of ['getBoundingClientRect', 'getClientRects']) wrap(Range.prototype, name, 'value', reads)
  wrap(Document.prototype, 'elementsFromPoint', 'value', reads)
  const style = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'style')
  Object.defineProperty(HTMLElement.prototype, 'style', {
    ...style,
    get(this: HTMLElement): CSSStyleDeclaration {
      return new Proxy<CSSStyleDeclaration>(style?.get?.call(this), {
        get: (target, name) => Reflect.get(target, name),
        set: (target, name, value) => {
          writes()
          return Reflect.set(target, name, value)
        },
      })
    },
  })
  wrap(Element.prototype, 'setAttribute', 'value', writes)
  wrap(HTMLElement.prototype, 'hidden', 'set', writes)
  wrap(DOMTokenList.prototype, 'toggle', 'value', writes)
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
