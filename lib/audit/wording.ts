import type { Text } from '../language.ts'
import type { Audit, Severity, Verdict } from './schema.ts'

/** What severities and verdicts are called, everywhere: neutral, and accusing nobody. */

export const severityWords: Record<Severity, Text> = {
  error: { zh: '不符', en: 'Inconsistent' },
  warning: { zh: '存疑', en: 'Doubtful' },
  notice: { zh: '提示', en: 'Notice' },
}

export const verdictWords: Record<Verdict, Text> = {
  consistent: { zh: '未发现不一致', en: 'No inconsistency found' },
  inconsistent: { zh: '有不一致之处', en: 'Some figures or parts do not agree' },
  doubtful: { zh: '有需要人工核实之处', en: 'Some points need a person to read them' },
  'not-assessable': { zh: '无法核对', en: 'Could not be assessed' },
}

/** How many checks could not be told, for blanks, unreadable cells or parts that may be elsewhere. */
export function untold({ checked }: Pick<Audit, 'checked'>): number {
  return Object.values(checked.rules).reduce((sum, { cannotTell }) => sum + cannotTell, 0)
}

/** What was checked, in one line, so that "nothing found" means something. */
export function checkedWords(audit: Pick<Audit, 'checked'>): Text {
  const { identities, claims, cells } = audit.checked
  const open = untold(audit)
  return {
    zh: `核对勾稽关系 ${identities} 项、单元格 ${cells} 个${claims > 0 ? `、正文所述 ${claims} 处` : ''}${open > 0 ? `；${open} 项检查无法判断` : ''}`,
    en: `Checked ${identities} identities${claims > 0 ? `, ${claims} claims` : ''} and ${cells} cells${open > 0 ? `; ${open} checks could not be told` : ''}`,
  }
}
