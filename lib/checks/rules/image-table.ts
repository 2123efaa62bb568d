import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'
import { owesSixSections, unlessReserved } from '../scope.ts'
import { tableSections } from '../sections.ts'

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

export const help: Help = {
  checks: {
    zh: '应有表格的部分放的是图片：图片中的数字读不出来，无法核对，读屏软件也读不出来。',
    en: 'A section that must hold a table holds a picture: its figures cannot be read, neither by Gouji nor by a screen reader.',
  },
  advice: {
    zh: '改用网页表格登载；阅读时请自行核对图片中的数字。',
    en: 'Publish it as a table of the page; as a reader, check the figures in the picture yourself.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '表四是一张图片', en: 'a picture instead of table 4' },
    report: sampleReport(disclosure2021, { tables: ['proactive', 'requests'], pictures: ['review'] }),
    fires: ['review'],
  },
  {
    title: 'a report of 2022 with pictures only',
    report: sampleReport(disclosure2021, { year: 2022, tables: [], pictures: ['proactive', 'requests', 'review'] }),
    fires: ['proactive', 'requests', 'review'],
  },
  {
    title: { zh: '所在部分的表格登载在别处，图片只是图表', en: 'a chart in a section whose table stands elsewhere' },
    report: sampleReport(disclosure2019, { pictures: ['overview', 'requests'] }),
    fires: [],
  },
  {
    title: 'pictures in a report of 2016',
    report: sampleReport(disclosure2019, { year: 2016, tables: [], pictures: ['requests'] }),
    fires: [],
  },
  {
    title: 'the table may be in the attachment',
    report: sampleReport(disclosure2021, { year: 2022, tables: [], pictures: ['requests'], reservations: ['attachment'] }),
    fires: [],
  },
]
