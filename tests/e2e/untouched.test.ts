import { expect, test } from 'vitest'
import { samplePages } from '../portal/pages.ts'
import { inEachBrowser } from './harness.ts'

inEachBrowser((given) => {
  const reports = samplePages.filter(({ truth, name }) => truth && truth.findings.length > 0 && name !== 'loaded-late')

  test.each(reports.map((page) => [page.name, page] as const))(
    '%s: marks are those of the audit, and nothing of the page moves',
    async (_, { host, path, truth }) => {
      const page = await given.browser.visit(`http://${host}${path}`)
      const marks = await page.waitForMarks(truth?.findings.length)
      expect(marks.map(({ id }) => id).sort()).toEqual(truth?.findings)
      const moved = await page.evaluate(() => {
        const host = document.querySelector('gouji-overlay')
        const boxes = () =>
          [...document.querySelectorAll('body, body *')]
            .filter((element) => element !== host)
            .map((element) => {
              const { x, y, width, height } = element.getBoundingClientRect()
              return [x, y, width, height].join()
            })
        const extent = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight].join()
        const markup = () => document.documentElement.outerHTML.replace(/<gouji-overlay[^>]*><\/gouji-overlay>/, '')
        const before = { boxes: boxes(), extent: extent(), markup: markup() }
        host?.remove()
        const after = { boxes: boxes(), extent: extent(), markup: document.documentElement.outerHTML }
        return {
          boxes: before.boxes.filter((box, index) => box !== after.boxes[index]).length,
          extent: before.extent === after.extent,
          markup: before.markup === after.markup,
        }
      })
      expect(moved).toEqual({ boxes: 0, extent: true, markup: true })
      await page.close()
    },
  )

  test('no badge covers the number of its cell', async () => {
    const { host, path } = samplePages.find(({ name }) => name === 'row-shifted') ?? { host: '', path: '' }
    const page = await given.browser.visit(`http://${host}${path}`)
    await page.waitForMarks(2)
    const covered = await page.evaluate(() => {
      const root = document.querySelector('gouji-overlay')?.shadowRoot
      const badges = [...(root?.querySelectorAll('[data-finding]') ?? [])].map((mark) => mark.getBoundingClientRect())
      const cells = [...document.querySelectorAll('td')].filter((cell) => !cell.querySelector('table'))
      const numbers = cells.flatMap((cell) => {
        const range = document.createRange()
        range.selectNodeContents(cell)
        return cell.textContent?.trim() ? [...range.getClientRects()] : []
      })
      return badges.filter((badge) =>
        numbers.some((text) => text.left < badge.right && text.right > badge.left && text.top < badge.bottom && text.bottom > badge.top),
      ).length
    })
    expect(covered).toBe(0)
    await page.close()
  })
})
