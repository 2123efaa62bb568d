import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lastWord } from './answer.ts'
import { askForAudit, connectEarly } from './ask.ts'

interface FakePort {
  name: string
  sent: unknown[]
  answer(message: unknown): void
  drop(): void
  isClosed: boolean
}

const fake = vi.hoisted(() => ({ ports: [] as FakePort[], isGone: false }))

vi.mock('./page-side.ts', () => ({
  extension: {
    runtime: {
      connect({ name }: { name: string }) {
        if (fake.isGone) throw new Error('Extension context invalidated.')
        const port: FakePort = { name, sent: [], answer: () => {}, drop: () => {}, isClosed: false }
        fake.ports.push(port)
        return {
          postMessage: (message: unknown) => port.sent.push(message),
          disconnect: () => {
            port.isClosed = true
          },
          onMessage: { addListener: (listener: FakePort['answer']) => Object.assign(port, { answer: listener }) },
          onDisconnect: { addListener: (listener: FakePort['drop']) => Object.assign(port, { drop: listener }) },
        }
      },
    },
  },
}))

const question = { seen: '{}', took: 1, language: 'zh', marks: null, hasSheet: false }
const heard = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  heard.mockReset()
  Object.assign(fake, { ports: [], isGone: false })
})
afterEach(() => vi.useRealTimers())

test('each answer is handed on', () => {
  askForAudit(question, heard)
  fake.ports[0]?.answer('first')
  fake.ports[0]?.answer('second')
  fake.ports[0]?.answer(lastWord)
  fake.ports[0]?.drop()
  vi.runAllTimers()
  expect(heard.mock.calls).toEqual([['first'], ['second']])
  expect(fake.ports).toMatchObject([{ name: 'gouji:audit', sent: [question] }])
})

test('a way that was opened before is taken by the next question, and by no other', () => {
  connectEarly()
  expect(fake.ports).toMatchObject([{ name: 'gouji:audit', sent: [] }])
  askForAudit(question, heard)
  askForAudit(question, heard)
  expect(fake.ports.map(({ sent }) => sent)).toEqual([[question], [question]])
  fake.ports[0]?.answer('first')
  expect(heard.mock.calls).toEqual([['first']])
})

test('a way that was closed before anything was asked is opened anew; without an extension nothing throws', () => {
  connectEarly()
  fake.ports[0]?.drop()
  askForAudit(question, heard)
  expect(fake.ports.map(({ sent }) => sent)).toEqual([[], [question]])
  fake.isGone = true
  connectEarly()
  askForAudit(question, heard)
  expect(heard.mock.calls).toEqual([[null]])
})

test('a background that was stopped before it answered is asked again, and not for ever', () => {
  askForAudit(question, heard)
  for (let at = 0; at < 20; at += 1) {
    fake.ports[at]?.drop()
    vi.runAllTimers()
  }
  expect(fake.ports.length).toBe(6)
  expect(heard.mock.calls).toEqual([[null]])
})

test('a background that was stopped between its first answer and its last word is asked again: repairs may be missing, and the count', () => {
  askForAudit(question, heard)
  fake.ports[0]?.answer('first')
  fake.ports[0]?.drop()
  vi.runAllTimers()
  fake.ports[1]?.answer('first')
  fake.ports[1]?.answer('second')
  fake.ports[1]?.answer(lastWord)
  fake.ports[1]?.drop()
  vi.runAllTimers()
  expect(heard.mock.calls).toEqual([['first'], ['first'], ['second']])
  expect(fake.ports.length).toBe(2)
})

test('what was answered holds where the last word never comes', () => {
  askForAudit(question, heard)
  fake.ports[0]?.answer('first')
  for (let at = 0; at < 20; at += 1) {
    fake.isGone = at === 3
    fake.ports[at]?.drop()
    vi.runAllTimers()
  }
  expect(fake.ports.length).toBe(4)
  expect(heard.mock.calls).toEqual([['first']])
})

test('a question that is over is not asked again', () => {
  const stop = askForAudit(question, heard)
  fake.ports[0]?.drop()
  stop()
  vi.runAllTimers()
  expect(fake.ports.length).toBe(1)
  expect(heard).not.toHaveBeenCalled()
})

test('where the extension is gone there is no answer, and no throw', () => {
  fake.isGone = true
  askForAudit(question, heard)
  expect(heard.mock.calls).toEqual([[null]])
})
