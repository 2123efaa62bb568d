import type { Audit, Sum } from '../lib/audit/schema.ts'
import { figureText } from '../lib/export/labels.ts'
import type { Text } from '../lib/language.ts'

/** The sums of a report that do not come out at what is stated at this field. */
export function wantedOf({ report, findings }: Audit, field: string): Sum[] {
  const isShown = ({ rule }: Sum) => findings.some((finding) => finding.rule === rule && finding.subject === field)
  return report?.sums.filter((sum) => sum.field === field && sum.outcome === 'fails' && sum.wants !== null && isShown(sum)) ?? []
}

const directions: Readonly<Record<string, Text>> = {
  'requests-row-total': { zh: '行合计', en: 'row sum' },
  'requests-column-total': { zh: '列合计', en: 'column sum' },
  'requests-balance': { zh: '勾稽', en: 'balance' },
}

/** `行合计 3`: what the figures of the row add up to. Claims nothing of which figure is right. */
export function wantedWords({ rule, wants }: Sum): Text {
  const figure = figureText(wants ?? 0)
  const direction = directions[rule] ?? { zh: '合计', en: 'sum' }
  return { zh: `${direction.zh} ${figure}`, en: `${direction.en} ${figure}` }
}
