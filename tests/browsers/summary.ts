import type { Severity } from '../../lib/audit/schema.ts'
import { checkedWords, verdictWords } from '../../lib/audit/wording.ts'
import type { FrameState, TabState } from '../../lib/browser/messages.ts'
import type { Language, Text } from '../../lib/language.ts'

const signs: Record<Severity, string> = { error: '✕', warning: '!', notice: '·' }
const nothing: Text = { zh: '不是年度报告，页面未作改动', en: 'no annual report; the page was left alone' }
const attachment: Text = { zh: '报告在附件中', en: 'the report is in an attachment' }
const listing = (links: number): Text => ({ zh: `列表页，链接到 ${links} 份报告`, en: `a list that links ${links} reports` })
const failed = (error: string): Text => ({ zh: `核对未完成：${error}`, en: `the check did not finish: ${error}` })

/**
 * What the extension found in a tab, one line each: the verdict and the findings of every frame that is something.
 * `state` is null where the extension found nothing to say.
 */
export function summarise(state: TabState | null, language: Language): string[] {
  if (state === null || state.frames.length === 0) return [nothing[language]]
  return state.frames.flatMap((frame) => summariseFrame(frame, language))
}

function summariseFrame({ kind, links, audit, error }: FrameState, language: Language): string[] {
  if (error !== null) return [failed(error)[language]]
  if (kind === 'listing') return [listing(links)[language]]
  if (kind === 'attachment') return [attachment[language]]
  if (audit === null) return [nothing[language]]
  return [
    `${verdictWords[audit.verdict][language]} · ${checkedWords(audit)[language]}`,
    ...audit.findings.map(({ severity, message }) => `${signs[severity]} ${message}`),
  ]
}
