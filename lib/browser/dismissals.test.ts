import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { countDismissals, dismiss, dismissalsOn, restoreDismissed, watchDismissals } from './dismissals.ts'
import { findingOf } from './samples.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const page = 'http://jtj.example.gov.cn/a.html'
const finding = findingOf('error', 'bound:a')

beforeEach(() => fakeBrowser.reset())

test('what is dismissed on a page is dismissed there, whatever part of it is shown, and nowhere else', async () => {
  await dismiss(`${page}#t3`, finding, true)
  expect(await dismissalsOn(page)).toMatchObject([{ finding: 'bound:a', message: 'bound:a' }])
  expect(await dismissalsOn(`${page}?p=2`)).toEqual([])
  await dismiss(page, finding, false)
  expect(await dismissalsOn(page)).toEqual([])
})

test('all of a page, or all there is, can be restored', async () => {
  await Promise.all([dismiss(page, finding, true), dismiss(page, findingOf('notice'), true), dismiss(`${page}?p=2`, finding, true)])
  expect(await countDismissals()).toBe(3)
  await restoreDismissed(page)
  expect(await countDismissals()).toBe(1)
  await restoreDismissed()
  expect(await countDismissals()).toBe(0)
})

test('no more are kept than are worth it, the newest first', async () => {
  for (let at = 0; at < 505; at += 1) await dismiss(`${page}?p=${at}`, finding, true)
  expect([await countDismissals(), (await dismissalsOn(`${page}?p=504`)).length, (await dismissalsOn(page)).length]).toEqual([500, 1, 0])
})

test('damaged entries are left out', async () => {
  await fakeBrowser.storage.local.set({ dismissed: [{ page, finding: 'bound:a', message: 'bound:a' }, 7, { page }] })
  expect(await countDismissals()).toBe(1)
  await fakeBrowser.storage.local.set({ dismissed: 'gone' })
  expect(await countDismissals()).toBe(0)
})

test('who watches hears of it', async () => {
  const heard = vi.fn()
  const stop = watchDismissals(heard)
  await dismiss(page, finding, true)
  await vi.waitFor(() => expect(heard).toHaveBeenCalled())
  stop()
})
