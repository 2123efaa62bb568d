import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { knownReports, sayIfMissing, sharedPages } from '../reports/shared.ts'
import { inEachBrowser } from './harness.ts'

const reports = sharedPages('reports')
const pages = sharedPages('pages')
sayIfMissing(reports, 'the published reports')
sayIfMissing(pages, 'the saved pages that are no reports')

const host = 'saved.yunheshi-sample.gov.cn'

inEachBrowser((given) => {
  // Saved without their libraries, the pages' own scripts fail; ours would be named in the trace.
  given.ignoreProblems(/^http:\/\/saved\.[^ ]+\/pages\/(?![\s\S]*-extension:)/)

  describe.skipIf(reports.length === 0)('published reports', () => {
    test.each(reports.map((path) => [basename(path), path] as const))('%s', async (name, path) => {
      given.portal.addFile(host, `/${name}`, path)
      const page = await given.browser.visit(`http://${host}/${name}`)
      const state = await given.browser.waitForAudit(page)
      const known = knownReports[name.slice(0, 3)]
      const audit = state.frames[0]?.audit
      expect(audit?.report).toMatchObject({ year: known?.year, form: known?.form })
      expect(audit?.report?.sections.map(({ id }) => id)).toEqual(known?.sections)
      expect(audit?.findings.map(({ id }) => id)).toEqual(known?.findings)
      const marks = await (known?.findings.length ? page.waitForMarks(known.findings.length) : page.marks())
      expect(marks.map(({ id }) => id).sort()).toEqual([...(known?.findings ?? [])].sort())
      await page.close()
    })
  })

  describe.skipIf(pages.length === 0)('pages that are no reports', () => {
    test.each(pages.map((path) => [basename(path), path] as const))('%s', async (name, path) => {
      given.portal.addFile(host, `/pages/${name}`, path)
      const page = await given.browser.visit(`http://${host}/pages/${name}`)
      const kinds = async () => (await given.browser.tabState(page))?.frames.map(({ kind }) => kind) ?? []
      // Time for whatever would be told.
      await new Promise((resolve) => setTimeout(resolve, 200))
      if (name.startsWith('ordos_')) await expect.poll(kinds).toEqual(['listing'])
      else expect(await kinds()).toEqual([])
      expect(await page.evaluate(() => document.querySelector('gouji-overlay') === null)).toBe(true)
      await page.close()
    })
  })
})
