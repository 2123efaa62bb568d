import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { mutantsOfBase } from './bases/index.ts'
import { type FuzzedPage, fuzzedPageSchema, type Series, type Stretch } from './result.ts'

/** How many pages a process gets at once: whole bases, so that none is made twice. */
const stretchLength = 20 * mutantsOfBase

/** A process that has judged no page for so long, in milliseconds, stands still. */
const patience = 120_000

/** Fuzzes the pages 0 to `count` - 1 of a series in several processes. `onPage` is told each page as it comes. */
export async function runSeries(
  seed: number,
  count: number,
  processes: number,
  onPage: (page: FuzzedPage) => void = () => {},
): Promise<Series> {
  const stretches: Stretch[] = []
  for (let from = 0; from < count; from += stretchLength) stretches.push({ seed, from, to: Math.min(count, from + stretchLength) })
  const pages: FuzzedPage[] = []
  const stuck: number[] = []
  const work = async () => {
    for (let stretch = stretches.shift(); stretch; stretch = stretches.shift()) {
      const done = await runStretch(stretch, (page) => {
        pages.push(page)
        onPage(page)
      })
      if (done === stretch.to) continue
      stuck.push(done)
      if (done + 1 < stretch.to) stretches.unshift({ ...stretch, from: done + 1 })
    }
  }
  await Promise.all(Array.from({ length: processes }, work))
  return { seed, pages: pages.sort((a, b) => a.index - b.index), stuck: stuck.sort((a, b) => a - b) }
}

/** Gives a stretch to a process of its own; the first page that did not come back, `to` where all did. */
function runStretch(stretch: Stretch, onPage: (page: FuzzedPage) => void): Promise<number> {
  return new Promise((resolve) => {
    const child = fork(join(import.meta.dirname, 'worker.ts'))
    let next = stretch.from
    let watch = watched(child)
    child.on('message', (message) => {
      clearTimeout(watch)
      if (message === 'done') {
        child.kill()
        return
      }
      watch = watched(child)
      onPage(fuzzedPageSchema.parse(message))
      next++
    })
    child.once('close', () => {
      clearTimeout(watch)
      resolve(next)
    })
    child.send(stretch)
  })
}

const watched = (child: ChildProcess): NodeJS.Timeout => setTimeout(() => child.kill('SIGKILL'), patience)
