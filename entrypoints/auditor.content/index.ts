import { defineContentScript } from 'wxt/utils/define-content-script'
import { startSession } from './session.ts'

/** Where the session of this frame is kept, so that an auditor that is put in twice does not work twice. */
const key = Symbol.for('gouji auditor')

/** Put into a report page by the background, on demand. */
export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    const holder = globalThis as { [key]?: () => void }
    holder[key]?.()
    const end = startSession(() => context.isValid)
    holder[key] = end
    context.onInvalidated(end)
  },
})
