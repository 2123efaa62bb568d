import { expect, test } from 'vitest'
import { samplePages } from '../portal/pages.ts'
import { inEachBrowser, isOfTheBrowser } from './harness.ts'

inEachBrowser((given) => {
  const reports = samplePages.filter(({ kind, truth }) => kind === 'report' && truth)

  test.each(reports.map((page) => [page.path, page] as const))('%s is read, checked and marked', async (_, { host, path, truth }) => {
    const page = await given.browser.visit(`http://${host}${path}`)
    const state = await given.browser.waitForAudit(page)
    const audit = state.frames.find(({ kind }) => kind === 'report')?.audit
    expect(audit?.report).toMatchObject({ year: truth?.year, form: truth?.form, agency: truth?.agency, published: truth?.published })
    expect(audit?.report?.sections.map(({ id }) => id)).toEqual(truth?.sections)
    const wrong = Object.entries(truth?.fields ?? {}).filter(([field, value]) => audit?.report?.fields[field] !== value)
    expect(wrong).toEqual([])
    expect(audit?.findings.map(({ id }) => id).sort()).toEqual([...(truth?.findings ?? [])].sort())
    await page.close()
  })

  test.each(samplePages.filter(({ kind }) => kind === 'other').map((page) => [page.path, page] as const))(
    '%s stays as it is',
    async (_, { host, path }) => {
      const page = await given.browser.visit(`http://${host}${path}`)
      await new Promise((resolve) => setTimeout(resolve, 500))
      expect(await page.marks()).toEqual([])
      expect(await page.evaluate(() => document.querySelector('gouji-overlay') === null)).toBe(true)
      expect(await given.browser.tabState(page)).toBeNull()
      expect((await given.browser.badge(page)).text).toBe('')
      await page.close()
    },
  )

  test.each(samplePages.filter(({ kind }) => kind === 'listing' || kind === 'attachment').map((page) => [page.path, page] as const))(
    '%s is told without an audit of figures',
    async (_, { host, path, kind }) => {
      const page = await given.browser.visit(`http://${host}${path}`)
      const state = await given.browser.waitForAudit(page)
      expect(state.frames[0]).toMatchObject({ kind })
      expect(await page.evaluate(() => document.querySelector('gouji-overlay') === null)).toBe(true)
      await page.close()
    },
  )

  test('nothing was asked of any other host', async () => {
    const hosts = new Set(samplePages.map(({ host }) => host))
    expect(given.portal.requests.filter(({ host }) => !hosts.has(host) && !isOfTheBrowser(host))).toEqual([])
  })
})
