import type { SectionId } from '../audit/schema.ts'
import type { Text } from '../language.ts'

/** The six sections in the prescribed order, with their prescribed headings. Source: 国办公开办函〔2019〕60号 and 〔2021〕30号. */
export const sections: readonly { id: SectionId; heading: Text }[] = [
  { id: 'overview', heading: { zh: '一、总体情况', en: '1. Overview' } },
  { id: 'proactive', heading: { zh: '二、主动公开政府信息情况', en: '2. Proactive disclosure' } },
  { id: 'requests', heading: { zh: '三、收到和处理政府信息公开申请情况', en: '3. Requests received and handled' } },
  { id: 'review', heading: { zh: '四、政府信息公开行政复议、行政诉讼情况', en: '4. Administrative reconsideration and litigation' } },
  { id: 'problems', heading: { zh: '五、存在的主要问题及改进情况', en: '5. Main problems and improvements' } },
  { id: 'other', heading: { zh: '六、其他需要报告的事项', en: '6. Other matters' } },
]

/** The sections that hold a table each; the table's id is the section's. */
export const tableSections = sections.filter(({ id }) => id === 'proactive' || id === 'requests' || id === 'review')

/** The prescribed heading of a section. */
export function headingOf(id: SectionId): Text {
  return sections.find((section) => section.id === id)?.heading ?? { zh: id, en: id }
}
