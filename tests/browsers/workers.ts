import type { Browser } from 'playwright-core'
import { until } from './page.ts'

/** The service workers of a Chromium, which Playwright neither stops nor hears when they do not catch something. */
export interface Workers {
  /** Stops all of them, as the browser does with one that is idle. The next event starts one again. */
  stop(): Promise<void>
  /** Resolves when all that they have said so far is reported. */
  heard(): Promise<void>
}

/** What is read of the events of https://chromedevtools.github.io/devtools-protocol/tot/Runtime/ */
interface Heard {
  method?: string
  params?: {
    type?: string
    args?: { value?: unknown; description?: string }[]
    exceptionDetails?: { text: string; exception?: { description?: string; value?: unknown } }
  }
}

/** Reports what workers do not catch and what they write as errors, of those that run and of all that start, restarted ones included. */
export async function watchWorkers(browser: Browser, report: (problem: string) => void): Promise<Workers> {
  const session = await browser.newBrowserCDPSession()
  let stopped = 0
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets')
    return targetInfos.filter(({ type }) => type === 'service_worker')
  }
  // Chromium hands over what was said before we came.
  const listen = async (targetId: string) => {
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false })
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method: 'Runtime.enable' }) })
  }
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const heard: Heard = JSON.parse(message)
    if (heard.method === 'Inspector.targetCrashed') stopped += 1
    const problem = problemIn(heard)
    if (problem !== null) report(`background: ${problem}`)
  })
  session.on('Target.targetCreated', ({ targetInfo: { type, targetId } }) => {
    // One that is gone at once says nothing any more.
    if (type === 'service_worker') void listen(targetId).catch(() => {})
  })
  await session.send('Target.setDiscoverTargets', { discover: true })
  return {
    async stop() {
      const running = await workers()
      const before = stopped
      for (const { targetId } of running) await session.send('Target.closeTarget', { targetId })
      await until('the end of the worker', async () => stopped >= before + running.length)
    },
    async heard() {
      await workers()
    },
  }
}

function problemIn({ method, params }: Heard): string | null {
  if (method === 'Runtime.consoleAPICalled' && params?.type === 'error') {
    return (params.args ?? []).map(({ value, description }) => String(value ?? description)).join(' ')
  }
  if (method !== 'Runtime.exceptionThrown') return null
  const { text = '', exception } = params?.exceptionDetails ?? {}
  return `${text} ${exception?.description ?? String(exception?.value ?? '')}`
}
