import type { SectionId } from '../lib/audit/schema.ts'
import type { Text } from '../lib/language.ts'

/** Words that more than one component says. */

/** The sections, short: their headings stand on the page. `null`: what concerns the whole report. */
export const sectionWords: Record<SectionId | 'report', Text> = {
  report: { zh: '整份报告', en: 'The whole report' },
  overview: { zh: '一、总体情况', en: '1. Overview' },
  proactive: { zh: '二、主动公开', en: '2. Proactive disclosure' },
  requests: { zh: '三、依申请公开', en: '3. Requests' },
  review: { zh: '四、复议与诉讼', en: '4. Reconsideration and litigation' },
  problems: { zh: '五、问题与改进', en: '5. Problems and improvement' },
  other: { zh: '六、其他事项', en: '6. Other matters' },
}

export const productName: Text = { zh: '勾稽', en: 'Gouji' }
