import browser from 'webextension-polyfill'
import type { Severity } from '../audit/schema.ts'
import type { Language, Text } from '../language.ts'
import type { FrameState, TabState } from './messages.ts'

/** How the toolbar shows a tab. The picture alone says it; badge and colour say how much. */
export interface Icon {
  /** At most four characters. */
  badge: string
  /** The badge's background, dark enough for white text. */
  colour: string
  icon: 'grey' | 'findings' | 'consistent' | 'unassessable'
  title: Text
}

const red = '#b3261e'
const amber = '#8a5a00'
const grey = '#5c5c5c'

function count(frames: readonly FrameState[], severity: Severity): number {
  return frames.flatMap((frame) => frame.audit?.findings ?? []).filter((finding) => finding.severity === severity).length
}

function plain(icon: Icon['icon'], zh: string, en: string, badge = ''): Icon {
  return { badge, colour: grey, icon, title: { zh: `勾稽：${zh}`, en: `Gouji: ${en}` } }
}

function findingsIcon(errors: number, warnings: number): Icon {
  const total = errors + warnings
  const zh = [errors > 0 ? `${errors} 处不符` : '', warnings > 0 ? `${warnings} 处存疑` : ''].filter(Boolean).join('，')
  const en = [errors > 0 ? `${errors} inconsistent` : '', warnings > 0 ? `${warnings} doubtful` : ''].filter(Boolean).join(', ')
  return { ...plain('findings', zh, en, total > 999 ? '999+' : String(total)), colour: errors > 0 ? red : amber }
}

function auditedIcon(frames: readonly FrameState[]): Icon {
  const verdicts = frames.map((frame) => frame.audit?.verdict)
  // A report whose tables are pictures has a warning too; that it could not be assessed is what matters.
  if (verdicts.some((verdict) => verdict === 'inconsistent' || verdict === 'doubtful')) {
    return findingsIcon(count(frames, 'error'), count(frames, 'warning'))
  }
  if (verdicts.includes('not-assessable'))
    return plain('unassessable', '报告中没有可核对的数字', 'the report has no figures that can be checked')
  const notices = count(frames, 'notice')
  if (notices === 0) return plain('consistent', '已核对，未发现不一致', 'checked, nothing inconsistent found')
  return plain('consistent', `已核对，未发现不一致，有 ${notices} 处提示`, `checked, nothing inconsistent found, notices: ${notices}`)
}

/**
 * The icon of a tab of which `state` is known, with the findings that its reader wants to see. The counts of its frames add up; notices, and how
 * many findings are not shown, are said in the title only.
 */
export function iconOf(state: TabState | null, hidden = 0): Icon {
  const icon = shownIcon(state)
  if (hidden === 0) return icon
  return { ...icon, title: { zh: `${icon.title.zh}（另有 ${hidden} 处未显示）`, en: `${icon.title.en} (not shown: ${hidden})` } }
}

function shownIcon(state: TabState | null): Icon {
  const frames = state?.frames ?? []
  const reports = frames.filter((frame) => frame.kind === 'report')
  const audited = reports.filter((frame) => frame.audit !== null)
  if (audited.length > 0) return auditedIcon(audited)
  if (frames.some((frame) => frame.status === 'checking')) return plain('grey', '正在核对', 'checking', '…')
  if (frames.some((frame) => frame.status === 'failed')) return plain('unassessable', '核对没有完成', 'the check did not finish')
  const [best] = frames
  if (best?.kind === 'attachment')
    return plain('unassessable', '报告在附件里，无法在网页中核对', 'the report is an attachment and cannot be checked in the page')
  if (best?.kind === 'listing') return plain('grey', `本页列出 ${best.links} 份年度报告`, `this page lists annual reports (${best.links})`)
  return plain('grey', '本页没有年度报告', 'no annual report on this page')
}

/** Paints the icon of a tab. A tab that was closed meanwhile is no error. */
export async function paintIcon(tabId: number, icon: Icon, language: Language): Promise<void> {
  // Firefox with manifest version 2 has the older name.
  const action = browser.action ?? browser.browserAction
  const { badge, colour, icon: picture, title } = icon
  await Promise.allSettled([
    action.setIcon({ tabId, path: { 16: `/icon/${picture}-16.png`, 32: `/icon/${picture}-32.png` } }),
    action.setBadgeText({ tabId, text: badge }),
    action.setBadgeBackgroundColor({ tabId, color: colour }),
    action.setTitle({ tabId, title: title[language] }),
  ])
}
