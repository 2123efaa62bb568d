import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../scripts/run.mjs'
import { openBrowser, type TestBrowser } from '../browsers/browser.ts'
import { type Portal, startPortal } from '../portal/server.ts'
import { combinations, nameOf } from '../screens/combinations.ts'
import { take } from '../screens/take.ts'
import { watchConsoles } from './consoles.ts'
import { extensions } from './harness.ts'

/** Page and popup in all pairs of theme, language, zoom, markup and number of findings. The pictures are left in `.output/screens`. */

let browser: TestBrowser
let portal: Portal

beforeAll(async () => {
  portal = await startPortal()
  browser = await openBrowser('chromium', { extension: extensions.chromium, portalPort: portal.port, headless: true, language: 'zh-CN' })
})
afterAll(async () => {
  await browser?.close()
  await portal?.close()
})
watchConsoles(() => browser)

test.each(combinations().map((combination) => [nameOf(combination), combination] as const))('%s', async (_, combination) => {
  const looks = await take(browser, portal, combination, join(root, '.output', 'screens'))
  const { findings } = combination
  expect(looks).toMatchObject({ marks: findings, listed: findings, cardInside: findings > 0 ? true : null, cut: [] })
  expect(looks.colours).toBeGreaterThan(100)
})
