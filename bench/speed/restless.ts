import type { Page } from 'playwright-core'
import { samplePages } from '../../tests/portal/pages.ts'
import { compare } from './variants.ts'

/** What a page that never rests costs. */
export interface RestlessShare {
  seconds: number
  /** Of one core: the time of the page's main thread in which our scripts are at work. */
  page: number
}

const sample = samplePages.find(({ name }) => name === 'row-shifted')
const restless = `<script>setInterval(() => {
  const at = document.querySelector('#restless') ?? document.body.appendChild(Object.assign(document.createElement('p'), { id: 'restless' }))
  at.textContent = new Date().toISOString()
  at.className = 'turn' + Date.now() % 7
  const cell = document.querySelector('td:last-child'); if (cell) cell.style.opacity = String(0.9 + (Date.now() % 10) / 100)
  at.append(document.createElement('i'))
}, 10)</script></body>`

/** How much of one core goes to us on a report in which text, classes, styles and elements change a hundred times a second. */
export async function measureRestless(seconds: number): Promise<RestlessShare & { version: string }> {
  if (!sample) throw new Error('There is no sample page row-shifted')
  const page = { host: sample.host, path: '/restless.html', html: sample.html.replace(/<\/body>|$/, restless) }
  return compare({ file: 'gate.js', script: '' }, [page], async (load) => ({
    seconds,
    page: await load('ours', page, async (raw, url) => {
      await raw.goto(url, { waitUntil: 'load' })
      // The first audit is one that every report gets.
      await raw.waitForTimeout(3000)
      return profiledShare(raw, seconds)
    }),
  }))
}

/** The share of the main thread's time in which a script of an extension is on the stack, by Chromium's sampling profiler. */
async function profiledShare(page: Page, seconds: number): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 500 })
  await session.send('Profiler.start')
  await page.waitForTimeout(1000 * seconds)
  const { profile } = await session.send('Profiler.stop')
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)))
  const own = new Set(profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension://')).map(({ id }) => id))
  const isOurs = (id: number) => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) if (own.has(at)) return true
    return false
  }
  let ours = 0
  let all = 0
  const { samples = [], timeDeltas = [] } = profile
  samples.forEach((id, index) => {
    const time = timeDeltas[index] ?? 0
    all += time
    if (isOurs(id)) ours += time
  })
  return ours / all
}
