import type { Page } from 'playwright-core'
import * as z from 'zod/mini'
import { traced } from '../traced.ts'
import { compare, mediansInTurns } from './variants.ts'

/** Processor time that the gate takes on one page, and that an empty script takes there: medians, in milliseconds. */
export interface GateTimes {
  elements: number
  gate: number
  empty: number
}

const sizes = [1000, 20_000] as const
const host = 'www.yunheshi-sample.gov.cn'

/** An ordinary page of a portal: menus, a list of news, a footer. */
function ordinaryPage(elements: number): string {
  const entries = Array.from(
    { length: Math.floor(elements / 4) },
    (_, index) => `<li><a href="/xw/${index}.html"><b>第${index}条</b></a><span>2024-03-${1 + (index % 28)}</span></li>`,
  )
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>云河市人民政府门户网站</title></head><body><ul>${entries.join('')}</ul></body></html>`
}

/** The gate on ordinary pages, by Chromium's own trace, against an empty content script in the same run. */
export async function measureGate(rounds: number): Promise<{ version: string; pages: GateTimes[] }> {
  const pages = sizes.map((elements) => ({ host, path: `/ordinary-${elements}.html`, html: ordinaryPage(elements) }))
  return compare({ file: 'gate.js', script: '' }, pages, async (load) => {
    const found: GateTimes[] = []
    for (const [index, page] of pages.entries()) {
      const { ours, other } = await mediansInTurns(rounds, (which) => load(which, page, scriptTime))
      found.push({ elements: sizes[index] ?? 0, gate: ours, empty: other })
    }
    return { pages: found }
  })
}

const eventSchema = z.object({
  ph: z.literal('X'),
  ts: z.number(),
  tid: z.number(),
  dur: z.optional(z.number()),
  /** Processor time of the thread, in microseconds. */
  tdur: z.optional(z.number()),
  args: z.object({ data: z.object({ url: z.string() }) }),
})

/** Milliseconds of processor time that scripts of extensions took while the page was loaded: compiling, running, being called back. */
async function scriptTime(page: Page, url: string): Promise<number> {
  const events = await traced(page, ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'], async () => {
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForTimeout(150)
  })
  const ours = events
    .flatMap((event) => eventSchema.safeParse(event).data ?? [])
    .filter(({ args }) => args.data.url.startsWith('chrome-extension://'))
    .sort((a, b) => a.ts - b.ts)
  let end = 0
  let sum = 0
  for (const { ts, dur = 0, tdur = dur } of ours) {
    // What lies within another event is in its time.
    if (ts < end) continue
    end = ts + dur
    sum += tdur
  }
  return sum / 1000
}
