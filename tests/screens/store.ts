import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../scripts/run.mjs'
import { openBrowser } from '../browsers/browser.ts'

/**
 * Keeps the pictures that tests/e2e/screens.test.ts has left in `.output/screens`, small enough for the repository, in docs/screens:
 *
 *     node --import tsx tests/screens/store.ts
 */

const from = join(root, '.output', 'screens')
const to = join(root, 'docs', 'screens')

const browser = await openBrowser('chromium', { extension: join(root, '.output', 'chrome-mv3'), portalPort: null, headless: true })
try {
  const page = await browser.openExtensionPage('options.html')
  await rm(to, { recursive: true, force: true })
  await mkdir(to, { recursive: true })
  for (const name of (await readdir(from)).filter((each) => each.endsWith('.png'))) {
    const picture = await page.evaluate(asWebp, (await readFile(join(from, name))).toString('base64'))
    await writeFile(join(to, name.replace(/png$/, 'webp')), Buffer.from(picture, 'base64'))
  }
} finally {
  await browser.close()
}

async function asWebp(png: string): Promise<string> {
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d')?.drawImage(picture, 0, 0)
  return canvas.toDataURL('image/webp', 0.75).split(',')[1] ?? ''
}
