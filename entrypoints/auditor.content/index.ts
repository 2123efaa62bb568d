import { defineContentScript } from 'wxt/utils/define-content-script'
import { readPreferences } from '../../lib/browser/preferences.ts'
import { startSession } from './session.ts'

/** Where the session of this frame is kept, so that an auditor that is put in twice does not work twice. */
const key = Symbol.for('gouji auditor')

/** Put into a report page by the background, on demand. */
export default defineContentScript({
  matches: ['*://*.gov.cn/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(context) {
    const holder = globalThis as { [key]?: () => void }
    holder[key]?.()
    let isWanted = true
    let end = () => {
      isWanted = false
    }
    // Another one may be put in while the settings are read.
    holder[key] = () => end()
    context.onInvalidated(() => end())
    const preferences = await readPreferences(location.href)
    if (isWanted) end = startSession(() => context.isValid, preferences)
  },
})
