import type { Page } from 'playwright-core'

/** The events that Chromium traces of these categories while something is done. They are as they come: whoever reads them parses them. */
export async function traced(page: Page, categories: readonly string[], work: () => Promise<unknown>): Promise<unknown[]> {
  const session = await page.context().newCDPSession(page)
  const events: unknown[] = []
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...value))
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.start', { categories: categories.join() })
  await work()
  await session.send('Tracing.end')
  await complete
  await session.detach()
  return events
}
