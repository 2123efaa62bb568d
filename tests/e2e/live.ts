import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import type { FrameState } from '../../lib/browser/messages.ts'
import { type TestPage, until } from '../browsers/page.ts'
import type { LivePage } from '../portal/samples/live.ts'
import type { Given } from './harness.ts'

/** An address of the sample portal. */
export function addressOf({ host, path }: Pick<LivePage, 'host' | 'path'>): string {
  return `http://${host}${path}`
}

/** What tests of live pages ask of a browser. */
export function liveIn(given: Given) {
  const reports = async (page: TestPage): Promise<FrameState[]> => {
    const state = await given.browser.tabState(page)
    return state?.frames.filter(({ kind }) => kind === 'report') ?? []
  }
  return {
    /**
     * Resolves once the extension knows these reports in the tab and no others, by a part of their titles, each with its address, and
     * the toolbar shows the count of their findings.
     */
    async waitForReports(page: TestPage, titles: readonly string[], addresses?: readonly string[]): Promise<FrameState[]> {
      let seen: unknown
      const matching = async () => {
        const frames = await reports(page)
        const badge = await given.browser.badge(page)
        const findings = frames.flatMap(({ audit }) => audit?.findings.filter(({ severity }) => severity !== 'notice') ?? [])
        const known = (await given.browser.tabState(page))?.frames ?? []
        seen = {
          badge,
          known: known.map(({ frameId, kind, status, error, url, audit }) => [frameId, kind, status, error, url, audit?.page.title]),
        }
        const named = titles.every((title) => frames.some(({ audit }) => audit?.page.title.includes(title)))
        const placed = (addresses ?? []).every((address) => frames.some(({ url }) => url === address))
        const painted = badge.text === (findings.length === 0 ? '' : String(findings.length))
        return named && placed && painted && frames.length === titles.length && frames.every(({ status }) => status === 'done') && frames
      }
      return until(`the reports ${titles.join()}`, matching).catch((cause) => {
        throw new Error(`${cause.message}; seen at last: ${JSON.stringify(seen).slice(0, 1500)}`)
      })
    },
    /** The same when nothing is left: no report, no count, no element of ours on the page. */
    async waitForNothing(page: TestPage): Promise<void> {
      await until(
        'nothing',
        async () =>
          (await reports(page)).length === 0 &&
          (await given.browser.badge(page)).text === '' &&
          (await page.evaluate(() => document.querySelector('gouji-overlay') === null)),
      )
    },
    /** The marks on the page, once they are those of the frame's findings. */
    async waitForMarksOf(page: TestPage, frame: FrameState | undefined): Promise<void> {
      const wanted = frame?.audit?.findings.map(({ id }) => id).sort() ?? []
      expect(wanted.length).toBeGreaterThan(0)
      await until(`the marks ${wanted.join()}`, async () => same((await page.marks()).map(({ id }) => id).sort(), wanted))
    },
    /** Long enough for whatever would follow to have followed. */
    rest: (milliseconds = 2000) => pause(milliseconds),
  }
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}
