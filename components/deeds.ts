import { askForGovernmentSites } from '../lib/browser/access.ts'
import type { AuditorRequest, FrameState } from '../lib/browser/messages.ts'
import { injectAuditor } from '../lib/browser/scripting.ts'
import { askAuditor } from '../lib/browser/send.ts'
import { recordAudit, recordChecking } from '../lib/browser/state.ts'
import { reloadTab, type Tab } from '../lib/browser/tab.ts'
import type { Step } from './State.tsx'

/** Asks something of the auditor of a frame and resolves to its answer; undefined where nobody answers. */
export async function perform(
  { tab, frame }: { tab: Tab; frame: FrameState },
  request: AuditorRequest,
): Promise<string | null | undefined> {
  return askAuditor(tab.id, frame.frameId, request).catch(() => undefined)
}

/** Puts text on the clipboard; false where the browser does not let us. */
export async function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  )
}

/** Takes the step that a situation offers. What comes of it is seen in the tab's state. */
export async function takeStep(step: Step, tab: Tab, frameId: number): Promise<void> {
  if (step === 'reload') await reloadTab(tab.id)
  else if (step === 'grant') {
    if (await askForGovernmentSites()) await reloadTab(tab.id)
  } else await check(tab, frameId)
}

/** Has a frame audited: by the auditor that is there, or by a new one. */
async function check(tab: Tab, frameId: number): Promise<void> {
  const url = tab.url ?? ''
  // What cannot be kept can be checked all the same.
  await recordChecking(tab.id, frameId, url).catch(() => undefined)
  try {
    await askAuditor(tab.id, frameId, { type: 'gouji:recheck' }).catch(() => injectAuditor(tab.id, frameId))
  } catch (cause) {
    const error = cause instanceof Error ? cause.message : String(cause)
    await recordAudit(tab.id, frameId, url, { type: 'gouji:audit-failed', error }).catch(() => undefined)
  }
}
