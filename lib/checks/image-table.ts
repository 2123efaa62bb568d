import type { Outcome, Rule } from './rule.ts'
import { owesSixSections, unlessReserved } from './scope.ts'
import { tableSections } from './sections.ts'

/** A table that is a picture can be read neither by this tool nor by a screen reader. */
export const imageTable: Rule = {
  id: 'image-table',
  severity: 'warning',
  name: { zh: '表格不以图片代替', en: 'Tables are no pictures' },
  basis: {
    zh: '《政府信息公开条例》第五十条；国办公开办函〔2019〕60号、〔2021〕30号规定的表格',
    en: 'Regulations on Open Government Information, art. 50; the tables prescribed by 国办公开办函〔2019〕60号 and 〔2021〕30号',
  },
  check(report) {
    if (!owesSixSections(report)) return []
    return tableSections.flatMap(({ id, heading }): Outcome[] => {
      if (report.tables.some((filled) => filled.table.id === id)) return [{ outcome: 'holds' }]
      if (!report.pictures.includes(id)) return []
      return [
        unlessReserved(report, {
          outcome: 'fails',
          subject: id,
          section: id,
          message: {
            zh: `「${heading.zh}」以图片代替表格，其中的数字无法核对，读屏软件也无法读取。`,
            en: `“${heading.en}” holds a picture instead of its table: its figures cannot be checked, nor read by a screen reader.`,
          },
          fields: [],
        }),
      ]
    })
  },
}
