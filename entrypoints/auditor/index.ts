import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { extension } from '../../lib/browser/page-side.ts'
import { startSession } from './session.ts'

/** Where the session of this frame is kept, so that an auditor that is put in twice does not work twice. */
const key = Symbol.for('gouji auditor')

/** Put into a report page by the background, on demand. An unlisted script: WXT's wrapper for content scripts is larger than all that is in here. */
export default defineUnlistedScript(() => {
  const holder = globalThis as { [key]?: () => void }
  holder[key]?.()
  holder[key] = startSession(() => extension.runtime.id !== undefined)
})
