import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../browsers/browser.ts'
import type { TestPage } from '../browsers/page.ts'
import { startPortal } from '../portal/server.ts'
import { watchConsoles } from './consoles.ts'
import { extensions, type Given } from './harness.ts'
import { visitSample } from './sample.ts'

/** What a screen reader is told: Chromium's own accessibility tree, which only its driver shows. */

let given: Given

beforeAll(async () => {
  const portal = await startPortal()
  const browser: TestBrowser = await openBrowser('chromium', {
    extension: extensions.chromium,
    portalPort: portal.port,
    headless: true,
    language: 'zh-CN',
  })
  given = { kind: 'chromium', browser, portal, ...consoles }
})
afterAll(async () => {
  await given.browser.close()
  await given.portal.close()
})
const consoles = watchConsoles(() => given?.browser)

interface Heard {
  role: string
  name: string
  description: string
}

/** Every node that is told, in order. */
async function heardOn(page: TestPage): Promise<Heard[]> {
  const raw = page.raw as unknown as Page
  const session: CDPSession = await raw.context().newCDPSession(raw)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const text = (value: { value?: unknown } | undefined) => String(value?.value ?? '')
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({ role: text(role), name: text(name), description: text(description) }))
}

test('every finding is heard on the page: a button with its sentence, its severity and its place; its card is a dialog with its equation', async () => {
  const page = await visitSample(given, 'text-disagrees')
  const state = await given.browser.waitForAudit(page)
  const findings = state.frames[0]?.audit?.findings ?? []
  await page.waitForMarks(findings.length)
  const heard = await heardOn(page)
  const bar = heard.find(({ role }) => role === 'toolbar')
  expect(bar?.name).toBe(`勾稽：本页标出 ${findings.length} 处`)
  for (const { message } of findings) {
    const [button] = heard.filter(({ role, name }) => role === 'button' && name === message)
    expect(button?.description).toMatch(/^(不符|存疑|提示) · 第 \d+ 处，共 \d+ 处$/)
  }
  await page.close()
})

test('the card of an equation is a dialog, named by its sentence and described by its figures', async () => {
  const page = await visitSample(given, 'row-shifted')
  const [mark] = await page.waitForMarks(2)
  await page.click(`[data-finding="${mark?.id}"]`)
  // Its code is loaded when a card is wanted for the first time.
  await page.waitForCard()
  const heard = await heardOn(page)
  const dialog = heard.find(({ role }) => role === 'dialog')
  expect(dialog?.name).toBe(mark?.name)
  expect(dialog?.description).toContain('≠')
  await page.close()
})

test('every finding, figure and choice of popup and panel has a role and a name', async () => {
  const page = await visitSample(given, 'row-shifted')
  const state = await given.browser.waitForAudit(page)
  for (const view of [await given.browser.openPopup(page), await given.browser.openPanel(page)]) {
    await view.waitFor('a finding', () => document.querySelector('.finding') !== null)
    const heard = await heardOn(view)
    for (const { message } of state.frames[0]?.audit?.findings ?? []) {
      expect(heard.some(({ role, name }) => role === 'button' && name.startsWith('不符') && name.includes(message))).toBe(true)
    }
    expect(
      heard.filter(({ role, name }) => ['button', 'checkbox', 'combobox', 'link', 'toolbar', 'grid'].includes(role) && name === ''),
    ).toEqual([])
    expect(heard.some(({ role, name }) => role === 'status' && name !== undefined)).toBe(true)
    expect(heard.some(({ name }) => name.includes('（七）总计 · 自然人：1（不符）'))).toBe(true)
    await view.close()
  }
  await page.close()
})
