import type { Column, FormTable, Heading, Identity, Row } from './form.ts'

/**
 * Table 3, 收到和处理政府信息公开申请情况: alike in the 2019 and the 2021 form but for 其他处理, one row or three.
 * Source: annexes to 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
 */

/** What tables 2, 3 and 4 have in their first rows and no other page has. */
export const disclosureSigns: readonly string[] = [
  '申[请請]人情[况況]',
  '法人或其他[组組]',
  '本年新收政府信息',
  '第二十[条條]第.{1,3}[项項]',
  '[结結]果[纠糾]正',
]

const columns: readonly Column[] = [
  { id: 'natural', label: { zh: '自然人', en: 'natural persons' }, measure: 'count' },
  { id: 'business', label: { zh: '商业企业', en: 'businesses' }, measure: 'count', variants: ['企业'] },
  { id: 'research', label: { zh: '科研机构', en: 'research institutions' }, measure: 'count' },
  {
    id: 'publicInterest',
    label: { zh: '社会公益组织', en: 'public-interest organisations' },
    measure: 'count',
    variants: ['公益组织', '社会公益机构'],
  },
  { id: 'legalService', label: { zh: '法律服务机构', en: 'legal-service providers' }, measure: 'count', variants: ['法律服务组织'] },
  { id: 'otherOrganisation', label: { zh: '其他', en: 'other organisations' }, measure: 'count', variants: ['其它', '其他组织'] },
  { id: 'total', label: { zh: '总计', en: 'total' }, measure: 'count', variants: ['合计', '总数', '共计'] },
]

const groups: readonly Heading[] = [
  { id: 'applicants', label: { zh: '申请人情况', en: 'applicants' } },
  {
    id: 'organisations',
    label: { zh: '法人或其他组织', en: 'legal persons and other organisations' },
    variants: ['法人或者其他组织', '法人和其他组织'],
  },
  { id: 'outcomes', label: { zh: '本年度办理结果', en: 'outcomes of the year' }, variants: ['本年度办理情况', '办理结果', '本年办理结果'] },
  { id: 'refused', label: { zh: '不予公开', en: 'refused' } },
  { id: 'unable', label: { zh: '无法提供', en: 'unable to provide' } },
  { id: 'notProcessed', label: { zh: '不予处理', en: 'not processed' } },
]

const intake: readonly Row[] = [
  {
    id: 'received',
    label: { zh: '一、本年新收政府信息公开申请数量', en: '1. Newly received' },
    variants: ['本年新收申请数量', '本年新收政府信息公开申请数', '本年新收政府信息公开数量', '本年新收申请数', '本年新收'],
  },
  {
    id: 'carriedOver',
    label: { zh: '二、上年结转政府信息公开申请数量', en: '2. Carried over from last year' },
    variants: [
      '上年结转申请数量',
      '上年结转政府信息公开申请数',
      '上年结转政府信息公开数量',
      '上年转申请数量',
      '上年度结转政府信息公开申请数量',
      '上年结转',
      '上年度结转',
    ],
  },
]

const outcomes: readonly Row[] = [
  { id: 'granted', groups: ['outcomes'], label: { zh: '（一）予以公开', en: '(1) Granted' } },
  {
    id: 'partlyGranted',
    groups: ['outcomes'],
    label: { zh: '（二）部分公开', en: '(2) Partly granted' },
    variants: ['部分公开区分处理的只计这一情形不计其他情形'],
  },
  { id: 'refused.stateSecret', groups: ['outcomes', 'refused'], label: { zh: '1.属于国家秘密', en: '(3) Refused: state secret' } },
  {
    id: 'refused.prohibitedByLaw',
    groups: ['outcomes', 'refused'],
    label: { zh: '2.其他法律行政法规禁止公开', en: '(3) Refused: prohibited by law' },
    variants: ['其他法律法规禁止公开'],
  },
  {
    id: 'refused.securityAndStability',
    groups: ['outcomes', 'refused'],
    label: { zh: '3.危及“三安全一稳定”', en: '(3) Refused: security and stability' },
  },
  {
    id: 'refused.thirdPartyRights',
    groups: ['outcomes', 'refused'],
    label: { zh: '4.保护第三方合法权益', en: '(3) Refused: third-party rights' },
  },
  {
    id: 'refused.internalAffairs',
    groups: ['outcomes', 'refused'],
    label: { zh: '5.属于三类内部事务信息', en: '(3) Refused: internal affairs' },
    variants: ['属于三类内部事务'],
  },
  {
    id: 'refused.deliberative',
    groups: ['outcomes', 'refused'],
    label: { zh: '6.属于四类过程性信息', en: '(3) Refused: deliberative' },
    variants: ['属于四类过程信息'],
  },
  {
    id: 'refused.enforcementFile',
    groups: ['outcomes', 'refused'],
    label: { zh: '7.属于行政执法案卷', en: '(3) Refused: enforcement file' },
    variants: ['属于行政执法案卷信息', '行政执法案卷'],
  },
  {
    id: 'refused.administrativeQuery',
    groups: ['outcomes', 'refused'],
    label: { zh: '8.属于行政查询事项', en: '(3) Refused: administrative query' },
    variants: ['属于行政查询事项信息', '行政查询事项'],
  },
  {
    id: 'unable.notHeld',
    groups: ['outcomes', 'unable'],
    label: { zh: '1.本机关不掌握相关政府信息', en: '(4) Unable: not held' },
    variants: [
      '本单位不掌握相关政府信息',
      '本单位不掌握政府相关信息',
      '本机关不掌握政府相关信息',
      '本机关不掌握相关信息',
      '不掌握相关信息',
    ],
  },
  {
    id: 'unable.needsCreation',
    groups: ['outcomes', 'unable'],
    label: { zh: '2.没有现成信息需要另行制作', en: '(4) Unable: would have to be created' },
  },
  {
    id: 'unable.unclear',
    groups: ['outcomes', 'unable'],
    label: { zh: '3.补正后申请内容仍不明确', en: '(4) Unable: still unclear' },
  },
  {
    id: 'notProcessed.petition',
    groups: ['outcomes', 'notProcessed'],
    label: { zh: '1.信访举报投诉类申请', en: '(5) Not processed: petition or complaint' },
  },
  { id: 'notProcessed.repeated', groups: ['outcomes', 'notProcessed'], label: { zh: '2.重复申请', en: '(5) Not processed: repeated' } },
  {
    id: 'notProcessed.publication',
    groups: ['outcomes', 'notProcessed'],
    label: { zh: '3.要求提供公开出版物', en: '(5) Not processed: published work' },
  },
  {
    id: 'notProcessed.excessive',
    groups: ['outcomes', 'notProcessed'],
    label: { zh: '4.无正当理由大量反复申请', en: '(5) Not processed: excessive' },
  },
  {
    id: 'notProcessed.confirmation',
    groups: ['outcomes', 'notProcessed'],
    label: { zh: '5.要求行政机关确认或重新出具已获取信息', en: '(5) Not processed: confirmation of known information' },
    variants: ['要求行政机关确认或重新出具已获取的信息', '要求行政机关确认或重新出具已获信息'],
  },
]

const otherOutcome2019: readonly Row[] = [
  {
    id: 'otherOutcome',
    groups: ['outcomes'],
    label: { zh: '（六）其他处理', en: '(6) Other outcome' },
    variants: ['其他处理情况', '其它处理'],
  },
]

const otherOutcome2021: readonly Row[] = [
  {
    id: 'otherOutcome.uncorrected',
    groups: ['outcomes', 'otherOutcome'],
    label: {
      zh: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      en: '(6) Other: not corrected in time',
    },
    variants: ['申请人无正当理由逾期不补正', '申请人逾期不补正', '逾期不补正'],
  },
  {
    id: 'otherOutcome.unpaid',
    groups: ['outcomes', 'otherOutcome'],
    label: {
      zh: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      en: '(6) Other: fee not paid in time',
    },
    variants: ['申请人逾期未按收费通知要求缴纳费用', '申请人逾期未缴费', '逾期未缴费'],
  },
  { id: 'otherOutcome.else', groups: ['outcomes', 'otherOutcome'], label: { zh: '3.其他', en: '(6) Other: else' }, variants: ['其它'] },
]

const otherOutcomeGroup: Heading = { id: 'otherOutcome', label: { zh: '其他处理', en: 'other outcome' }, variants: ['其它处理'] }

const results: readonly Row[] = [
  {
    id: 'concluded',
    groups: ['outcomes'],
    label: { zh: '（七）总计', en: '(7) Total concluded' },
    variants: ['合计', '总数', '共计', '办理结果总计'],
  },
  {
    id: 'carriedForward',
    label: { zh: '四、结转下年度继续办理', en: '4. Carried forward' },
    variants: ['结转下年度继续处理', '结转下年继续办理', '结转下一年度继续办理'],
  },
]

/** Table 3 with 其他处理 as one row (`2019`) or as three (`2021`). */
export function requestsTable(version: 2019 | 2021): FormTable {
  const other = version === 2019 ? otherOutcome2019 : otherOutcome2021
  const label = { zh: '收到和处理政府信息公开申请情况', en: 'Requests received and handled' }
  return {
    id: 'requests',
    section: 'requests',
    layout: 'matrix',
    label,
    groups: version === 2019 ? groups : [...groups, otherOutcomeGroup],
    blocks: [{ id: 'requests', label, rows: [...intake, ...outcomes, ...other, ...results], columns }],
  }
}

/** The identities of table 3, derived from its rows and columns as the form's own note on 勾稽关系 has them. */
export function requestsIdentities(table: FormTable): Identity[] {
  const rows = table.blocks.flatMap((block) => block.rows)
  const outcomeRows = rows.filter((row) => row.groups?.[0] === 'outcomes' && row.id !== 'concluded')
  const applicants = columns.filter((column) => column.id !== 'total')
  const rowTotals = rows.map((row) => ({
    rule: 'requests-row-total',
    subject: `${row.id}.total`,
    left: applicants.map((column) => `${row.id}.${column.id}`),
    right: [`${row.id}.total`],
  }))
  const columnTotals = columns.map((column) => ({
    rule: 'requests-column-total',
    subject: `concluded.${column.id}`,
    left: outcomeRows.map((row) => `${row.id}.${column.id}`),
    right: [`concluded.${column.id}`],
  }))
  const balances = columns.map((column) => ({
    rule: 'requests-balance',
    subject: `carriedForward.${column.id}`,
    left: [`received.${column.id}`, `carriedOver.${column.id}`],
    right: [`concluded.${column.id}`, `carriedForward.${column.id}`],
  }))
  return [...rowTotals, ...columnTotals, ...balances]
}
