import { beforeEach, expect, test, vi } from 'vitest'
import { watchPresence } from './presence.ts'

const { report } = vi.hoisted(() => ({ report: vi.fn() }))
vi.mock('../../lib/browser/tell.ts', () => ({ tellBackground: report }))

beforeEach(() => vi.resetAllMocks())

const happen = (view: Window, type: string, persisted: boolean) => view.dispatchEvent(Object.assign(new Event(type), { persisted }))
const inFrame = () => Object.assign(new EventTarget(), { top: {} }) as unknown as Window
const inTab = () => {
  const view = new EventTarget()
  return Object.assign(view, { top: view }) as unknown as Window
}

test('a frame says when it goes for good; a tab need not', () => {
  const frame = inFrame()
  const tab = inTab()
  watchPresence(frame, () => {})
  watchPresence(tab, () => {})
  happen(tab, 'pagehide', false)
  happen(frame, 'pagehide', true)
  expect(report).not.toHaveBeenCalled()
  happen(frame, 'pagehide', false)
  expect(report.mock.calls).toEqual([[{ type: 'gouji:gone', document: expect.any(Number) }]])
})

test('a document that comes back is told apart from one that is shown for the first time', () => {
  const onReturn = vi.fn()
  const tab = inTab()
  watchPresence(tab, onReturn)
  happen(tab, 'pageshow', false)
  expect(onReturn).not.toHaveBeenCalled()
  happen(tab, 'pageshow', true)
  expect(onReturn).toHaveBeenCalledTimes(1)
})

test('renewed it listens once, stopped not at all', () => {
  const onReturn = vi.fn()
  const tab = inTab()
  const presence = watchPresence(tab, onReturn)
  presence.renew()
  presence.renew()
  happen(tab, 'pageshow', true)
  expect(onReturn).toHaveBeenCalledTimes(1)
  presence.stop()
  presence.renew()
  happen(tab, 'pageshow', true)
  expect(onReturn).toHaveBeenCalledTimes(1)
})
