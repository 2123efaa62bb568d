import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Severity } from '../audit/schema.ts'
import { iconOf, paintIcon } from './icon.ts'
import { auditOf, findingOf, frameOf } from './samples.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const reportWith = (...severities: Severity[]) =>
  frameOf({ audit: auditOf({ findings: severities.map((severity) => findingOf(severity)) }) })

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

test('nothing known, and a listing, are grey and carry no badge', () => {
  expect(iconOf(null)).toMatchObject({ icon: 'grey', badge: '' })
  const listing = iconOf({ frames: [frameOf({ kind: 'listing', links: 18 })] })
  expect(listing).toMatchObject({ icon: 'grey', badge: '' })
  expect(listing.title.zh).toContain('18')
})

test('errors and warnings are counted, notices are not', () => {
  const icon = iconOf({ frames: [reportWith('error', 'error', 'warning', 'notice')] })
  expect(icon).toMatchObject({ icon: 'findings', badge: '3' })
  expect(icon.title).toEqual({ zh: '勾稽：2 处不符，1 处存疑', en: 'Gouji: 2 inconsistent, 1 doubtful' })
})

test('warnings alone have a colour of their own', () => {
  const colours = [reportWith('error'), reportWith('warning')].map((frame) => iconOf({ frames: [frame] }).colour)
  expect(new Set(colours).size).toBe(2)
})

test('with notices only the report is consistent, and the title says how many', () => {
  const icon = iconOf({ frames: [reportWith('notice', 'notice')] })
  expect(icon).toMatchObject({ icon: 'consistent', badge: '' })
  expect(icon.title.zh).toContain('2 处提示')
})

test('the counts of frames add up, also beside a frame that is still being checked', () => {
  const frames = [reportWith('error'), { ...reportWith('error', 'warning'), frameId: 7 }, frameOf({ frameId: 9, status: 'checking' })]
  expect(iconOf({ frames }).badge).toBe('3')
})

test('pictures and attachments cannot be assessed, and are never a tick', () => {
  const pictures = frameOf({ audit: auditOf({ verdict: 'not-assessable', findings: [findingOf('warning')] }) })
  expect(iconOf({ frames: [pictures] })).toMatchObject({ icon: 'unassessable', badge: '' })
  expect(iconOf({ frames: [frameOf({ kind: 'attachment' })] }).icon).toBe('unassessable')
  expect(iconOf({ frames: [reportWith(), { ...pictures, frameId: 4 }] }).icon).toBe('unassessable')
})

test('a check that failed or still runs is never a tick', () => {
  expect(iconOf({ frames: [frameOf({ status: 'failed', error: 'x' })] }).icon).toBe('unassessable')
  expect(iconOf({ frames: [frameOf({ status: 'checking' })] })).toMatchObject({ icon: 'grey', badge: '…' })
})

test('a badge has at most four characters', () => {
  const findings = Array.from({ length: 1200 }, () => findingOf('error'))
  expect(iconOf({ frames: [frameOf({ audit: auditOf({ findings }) })] }).badge).toBe('999+')
})

/** The toolbar's API under one of its two names, the other one missing. */
function toolbarAs(name: 'action' | 'browserAction') {
  const toolbar = { setIcon: vi.fn(), setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() }
  vi.spyOn(fakeBrowser, 'action', 'get').mockReturnValue((name === 'action' ? toolbar : undefined) as never)
  vi.spyOn(fakeBrowser, 'browserAction', 'get').mockReturnValue((name === 'browserAction' ? toolbar : undefined) as never)
  vi.stubGlobal('navigator', { language: 'zh-CN' })
  return toolbar
}

test.each(['action', 'browserAction'] as const)('it paints through browser.%s', async (name) => {
  const toolbar = toolbarAs(name)
  await paintIcon(5, iconOf({ frames: [reportWith('error')] }), 'zh')
  expect(toolbar.setIcon).toHaveBeenCalledWith({ tabId: 5, path: { 16: '/icon/findings-16.png', 32: '/icon/findings-32.png' } })
  expect(toolbar.setBadgeText).toHaveBeenCalledWith({ tabId: 5, text: '1' })
  expect(toolbar.setTitle).toHaveBeenCalledWith({ tabId: 5, title: '勾稽：1 处不符' })
})

test('a tab that was closed meanwhile is no error', async () => {
  const toolbar = toolbarAs('action')
  toolbar.setTitle.mockRejectedValue(new Error('No tab with id: 5.'))
  await expect(paintIcon(5, iconOf(null), 'zh')).resolves.toBeUndefined()
})
