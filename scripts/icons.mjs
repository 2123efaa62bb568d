/**
 * Draws public/icon/*.png: a sheet with the ruled lines of a table, and on it what the tab's state is. The states differ
 * in shape, so that they can be told apart in grey. Run it after a change of the drawing; the pictures are committed.
 *
 *     node scripts/icons.mjs PATH-OF-CHROMIUM
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const folder = join(import.meta.dirname, '../public/icon')

// On a board of 16 × 16, so that at the smallest size every ruled line falls on whole pixels.
const sheet = (edge, rule) => `
  <rect x="1.5" y="1.5" width="13" height="13" rx="1" fill="#fff" stroke="${edge}"/>
  <path d="M2 5.5h12M2 8.5h12M2 11.5h12M6.5 2v12M10.5 2v12" stroke="${rule}" fill="none"/>`
const tick = (colour) => `
  <path d="M4 8.2 6.9 11.1 12 5" fill="none" stroke="#fff" stroke-width="4.2"/>
  <path d="M4 8.2 6.9 11.1 12 5" fill="none" stroke="${colour}" stroke-width="2.4" stroke-linecap="square"/>`
const markedCell = (colour) =>
  `<rect x="2" y="2" width="8.5" height="6.5" fill="#fff"/><rect x="3" y="3" width="6.5" height="5" fill="${colour}"/>`
const question = (colour) => `
  <path d="M5.3 5.9a2.75 2.75 0 1 1 4.2 2.3c-.9.6-1.4 1-1.4 2" fill="none" stroke="#fff" stroke-width="4"/>
  <circle cx="8.1" cy="12.3" r="2" fill="#fff"/>
  <path d="M5.3 5.9a2.75 2.75 0 1 1 4.2 2.3c-.9.6-1.4 1-1.4 2" fill="none" stroke="${colour}" stroke-width="2"/>
  <circle cx="8.1" cy="12.4" r="1.25" fill="${colour}"/>`

const ink = '#33373d'
const line = '#c3c8ce'
const drawings = {
  '': { sizes: [16, 32, 48, 128], shapes: sheet(ink, line) + tick('#b3261e') },
  grey: { sizes: [16, 32], shapes: sheet('#8b9098', '#c9cdd2') },
  findings: { sizes: [16, 32], shapes: sheet(ink, line) + markedCell('#b3261e') },
  consistent: { sizes: [16, 32], shapes: sheet(ink, line) + tick('#1e6b3a') },
  unassessable: { sizes: [16, 32], shapes: sheet(ink, '#dfe2e6') + question(ink) },
}

const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] })
await mkdir(folder, { recursive: true })
for (const [name, { sizes, shapes }] of Object.entries(drawings)) {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style><svg width="${size}" height="${size}" viewBox="0 0 16 16">${shapes}</svg>`,
    )
    const picture = await page.screenshot({ omitBackground: true })
    await writeFile(join(folder, `${name === '' ? '' : `${name}-`}${size}.png`), picture)
    await page.close()
  }
}
await browser.close()
