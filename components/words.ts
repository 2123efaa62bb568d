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

/** The same for where there is hardly room. */
export const shortSectionWords: Record<SectionId | 'report', Text> = {
  ...sectionWords,
  report: { zh: '表格', en: 'Tables' },
  proactive: { zh: '二、主动公开', en: '2. Proactive' },
  review: { zh: '四、复议与诉讼', en: '4. Review' },
}

export const productName: Text = { zh: '勾稽', en: 'Gouji' }

export const reportWords = {
  unknownAgency: { zh: '未标明机关', en: 'Agency not stated' },
  year: (year: number | null): Text =>
    year === null ? { zh: '报告年度未标明', en: 'Report year not stated' } : { zh: `${year} 年度报告`, en: `Report of ${year}` },
  tables: { zh: '表格全文与勾稽结果', en: 'The tables as read, and what reconciles' },
}

export const silentWords: Text = {
  zh: '页面没有回应，请重新核对或重新加载网页。',
  en: 'The page does not answer: check again, or reload it.',
}
export const copiedWords: Text = {
  zh: '已复制，可粘贴到邮件或“我为政府网站找错”。',
  en: 'Copied: paste it into a message to the agency.',
}
export const notCopiedWords: Text = { zh: '浏览器没有允许复制。', en: 'The browser did not let us copy.' }
export const undoWords: Text = { zh: '撤销', en: 'Undo' }

export const notStoredWords: Text = { zh: '浏览器没有保存设置。', en: 'The browser did not store the setting.' }
