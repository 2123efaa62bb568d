import type { Text } from '../language.ts'
import type { Block, Column, FormTable, Identity } from './form.ts'

/**
 * Table 4, 政府信息公开行政复议、行政诉讼情况: three blocks of five columns side by side, alike in the 2019 and the 2021 form.
 * Source: annexes to 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
 */

const columns: readonly Column[] = [
  { id: 'upheld', label: { zh: '结果维持', en: 'upheld' }, measure: 'count', variants: ['维持'] },
  { id: 'corrected', label: { zh: '结果纠正', en: 'corrected' }, measure: 'count', variants: ['纠正'] },
  { id: 'otherResult', label: { zh: '其他结果', en: 'other result' }, measure: 'count', variants: ['其它结果'] },
  { id: 'pending', label: { zh: '尚未审结', en: 'pending' }, measure: 'count', variants: ['未审结'] },
  { id: 'total', label: { zh: '总计', en: 'total' }, measure: 'count', variants: ['合计', '总数', '共计'] },
]

function block(id: string, label: Text, variants: readonly string[] = []): Block {
  return { id, label, columns, rows: [{ id, label, variants }] }
}

const label = { zh: '政府信息公开行政复议、行政诉讼情况', en: 'Administrative reconsideration and litigation' }

export const reviewTable: FormTable = {
  id: 'review',
  section: 'review',
  layout: 'band',
  label,
  groups: [{ id: 'litigation', label: { zh: '行政诉讼', en: 'litigation' } }],
  blocks: [
    block('reconsideration', { zh: '行政复议', en: 'Reconsideration' }),
    block('litigationDirect', { zh: '未经复议直接起诉', en: 'Litigation without reconsideration' }, ['未经审议直接起诉', '直接起诉']),
    block('litigationAfterReconsideration', { zh: '复议后起诉', en: 'Litigation after reconsideration' }, ['经复议后起诉']),
  ],
}

/** The identities of table 4: each of its blocks has a total. */
export function reviewIdentities(): Identity[] {
  return reviewTable.blocks.map(({ id }) => ({
    rule: 'review-total',
    subject: `${id}.total`,
    left: columns.filter((column) => column.id !== 'total').map((column) => `${id}.${column.id}`),
    right: [`${id}.total`],
  }))
}
