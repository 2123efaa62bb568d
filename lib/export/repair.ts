import type { Audit, Repair } from '../audit/schema.ts'
import type { Language } from '../language.ts'
import { fieldLabel, figureText } from './labels.ts'

/**
 * A repair as a sentence that claims nothing: 若「（七）总计 · 自然人」为 61，则此处不符消失. `language` is the one that the audit was made
 * in.
 */
export function repairText(audit: Audit, { changes, resolves }: Repair, language: Language): string {
  const named = changes.map(({ field, to }) => ({ label: fieldLabel(audit, field), value: figureText(to) }))
  const count = resolves.length
  if (language === 'zh') {
    const end = count < 2 ? '此处不符消失' : `${count === 2 ? '两' : ` ${count} `}处不符同时消失`
    return `若${named.map(({ label, value }) => `「${label}」为 ${value}`).join('、')}，则${end}`
  }
  const end = count < 2 ? 'this would agree' : `${count} findings would disappear together`
  return `If ${named.map(({ label, value }) => `“${label}” were ${value}`).join(' and ')}, ${end}`
}
