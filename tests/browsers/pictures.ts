import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { root } from '../../scripts/run.mjs'
import { samplePages } from '../portal/pages.ts'
import { startPortal } from '../portal/server.ts'
import { openBrowser } from './browser.ts'

/**
 * Takes the pictures that README shows, of a sample page and its popup, with the extension built for Chromium:
 *
 *     npm run build && node --import tsx tests/browsers/pictures.ts
 */

const sample = samplePages.find(({ name }) => name === 'column-does-not-add-up')
if (!sample) throw new Error('the sample page is gone')
const portal = await startPortal()
const extension = join(root, '.output', 'chrome-mv3')
const browser = await openBrowser('chromium', { extension, portalPort: portal.port, headless: true, language: 'zh-CN' })
try {
  const page = await browser.visit(`http://${sample.host}${sample.path}`)
  await browser.waitForAudit(page)
  await page.waitForMarks(3)
  const popup = await browser.openPopup(page)
  await popup.waitFor('the findings', () => document.querySelector('.finding') !== null)
  await (popup.raw as Page).locator('main').screenshot({ path: join(root, 'docs', 'popup.png') })
  await popup.close()
  await page.click('[data-finding="requests-column-total:concluded.natural"]')
  await pause(800) // the card has opened and the page has come to rest
  await page.screenshot(join(root, 'docs', 'page.png'))
} finally {
  await browser.close()
  await portal.close()
}
