import type { Severity, Verdict } from '../../lib/audit/schema.ts'
import type { FrameState, TabState } from '../../lib/browser/messages.ts'
import type { Language, Text } from '../../lib/language.ts'

const verdicts: Record<Verdict, Text> = {
  consistent: { zh: '勾稽一致', en: 'consistent' },
  inconsistent: { zh: '有不一致之处', en: 'inconsistent' },
  doubtful: { zh: '有待核对之处', en: 'doubtful' },
  'not-assessable': { zh: '无法核对', en: 'cannot be assessed' },
}
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
  const { identities, claims } = audit.checked
  const checked: Text = {
    zh: `核对了 ${identities} 个等式、${claims} 处表述`,
    en: `${identities} identities and ${claims} claims checked`,
  }
  return [
    `${verdicts[audit.verdict][language]} (${checked[language]})`,
    ...audit.findings.map(({ severity, message }) => `${signs[severity]} ${message}`),
  ]
}
