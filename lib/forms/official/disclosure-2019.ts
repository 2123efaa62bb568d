import type { Column, Form, FormTable } from '../form.ts'
import { disclosureSigns, requestsIdentities, requestsTable } from '../requests.ts'
import { reviewIdentities, reviewTable } from '../review.ts'

/** The trial form for the report years 2019 and 2020. Source: 国办公开办函〔2019〕60号, annex. */

const made: Column = {
  id: 'made',
  label: { zh: '本年新制作数量', en: 'made this year' },
  measure: 'count',
  variants: ['新制作数量', '本年制作数量', '本年新制作数'],
}
const published: Column = {
  id: 'published',
  label: { zh: '本年新公开数量', en: 'published this year' },
  measure: 'count',
  variants: ['新公开数量', '本年公开数量', '本年新公开数'],
}
const publishedTotal: Column = {
  id: 'publishedTotal',
  label: { zh: '对外公开总数量', en: 'published in all' },
  measure: 'count',
  variants: ['公开总数量', '对外公开总数', '对外公开数量'],
}
const previousItems: Column = {
  id: 'previousItems',
  label: { zh: '上一年项目数量', en: 'items last year' },
  measure: 'count',
  variants: ['上一年数量', '上年项目数量', '上年度项目数量', '上一年度项目数量'],
}
const change: Column = {
  id: 'change',
  label: { zh: '本年增/减', en: 'change this year' },
  measure: 'change',
  variants: ['本年增减', '本年度增减', '增减'],
}
const decisions: Column = { id: 'decisions', label: { zh: '处理决定数量', en: 'decisions' }, measure: 'count', variants: ['处理决定数'] }
const projects: Column = {
  id: 'projects',
  label: { zh: '采购项目数量', en: 'procurement projects' },
  measure: 'count',
  variants: ['项目数量', '采购项目数'],
}
const amount: Column = {
  id: 'amount',
  label: { zh: '采购总金额', en: 'procurement amount (10,000 yuan)' },
  measure: 'amount',
  variants: ['金额', '采购金额', '总金额'],
}

const proactive: FormTable = {
  id: 'proactive',
  section: 'proactive',
  layout: 'stacked',
  label: { zh: '主动公开政府信息情况', en: 'Proactive disclosure' },
  groups: [{ id: 'content', label: { zh: '信息内容', en: 'content' }, variants: ['信息名称'] }],
  blocks: [
    {
      id: 'proactive.1',
      label: { zh: '第二十条第（一）项', en: 'Article 20(1)' },
      article: '第二十条第（一）项',
      columns: [made, published, publishedTotal],
      rows: [
        { id: 'regulations', label: { zh: '规章', en: 'Regulations' } },
        { id: 'normativeDocuments', label: { zh: '规范性文件', en: 'Normative documents' }, variants: ['行政规范性文件'] },
      ],
    },
    {
      id: 'proactive.5',
      label: { zh: '第二十条第（五）项', en: 'Article 20(5)' },
      article: '第二十条第（五）项',
      columns: [previousItems, change, decisions],
      rows: [
        { id: 'licensing', label: { zh: '行政许可', en: 'Licensing' } },
        {
          id: 'otherServices',
          label: { zh: '其他对外管理服务事项', en: 'Other administration and services' },
          variants: ['其它对外管理服务事项', '对外管理服务事项', '其他对外管理服务'],
        },
      ],
    },
    {
      id: 'proactive.6',
      label: { zh: '第二十条第（六）项', en: 'Article 20(6)' },
      article: '第二十条第（六）项',
      columns: [previousItems, change, decisions],
      rows: [
        { id: 'penalties', label: { zh: '行政处罚', en: 'Penalties' } },
        { id: 'coercion', label: { zh: '行政强制', en: 'Coercive measures' } },
      ],
    },
    {
      id: 'proactive.8',
      label: { zh: '第二十条第（八）项', en: 'Article 20(8)' },
      article: '第二十条第（八）项',
      columns: [previousItems, change],
      rows: [{ id: 'fees', label: { zh: '行政事业性收费', en: 'Administrative fees' }, variants: ['行政事业性收费项目'] }],
    },
    {
      id: 'proactive.9',
      label: { zh: '第二十条第（九）项', en: 'Article 20(9)' },
      article: '第二十条第（九）项',
      columns: [projects, amount],
      rows: [{ id: 'procurement', label: { zh: '政府集中采购', en: 'Government procurement' }, variants: ['政府采购'] }],
    },
  ],
}

const requests = requestsTable(2019)
const stockRows = ['licensing', 'otherServices', 'penalties', 'coercion', 'fees']

export const disclosure2019: Form = {
  id: 'disclosure-2019',
  name: { zh: '2019年试行格式', en: 'the trial form of 2019' },
  years: { from: 2019, to: 2020 },
  prescribedBy: { zh: '国办公开办函〔2019〕60号', en: 'State Council General Office notice 国办公开办函〔2019〕60号' },
  signs: disclosureSigns,
  tables: [proactive, requests, reviewTable],
  identities: [...requestsIdentities(requests), ...reviewIdentities()],
  bounds: ['regulations', 'normativeDocuments'].map((row) => ({ part: `${row}.published`, whole: `${row}.publishedTotal`, row })),
  stocks: stockRows.map((row) => ({ previous: `${row}.previousItems`, change: `${row}.change`, row })),
  totals: ['total', 'concluded'],
}
