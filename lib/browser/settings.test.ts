import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { withRule, withSiteMarks, withSiteRule } from '../settings/change.ts'
import { defaults } from '../settings/settings.ts'
import { changeSettings, readSettings, SettingsNotSaved, watchSettings } from './settings.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

beforeEach(() => fakeBrowser.reset())

test('as they come, and as they were set', async () => {
  expect(await readSettings()).toEqual(defaults)
  await changeSettings((settings) => withRule(settings, 'bound', 'off'))
  await changeSettings((settings) => withSiteMarks(settings, 'a.gov.cn', false))
  expect(await readSettings()).toEqual({ ...defaults, rules: { bound: 'off' }, sites: { 'a.gov.cn': { marks: false, rulesOff: [] } } })
})

test('a site is an item of its own, and goes when nothing is set of it', async () => {
  await changeSettings((settings) => withSiteRule(settings, 'a.gov.cn', 'bound', false))
  expect(Object.keys(await fakeBrowser.storage.sync.get(null)).sort()).toEqual(['settings', 'site:a.gov.cn'])
  await changeSettings((settings) => withSiteRule(settings, 'a.gov.cn', 'bound', true))
  expect(Object.keys(await fakeBrowser.storage.sync.get(null))).toEqual(['settings'])
})

test('two changes at a time are both kept', async () => {
  await Promise.all([
    changeSettings((settings) => withRule(settings, 'bound', 'off')),
    changeSettings((settings) => ({ ...settings, theme: 'dark' as const })),
  ])
  expect(await readSettings()).toMatchObject({ theme: 'dark', rules: { bound: 'off' } })
})

test('damage is read as far as it can be', async () => {
  await fakeBrowser.storage.sync.set({ settings: 'gone', 'site:a.gov.cn': { marks: false, rulesOff: [] }, 'site:b.gov.cn': null })
  expect(await readSettings()).toEqual({ ...defaults, sites: { 'a.gov.cn': { marks: false, rulesOff: [] } } })
})

test('storage that is full is told, storage that cannot be read is the defaults', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'))
  await expect(changeSettings((settings) => settings)).rejects.toThrow(SettingsNotSaved)
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValueOnce(new Error('storage.sync is disabled'))
  expect(await readSettings()).toEqual(defaults)
})

test('who watches hears of changes, and of a reset', async () => {
  const heard = vi.fn()
  const stop = watchSettings(heard)
  await changeSettings((settings) => ({ ...settings, marks: false }))
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith({ ...defaults, marks: false }))
  await changeSettings(() => defaults)
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(defaults))
  stop()
})
