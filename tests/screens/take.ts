import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import type { TestBrowser } from '../browsers/browser.ts'
import type { TestPage } from '../browsers/page.ts'
import type { Portal } from '../portal/server.ts'
import { type Combination, nameOf } from './combinations.ts'
import { reportWith } from './report-with.ts'

/** CSS pixels at 100%. */
const view = { width: 1000, height: 720 }
const popupWidth = 460

/** What can be said of a combination without looking at its picture. */
export interface Looks {
  marks: number
  listed: number
  /** The card of the first finding lies in the window; null without findings. */
  cardInside: boolean | null
  /** Texts of popup and card that are cut off. */
  cut: string[]
  /** Colours in the picture: a page that was not painted has few. */
  colours: number
}

/** Shows page and popup in one combination, puts their picture, side by side, into a folder, and tells how it looks. */
export async function take(browser: TestBrowser, portal: Portal, combination: Combination, folder: string): Promise<Looks> {
  const { findings, markup, theme, language, zoom } = combination
  const sample = reportWith(findings, markup)
  portal.add(sample.host, sample.path, sample.html)
  await prefer(browser, theme, language)
  const page = await browser.visit(`http://${sample.host}${sample.path}`)
  await browser.waitForAudit(page)
  const ofPage = await zoomTo(page, zoom, view.width, view.height)
  const popup = await browser.openPopup(page)
  const ofPopup = await zoomTo(popup, zoom, popupWidth * (zoom / 100), 600 * (zoom / 100))
  await popup.waitFor('the popup', () => document.querySelector('.finding, .note') !== null)
  if (findings > 0) {
    await page.waitForMarks(findings)
    await popup.click('.finding')
    await page.waitForCard()
  }
  const looks = { ...(await page.evaluate(onPage)), ...(await popup.evaluate(inPopup)) }
  const pictures = [await shot(page, ofPage), await shot(popup, ofPopup)] as const
  await popup.close()
  await page.close()
  const picture = joined(...pictures)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${nameOf(combination)}.png`), PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }))
  return { ...looks, cut: [...looks.cut, ...looks.cutInPopup], colours: coloursOf(picture) }
}

/** Sets language and theme as the settings do. */
async function prefer(browser: TestBrowser, theme: Combination['theme'], language: Combination['language']): Promise<void> {
  const page = await browser.openExtensionPage('options.html', 900)
  await page.evaluate(
    (settings) => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { sync: { set(items: object): Promise<void> } } } }
      return chrome.storage.sync.set({ settings })
    },
    { theme, language },
  )
  await page.close()
}

/** As the browser's own zoom does: fewer and larger CSS pixels. */
async function zoomTo(page: TestPage, zoom: number, width: number, height: number): Promise<CDPSession> {
  const raw = page.raw as unknown as Page
  const scale = zoom / 100
  const size = { width: Math.round(width / scale), height: Math.round(height / scale) }
  await raw.setViewportSize(size)
  const session = await raw.context().newCDPSession(raw)
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...size,
    deviceScaleFactor: scale,
    mobile: false,
    screenWidth: 1600,
    screenHeight: 1000,
  })
  return session
}

/** By the session that zoomed it: the driver's own pictures take the zoom back. */
async function shot(page: TestPage, session: CDPSession): Promise<PNG> {
  const raw = page.raw as unknown as Page
  await raw.bringToFront()
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' })
  return PNG.sync.read(Buffer.from(data, 'base64'))
}

function joined(left: PNG, right: PNG): PNG {
  const gap = 8
  const picture = new PNG({ width: left.width + gap + right.width, height: Math.max(left.height, right.height) })
  picture.data.fill(0x80)
  PNG.bitblt(left, picture, 0, 0, left.width, left.height, 0, 0)
  PNG.bitblt(right, picture, 0, 0, right.width, right.height, left.width + gap, 0)
  return picture
}

function coloursOf({ data }: PNG): number {
  const seen = new Set<number>()
  for (let at = 0; at < data.length; at += 4) seen.add(data.readUInt32BE(at))
  return seen.size
}

function onPage() {
  const root = document.querySelector('gouji-overlay')?.shadowRoot
  const card = root?.querySelector('.card')
  const box = card?.getBoundingClientRect()
  const cut = [...(card?.querySelectorAll('p, button, div') ?? [])].filter((each) => each.scrollWidth > each.clientWidth + 1)
  return {
    marks: root?.querySelectorAll('[data-finding]').length ?? 0,
    cardInside: box ? box.left >= 0 && box.top >= 0 && box.right <= innerWidth + 0.5 && box.bottom <= innerHeight + 0.5 : null,
    cut: cut.map(({ textContent }) => textContent ?? ''),
  }
}

function inPopup() {
  const cut = [...document.querySelectorAll('button:not(.cell), h1, h2, p, label')].filter(
    (each) => each.scrollWidth > each.clientWidth + 1,
  )
  return { listed: document.querySelectorAll('.finding').length, cutInPopup: cut.map(({ textContent }) => textContent ?? '') }
}
