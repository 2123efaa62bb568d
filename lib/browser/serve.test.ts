import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { generatePage } from '../../tests/portal/generate.ts'
import { samplePages } from '../../tests/portal/pages.ts'
import { packSeen } from '../page/pack.ts'
import { seePage } from '../page/see.ts'
import { defaults } from '../settings/settings.ts'
import { type Answer, lastWord } from './answer.ts'
import { dismiss } from './dismissals.ts'
import { serveAudits } from './serve.ts'
import { changeSettings } from './settings.ts'
import { readTab } from './state.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const url = 'http://jtj.example.gov.cn/a.html'
const badges = vi.fn()
let connect: (port: unknown) => void = () => {}

beforeEach(() => {
  fakeBrowser.reset()
  badges.mockReset()
  vi.stubGlobal('navigator', { language: 'zh-CN' })
  Object.assign(fakeBrowser.runtime, {
    onConnect: {
      addListener: (listener: typeof connect) => {
        connect = listener
      },
    },
  })
  Object.assign(fakeBrowser.action, {
    setIcon: async () => undefined,
    setTitle: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setBadgeText: async ({ text }: { text: string }) => badges(text),
  })
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 1 } as Awaited<ReturnType<typeof fakeBrowser.tabs.get>>)
  serveAudits()
})

/** What is seen of a page with a wrong total. */
const seen = (() => {
  const page = Array.from({ length: 50 }, (_, seed) => generatePage(seed)).find(({ truth }) => truth.errors.length > 0)
  const document = parseDocument(page?.html ?? '')
  return packSeen(seePage(document, { url, isShown: shownBy(document) }).seen)
})()
const question = { seen, took: 1000, language: 'en-GB', marks: null, hasSheet: false, document: 0.1 }

let ended: 'with the last word' | 'without' = 'without'

/** Asks as an auditor does; resolves to the answers when the port is closed. `leaves`: the document goes at once. */
function ask(
  message: object = question,
  { name = 'gouji:audit', leaves = false, onAnswer = () => {} }: { name?: string; leaves?: boolean; onAnswer?: () => void } = {},
): Promise<(Answer | null)[]> {
  ended = 'without'
  return new Promise((resolve) => {
    const answers: (Answer | null)[] = []
    const gone: (() => void)[] = []
    connect({
      name,
      sender: { tab: { id: 1 }, frameId: 0, url },
      onMessage: { addListener: (listener: (message: unknown) => void) => listener(message) },
      onDisconnect: { addListener: (listener: () => void) => gone.push(listener) },
      postMessage: (answer: Answer | null | typeof lastWord) => {
        if (answer === lastWord) ended = 'with the last word'
        else {
          answers.push(answer)
          onAnswer()
        }
      },
      disconnect: () => resolve(answers),
    })
    if (leaves) for (const listener of gone) listener()
    if (name !== 'gouji:audit') resolve(answers)
  })
}

test('an auditor is answered in the language of its reader, and once more with the repairs', async () => {
  const [first, explained] = await ask()
  expect(first?.audit.findings.length).toBeGreaterThan(0)
  expect(first?.audit.findings.every(({ repairs }) => repairs.length === 0)).toBe(true)
  expect(explained?.audit.findings.some(({ repairs }) => repairs.length > 0)).toBe(true)
  expect(first).toMatchObject({ language: 'en', marksShown: true, look: { theme: 'auto', keysHint: true } })
  expect(first?.audit.timings.detect).toBeGreaterThanOrEqual(1000)
})

test('an auditor is told where its findings stand, and the cells of all fields', async () => {
  const [first, explained] = await ask()
  const ids = first?.audit.findings.map(({ id }) => id)
  expect(Object.keys(first?.spots ?? {})).toEqual(ids)
  expect(explained?.spots).toEqual(first?.spots)
  const cells = first?.audit.findings.flatMap(({ evidence }) => evidence.flatMap((item) => (item.kind === 'cell' ? [item] : []))) ?? []
  expect(cells.length).toBeGreaterThan(0)
  for (const { field, table, row, column } of cells) expect(first?.cells[field]).toEqual({ table, row, column })
})

test('the sheet for underlined words comes after the first answer that has some, which waits for nothing, and once; then it is answered again', async () => {
  const order: string[] = []
  Object.assign(fakeBrowser.scripting, { insertCSS: async () => void order.push('sheet') })
  const document = parseDocument(samplePages.find(({ name }) => name === 'text-disagrees')?.html ?? '')
  const words = { ...question, seen: packSeen(seePage(document, { url, isShown: shownBy(document) }).seen) }
  const answers = await ask(words, { onAnswer: () => order.push('answer') })
  expect(Object.values(answers[0]?.spots ?? {}).some((spot) => spot.words.length > 0)).toBe(true)
  expect(order).toEqual(['answer', 'sheet', 'answer'])
  expect(answers[1]?.spots).toEqual(answers[0]?.spots)
  expect(answers.map((answer) => answer?.hasSheet)).toEqual([false, true])
  order.length = 0
  await ask({ ...words, hasSheet: true }, { onAnswer: () => order.push('answer') })
  await ask()
  expect(order).toEqual(['answer'])
  // One that comes with repairs that are known already.
  await ask(words, { onAnswer: () => order.push('answer') })
  expect(order).toEqual(['answer', 'answer', 'sheet', 'answer'])
})

test('what has the figures and findings of before is answered once, with its repairs', async () => {
  const [, explained] = await ask()
  const again = await ask()
  expect(again.map((answer) => answer?.audit.findings)).toEqual([explained?.audit.findings])
  expect(ended).toBe('with the last word')
})

test('what came of it is kept and painted', async () => {
  const answers = await ask()
  const findings = answers.at(-1)?.audit.findings ?? []
  expect((await readTab(1))?.frames).toMatchObject([{ url, status: 'done', document: 0.1, audit: { findings } }])
  expect(badges).toHaveBeenLastCalledWith(String(findings.filter(({ severity }) => severity === 'error').length))
  expect(ended).toBe('with the last word')
})

test('what is no news is neither written nor painted again, while the page is answered each time', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set')
  const answers = await ask()
  const before = [set.mock.calls.length, badges.mock.calls.length]
  const again = await ask({ ...question, took: 7 })
  expect(again.map((answer) => answer?.audit.findings)).toEqual([answers.at(-1)?.audit.findings])
  expect([set.mock.calls.length, badges.mock.calls.length]).toEqual(before)
  await ask({ ...question, marks: false })
  expect(set.mock.calls.length).toBeGreaterThan(before[0] ?? 0)
})

test('a background that was stopped between recording and painting leaves the painting to the next', async () => {
  await ask()
  vi.resetModules()
  const next = await import('./serve.ts')
  next.serveAudits()
  badges.mockReset()
  await ask()
  expect(badges).toHaveBeenCalled()
})

test('the page is told what its reader wants to see, the rest keeps everything', async () => {
  const [first] = await ask()
  const finding = first?.audit.findings[0]
  if (!finding) throw new Error('There is no finding to hide')
  await dismiss(url, finding, true)
  await changeSettings(() => ({ ...defaults, language: 'zh', marks: false, theme: 'dark' }))
  // What was dismissed in another language is another message.
  const [second] = await ask()
  expect(second).toMatchObject({ language: 'zh', marksShown: false, look: { theme: 'dark' } })
  await changeSettings(() => ({ ...defaults, language: 'en' }))
  const [third] = await ask({ ...question, marks: false })
  expect(third?.audit.findings.map(({ id }) => id)).not.toContain(finding.id)
  expect(third?.marksShown).toBe(false)
  expect((await readTab(1))?.frames[0]?.audit?.findings.map(({ id }) => id)).toContain(finding.id)
})

test('a question that cannot be read is answered with nothing, and said to have failed', async () => {
  expect(await ask({ ...question, seen: '{' })).toEqual([null])
  expect(ended).toBe('with the last word')
  expect(await ask({})).toEqual([null])
  expect((await readTab(1))?.frames).toMatchObject([{ status: 'failed', audit: null }])
})

test('a document that is gone meanwhile leaves nothing behind', async () => {
  expect(await ask(question, { leaves: true })).toEqual([])
  expect(ended).toBe('without')
  expect(await readTab(1)).toBeNull()
})

test('another port is none of ours', async () => {
  expect(await ask(question, { name: 'other' })).toEqual([])
  expect(await readTab(1)).toBeNull()
})

test('a tab that is closed at this moment is not remembered', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 1.'))
  await ask()
  expect(await readTab(1)).toBeNull()
})

test('a storage that is full keeps nobody from their marks', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('Session storage quota bytes exceeded.'))
  const [first] = await ask()
  expect(first?.audit.findings.length).toBeGreaterThan(0)
})
