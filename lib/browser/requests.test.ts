import { expect, test, vi } from 'vitest'
import { onRequest, onSettingsChange } from './requests.ts'

const fake = vi.hoisted(() => {
  const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() })
  return { runtime: { onMessage: event() }, storage: { onChanged: event() } }
})
vi.mock('./page-side.ts', () => ({ extension: fake }))

test('a request is answered, and whatever is none is left to others', () => {
  const answer = vi.fn(() => 'markup')
  const stop = onRequest(answer)
  const [[listener]] = fake.runtime.onMessage.addListener.mock.calls as [[(message: unknown, sender: unknown, reply: unknown) => void]]
  const reply = vi.fn()
  for (const message of [null, 'gouji:show', {}, { type: 'toString' }, { type: 'gouji:card' }]) listener(message, {}, reply)
  expect(reply).not.toHaveBeenCalled()
  listener({ type: 'gouji:markup', finding: 'bound:fees' }, {}, reply)
  expect([answer.mock.calls, reply.mock.calls]).toEqual([[[{ type: 'gouji:markup', finding: 'bound:fees' }]], [['markup']]])
  stop()
  expect(fake.runtime.onMessage.removeListener).toHaveBeenCalledWith(listener)
})

test('what is kept for the session alone is no setting; to stop is no throw where the extension is gone', () => {
  const changed = vi.fn()
  const stop = onSettingsChange(changed)
  const [[listener]] = fake.storage.onChanged.addListener.mock.calls as [[(changes: object, area: string) => void]]
  for (const area of ['session', 'sync', 'local', 'managed']) listener({}, area)
  expect(changed).toHaveBeenCalledTimes(2)
  fake.storage.onChanged.removeListener.mockImplementation(() => {
    throw new Error('Extension context invalidated.')
  })
  expect(stop).not.toThrow()
})
