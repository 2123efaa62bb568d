import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { tellBackground } from '../lib/browser/tell.ts'
import { traces } from '../lib/browser/traces.ts'
import { isWorthAGlance } from '../lib/page/first-glance.ts'
import { type Glance, glanceAt } from '../lib/page/glance.ts'
import { waitForReport } from '../lib/page/wait.ts'

const nothing: Glance = { kind: 'other', links: 0, promised: false }

/**
 * On every page and frame of *.gov.cn: is this a report? On any other page nothing happens and nothing stays. It is run again
 * in a document whose address was changed by its own script, where the content often comes after the address, and in one that
 * came back from the back/forward cache.
 */
export default defineUnlistedScript(() => {
  const { url: before } = traces
  traces.stop?.()
  traces.url = document.URL
  // What is something is told anew each time: the background may have forgotten it.
  traces.kind = 'other'
  const look = () => {
    const glance = isWorthAGlance(document) ? glanceAt(document) : nothing
    const { kind, links } = glance
    if (kind !== traces.kind) tellBackground({ type: 'gouji:page', kind, links, document: traces.document })
    traces.kind = kind
    return glance
  }
  const { kind, promised } = look()
  if (kind === 'report' || !(promised || (before && !document.querySelector(':target')))) return
  traces.stop = waitForReport(document, () => look().kind === 'report')
})
