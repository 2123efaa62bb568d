import type { Column, Form, FormTable } from '../form.ts'
import { disclosureSigns, requestsIdentities, requestsTable } from '../requests.ts'
import { reviewIdentities, reviewTable } from '../review.ts'

/** The form for the report years from 2021 on. Source: 国办公开办函〔2021〕30号, annex. */

const issued: Column = {
  id: 'issued',
  label: { zh: '本年制发件数', en: 'issued this year' },
  measure: 'count',
  variants: ['本年制发数', '制发件数', '本年制发数量'],
}
const repealed: Column = {
  id: 'repealed',
  label: { zh: '本年废止件数', en: 'repealed this year' },
  measure: 'count',
  variants: ['本年废止数', '废止件数', '本年废止数量'],
}
const inForce: Column = {
  id: 'inForce',
  label: { zh: '现行有效件数', en: 'in force' },
  measure: 'count',
  variants: ['现行有效数', '现行有效数量'],
}
const decisions: Column = {
  id: 'decisions',
  label: { zh: '本年处理决定数量', en: 'decisions this year' },
  measure: 'count',
  variants: ['本年处理决定数'],
}
const amount: Column = {
  id: 'amount',
  label: { zh: '本年收费金额', en: 'fees charged this year (10,000 yuan)' },
  measure: 'amount',
  variants: ['收费金额', '本年收费总金额'],
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
      columns: [issued, repealed, inForce],
      rows: [
        { id: 'regulations', label: { zh: '规章', en: 'Regulations' } },
        { id: 'normativeDocuments', label: { zh: '行政规范性文件', en: 'Normative documents' }, variants: ['规范性文件'] },
      ],
    },
    {
      id: 'proactive.5',
      label: { zh: '第二十条第（五）项', en: 'Article 20(5)' },
      article: '第二十条第（五）项',
      columns: [decisions],
      rows: [{ id: 'licensing', label: { zh: '行政许可', en: 'Licensing' } }],
    },
    {
      id: 'proactive.6',
      label: { zh: '第二十条第（六）项', en: 'Article 20(6)' },
      article: '第二十条第（六）项',
      columns: [decisions],
      rows: [
        { id: 'penalties', label: { zh: '行政处罚', en: 'Penalties' } },
        { id: 'coercion', label: { zh: '行政强制', en: 'Coercive measures' } },
      ],
    },
    {
      id: 'proactive.8',
      label: { zh: '第二十条第（八）项', en: 'Article 20(8)' },
      article: '第二十条第（八）项',
      columns: [amount],
      rows: [{ id: 'fees', label: { zh: '行政事业性收费', en: 'Administrative fees' }, variants: ['行政事业性收费项目'] }],
    },
  ],
}

const requests = requestsTable(2021)

export const disclosure2021: Form = {
  id: 'disclosure-2021',
  name: { zh: '2021年格式', en: 'the form of 2021' },
  years: { from: 2021, to: null },
  prescribedBy: { zh: '国办公开办函〔2021〕30号', en: 'State Council General Office notice 国办公开办函〔2021〕30号' },
  signs: disclosureSigns,
  tables: [proactive, requests, reviewTable],
  identities: [...requestsIdentities(requests), ...reviewIdentities()],
  bounds: [],
  stocks: [],
  totals: ['total', 'concluded'],
}
