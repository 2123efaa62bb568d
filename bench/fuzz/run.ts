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
  const take = (page: FuzzedPage) => {
    pages.push(page)
    onPage(page)
  }
  const work = async () => {
    while (stretches.length > 0) {
      const rest = await runProcess(stretches, take)
      if (!rest) continue
      stuck.push(rest.from)
      if (rest.from + 1 < rest.to) stretches.unshift({ ...rest, from: rest.from + 1 })
    }
  }
  await Promise.all(Array.from({ length: processes }, work))
  return { seed, pages: pages.sort((a, b) => a.index - b.index), stuck: stuck.sort((a, b) => a - b) }
}

/**
 * Gives stretches to a process of its own until none is left.
 *
 * @returns what it did not come to of its last stretch, the page on which it stood still first; null where it came to an end
 */
function runProcess(stretches: Stretch[], onPage: (page: FuzzedPage) => void): Promise<Stretch | null> {
  return new Promise((resolve) => {
    const child = fork(join(import.meta.dirname, 'worker.ts'))
    let stretch: Stretch | null = null
    let watch = watched(child)
    const next = () => {
      stretch = stretches.shift() ?? null
      if (stretch) child.send(stretch)
      else child.disconnect()
    }
    child.on('message', (message) => {
      clearTimeout(watch)
      watch = watched(child)
      if (message === 'done') return next()
      onPage(fuzzedPageSchema.parse(message))
      if (stretch) stretch = { ...stretch, from: stretch.from + 1 }
    })
    // Not `close`: it waits for the channel, which is closed on our side by then, and never comes.
    child.once('exit', () => {
      clearTimeout(watch)
      resolve(stretch)
    })
    next()
  })
}

const watched = (child: ChildProcess): NodeJS.Timeout => setTimeout(() => child.kill('SIGKILL'), patience)
