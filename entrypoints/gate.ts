import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { tellBackground } from '../lib/browser/tell.ts'
import { type Glance, glanceAt } from '../lib/page/glance.ts'
import { waitForReport } from '../lib/page/wait.ts'

/** On every page and frame of *.gov.cn: is this a report? On any other page nothing happens and nothing stays. */
export default defineUnlistedScript(() => {
  const tell = ({ kind, links }: Glance) => tellBackground({ type: 'gouji:page', kind, links })
  const first = glanceAt(document)
  if (first.kind !== 'other') tell(first)
  if (first.kind === 'report' || !first.promised) return
  waitForReport(document, () => {
    const glance = glanceAt(document)
    if (glance.kind !== 'report') return false
    tell(glance)
    return true
  })
})
