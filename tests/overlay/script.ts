import type * as overlayModule from '../../lib/overlay/whole.sample.ts'
import { pageScript } from '../browsers/page-script.ts'

declare global {
  interface Window {
    /** What `overlayScript` leaves in a page. */
    gouji: typeof overlayModule
  }
}

/** The overlay with its card as a script for pages without the extension. */
export function overlayScript(): Promise<string> {
  return pageScript('lib/overlay/whole.sample.ts', 'gouji')
}
