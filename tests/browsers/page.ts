import { setTimeout as pause } from 'node:timers/promises'
import { expression } from './expression.ts'
import { bringIntoView, hasCard, type Mark, readMarks } from './marks.ts'
import { patience } from './patience.ts'

/** What a page of Playwright and one of Puppeteer have in common. */
export interface Surface {
  evaluate(source: string): Promise<unknown>
  screenshot(options: { path: `${string}.png`; fullPage?: boolean }): Promise<unknown>
  mouse: { move(x: number, y: number): Promise<void>; click(x: number, y: number): Promise<void> }
  keyboard: { press(key: 'Enter'): Promise<void>; type(text: string): Promise<void> }
  bringToFront(): Promise<void>
  close(): Promise<void>
}

/** A page in a real browser, of either kind. Times are in milliseconds; what waits throws when its time is up. */
export class TestPage<Raw extends Surface = Surface> {
  /** The driver's own page, for what this class does not offer. */
  readonly raw: Raw
  /** The id of its tab in the extension API; null without an extension. */
  readonly tab: number | null

  constructor(raw: Raw, tab: number | null) {
    this.raw = raw
    this.tab = tab
  }

  /** What `fn` returns in the page. Argument and result are plain JSON; `fn` sees nothing of its surroundings. */
  async evaluate<Result, Argument = undefined>(fn: (argument: Argument) => Result, argument?: Argument): Promise<Awaited<Result>> {
    return (await this.raw.evaluate(expression(fn as (argument: Argument | undefined) => Result, argument))) as Awaited<Result>
  }

  /** Runs `fn`, which takes the page elsewhere, after this is answered: a page that leaves at once may take its answer along. */
  async leave<Argument = undefined>(fn: (argument: Argument) => unknown, argument?: Argument): Promise<void> {
    const leaving = expression(fn as (argument: Argument | undefined) => unknown, argument)
    await this.raw.evaluate(`void setTimeout(() => ${leaving})`)
  }

  /** The first value of `fn` that is neither null, undefined nor false. `what` names it where it does not come. */
  async waitFor<Result, Argument = undefined>(
    what: string,
    fn: (argument: Argument) => Result,
    argument?: Argument,
    timeout?: number,
  ): Promise<Exclude<Awaited<Result>, Nothing>> {
    return until(what, async () => (await this.evaluate(fn, argument)) as Exclude<Awaited<Result>, Nothing> | Nothing, timeout)
  }

  /** The marks of the overlay; none where there is no overlay. */
  async marks(): Promise<Mark[]> {
    return (await this.evaluate(readMarks)) ?? []
  }

  /** The marks as soon as there are `least` of them. */
  async waitForMarks(least = 1, timeout?: number): Promise<Mark[]> {
    return until(
      `${least} marks`,
      async () => {
        const marks = await this.marks()
        return marks.length >= least && marks
      },
      timeout,
    )
  }

  /** The overlay's element is on the page, with or without marks. */
  async waitForOverlay(timeout?: number): Promise<void> {
    await until('the overlay', async () => (await this.evaluate(readMarks)) !== null, timeout)
  }

  /** A card is open on the overlay. */
  async waitForCard(): Promise<void> {
    await this.waitFor('the card', hasCard)
  }

  /** Moves the pointer to the middle of an element, of the document or of the overlay. */
  async hover(selector: string): Promise<void> {
    const { x, y } = await this.aimAt(selector)
    await this.raw.mouse.move(x, y)
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await this.aimAt(selector)
    await this.raw.mouse.click(x, y)
  }

  /** The middle of an element once it stands still: what comes late, such as repairs, moves what is below it. */
  private async aimAt(selector: string): Promise<{ x: number; y: number }> {
    return atRest(selector, () => this.waitFor(selector, bringIntoView, selector))
  }

  /** `key` as in KeyboardEvent.key: Enter, Escape, ArrowDown. */
  async press(key: string): Promise<void> {
    await this.raw.keyboard.press(key as 'Enter')
  }

  /** The text that a reader sees. */
  async text(): Promise<string> {
    return this.evaluate(() => document.body.innerText)
  }

  async title(): Promise<string> {
    return this.evaluate(() => document.title)
  }

  async url(): Promise<string> {
    return this.evaluate(() => location.href)
  }

  /** A PNG of the viewport, or of the whole page. */
  async screenshot(path: string, extent: 'viewport' | 'whole' = 'viewport'): Promise<void> {
    await this.raw.bringToFront()
    const take = () => this.raw.screenshot({ path: path as `${string}.png`, fullPage: extent === 'whole' })
    // A Chromium that is busy may say that it is unable to, once.
    await take().catch(take)
  }

  async close(): Promise<void> {
    await this.raw.close()
  }
}

type Nothing = null | undefined | false

/** Asks `attempt` until it says something. A page that is on its way elsewhere may throw: it is asked again. */
export async function until<Result>(what: string, attempt: () => Promise<Result | Nothing>, timeout = patience): Promise<Result> {
  const end = performance.now() + timeout
  let failure: unknown
  while (performance.now() < end) {
    try {
      const result = await attempt()
      if (result !== null && result !== undefined && result !== false) return result
      failure = undefined
    } catch (error) {
      failure = error
    }
    await pause(50)
  }
  throw new Error(`${what} did not come within ${timeout} ms`, failure === undefined ? undefined : { cause: failure })
}

/** What `read` says once it has said the same twice, so many milliseconds apart. */
export function atRest<Result>(what: string, read: () => Promise<Result | Nothing>, apart = 50): Promise<Result> {
  let last = ''
  return until(`${what} at rest`, async () => {
    if (last !== '') await pause(apart)
    const now = await read()
    const before = last
    last = JSON.stringify(now) ?? ''
    return last === before && now
  })
}
