import browser from 'webextension-polyfill'
import { checkReading, explainedBy } from '../audit/check.ts'
import { readPage } from '../audit/reading.ts'
import type { Audit } from '../audit/schema.ts'
import { hasWords, type Spots } from '../audit/spots.ts'
import { unpackSeen } from '../page/unpack.ts'
import { rememberRepairs } from '../repair/remembered.ts'
import { siteOf } from '../settings/change.ts'
import { hostOf, present } from '../settings/present.ts'
import { type Answer, auditPort, lastWord } from './answer.ts'
import { type AuditResult, questionSchema } from './messages.ts'
import { isPainted, paint } from './paint.ts'
import { readPreferences } from './preferences.ts'
import { endRush, endRushOnceDrawn } from './rush.ts'
import { insertUnderlines } from './scripting.ts'
import { forgetTab, recordAudit } from './state.ts'
import { tabWithId } from './tab.ts'
import { uiLanguage } from './ui-language.ts'

/** Answers the auditors: reads and checks what they have seen, seeks repairs, and keeps and paints what came of it. */
export function serveAudits(): void {
  const repairsOf = rememberRepairs()
  browser.runtime.onConnect.addListener((port) => {
    const tabId = port.sender?.tab?.id
    if (port.name !== auditPort || tabId === undefined) return
    port.onMessage.addListener((message: unknown) => void serve(port, message, { tabId, frameId: port.sender?.frameId ?? 0, repairsOf }))
  })
}

interface Service {
  tabId: number
  frameId: number
  repairsOf: ReturnType<typeof rememberRepairs>
}

async function serve(port: browser.Runtime.Port, message: unknown, { tabId, frameId, repairsOf }: Service): Promise<void> {
  let isThere = true
  port.onDisconnect.addListener(() => {
    isThere = false
  })
  const keep = async (result: AuditResult, url: string) => {
    // A document that is gone meanwhile has nothing to say of the tab.
    if (!isThere) return
    // What cannot be kept, because the storage is full of other things, stands on the page all the same.
    const isNews = await recordAudit(tabId, frameId, url, result).catch(() => true)
    if (!isNews && isPainted(tabId)) return
    await paint(tabId).catch(() => undefined)
    // A tab that was closed at this moment would be remembered for good.
    if ((await tabWithId(tabId)) === null) await forgetTab(tabId)
  }
  try {
    const { seen: packed, took, language: preferred, marks, hasSheet: hadSheet, document } = questionSchema.parse(message)
    const seen = unpackSeen(packed)
    const { url } = seen
    // The storage answers while the page is read.
    const [{ settings, dismissals }, { reading, spotsOf, cells }] = await Promise.all([readPreferences(url), readPage(seen, took)])
    const language = uiLanguage(settings.language, preferred)
    const marksShown = marks ?? (settings.marks && siteOf(settings, hostOf(url)).marks)
    let hasSheet = hadSheet
    /** Returns where on the page its findings stand. */
    const answer = (audit: Audit): Spots => {
      const { theme, keysHint } = settings
      const presented = present(audit, settings, dismissals).audit
      const spots = spotsOf(presented.findings)
      const shown = { audit: presented, spots, cells, language, look: { theme, keysHint }, marksShown, hasSheet }
      if (isThere) port.postMessage(shown satisfies Answer)
      return spots
    }
    const keepAudit = (audit: Audit, isExplained: boolean) => keep({ type: 'gouji:audit', audit, isExplained, marksShown, document }, url)
    const checked = checkReading(reading, language)
    const sought = reading.report && { report: reading.report, findings: checked.findings }
    const known = sought ? repairsOf.known(sought) : undefined
    const audit = known ? explainedBy(checked, known) : checked
    const spots = answer(audit)
    endRushOnceDrawn()
    await keepAudit(audit, known !== undefined)
    // Not before the first answer: to put a sheet in takes longer than all else, and the overlay underlines by itself meanwhile.
    const needsSheet = isThere && !hasSheet && hasWords(spots)
    if (needsSheet) {
      await insertUnderlines(tabId, frameId)
      hasSheet = true
    }
    if (isThere && sought && !known) {
      const explained = explainedBy(audit, repairsOf(sought))
      if (needsSheet || explained.findings.some(({ repairs }) => repairs.length > 0)) answer(explained)
      await keepAudit(explained, true)
    } else if (needsSheet) answer(audit)
  } catch (cause) {
    if (isThere) port.postMessage(null)
    endRush()
    const error = cause instanceof Error ? cause.message : String(cause)
    await keep({ type: 'gouji:audit-failed', error }, port.sender?.url ?? '')
  }
  if (isThere) port.postMessage(lastWord)
  port.disconnect()
}
