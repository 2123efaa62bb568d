/**
 * The two forms in force since 2019, as 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号 print them. Written down a second
 * time on purpose: the project's own forms are tested against these.
 */

export type FormId = 'disclosure-2019' | 'disclosure-2021'
export type SectionId = 'overview' | 'proactive' | 'requests' | 'review' | 'problems' | 'other'
export type Measure = 'count' | 'change' | 'amount'

export interface ProactiveBlock {
  article: string
  columns: readonly { id: string; label: string; measure: Measure }[]
  rows: readonly { id: string; label: string }[]
}

export interface RequestRow {
  id: string
  label: string
  /** The labels that stand left of the row's own, outermost first. */
  groups: readonly string[]
}

const count = (id: string, label: string) => ({ id, label, measure: 'count' as const })
const change = { id: 'change', label: '本年增/减', measure: 'change' as const }
const amount = (label: string) => ({ id: 'amount', label, measure: 'amount' as const })
const items = [count('previousItems', '上一年项目数量'), change, count('decisions', '处理决定数量')]
const decisions = [count('decisions', '本年处理决定数量')]
const licensing = { id: 'licensing', label: '行政许可' }
const sanctions = [
  { id: 'penalties', label: '行政处罚' },
  { id: 'coercion', label: '行政强制' },
]
const fees = { id: 'fees', label: '行政事业性收费' }
const regulations = { id: 'regulations', label: '规章' }

/** Table 2 of a form, block by block. */
export const proactiveBlocks: Record<FormId, readonly ProactiveBlock[]> = {
  'disclosure-2021': [
    {
      article: '第二十条第（一）项',
      columns: [count('issued', '本年制发件数'), count('repealed', '本年废止件数'), count('inForce', '现行有效件数')],
      rows: [regulations, { id: 'normativeDocuments', label: '行政规范性文件' }],
    },
    { article: '第二十条第（五）项', columns: decisions, rows: [licensing] },
    { article: '第二十条第（六）项', columns: decisions, rows: sanctions },
    { article: '第二十条第（八）项', columns: [amount('本年收费金额（单位：万元）')], rows: [fees] },
  ],
  'disclosure-2019': [
    {
      article: '第二十条第（一）项',
      columns: [count('made', '本年新制作数量'), count('published', '本年新公开数量'), count('publishedTotal', '对外公开总数量')],
      rows: [regulations, { id: 'normativeDocuments', label: '规范性文件' }],
    },
    { article: '第二十条第（五）项', columns: items, rows: [licensing, { id: 'otherServices', label: '其他对外管理服务事项' }] },
    { article: '第二十条第（六）项', columns: items, rows: sanctions },
    { article: '第二十条第（八）项', columns: items.slice(0, 2), rows: [fees] },
    {
      article: '第二十条第（九）项',
      columns: [count('projects', '采购项目数量'), amount('采购总金额')],
      rows: [{ id: 'procurement', label: '政府集中采购' }],
    },
  ],
}

/** The applicants whose figures add up to the total, in the order of the columns of table 3. */
export const applicants = [
  { id: 'natural', label: '自然人' },
  { id: 'business', label: '商业企业' },
  { id: 'research', label: '科研机构' },
  { id: 'publicInterest', label: '社会公益组织' },
  { id: 'legalService', label: '法律服务机构' },
  { id: 'otherOrganisation', label: '其他' },
] as const

export const applicantColumns: readonly { id: string; label: string }[] = [...applicants, { id: 'total', label: '总计' }]

const outcome = '三、本年度办理结果'
const inGroup = (group: string, rows: readonly (readonly [string, string])[]): RequestRow[] =>
  rows.map(([id, label]) => ({ id, label, groups: [outcome, group] }))

/** The rows of table 3 of a form, top to bottom. */
export function requestRows(form: FormId): RequestRow[] {
  const otherOutcomes: RequestRow[] =
    form === 'disclosure-2019'
      ? [{ id: 'otherOutcome', label: '（六）其他处理', groups: [outcome] }]
      : inGroup('（六）其他处理', [
          ['otherOutcome.uncorrected', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
          ['otherOutcome.unpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
          ['otherOutcome.else', '3.其他'],
        ])
  return [
    { id: 'received', label: '一、本年新收政府信息公开申请数量', groups: [] },
    { id: 'carriedOver', label: '二、上年结转政府信息公开申请数量', groups: [] },
    { id: 'granted', label: '（一）予以公开', groups: [outcome] },
    { id: 'partlyGranted', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', groups: [outcome] },
    ...inGroup('（三）不予公开', [
      ['refused.stateSecret', '1.属于国家秘密'],
      ['refused.prohibitedByLaw', '2.其他法律行政法规禁止公开'],
      ['refused.securityAndStability', '3.危及“三安全一稳定”'],
      ['refused.thirdPartyRights', '4.保护第三方合法权益'],
      ['refused.internalAffairs', '5.属于三类内部事务信息'],
      ['refused.deliberative', '6.属于四类过程性信息'],
      ['refused.enforcementFile', '7.属于行政执法案卷'],
      ['refused.administrativeQuery', '8.属于行政查询事项'],
    ]),
    ...inGroup('（四）无法提供', [
      ['unable.notHeld', '1.本机关不掌握相关政府信息'],
      ['unable.needsCreation', '2.没有现成信息需要另行制作'],
      ['unable.unclear', '3.补正后申请内容仍不明确'],
    ]),
    ...inGroup('（五）不予处理', [
      ['notProcessed.petition', '1.信访举报投诉类申请'],
      ['notProcessed.repeated', '2.重复申请'],
      ['notProcessed.publication', '3.要求提供公开出版物'],
      ['notProcessed.excessive', '4.无正当理由大量反复申请'],
      ['notProcessed.confirmation', '5.要求行政机关确认或重新出具已获取信息'],
    ]),
    ...otherOutcomes,
    { id: 'concluded', label: '（七）总计', groups: [outcome] },
    { id: 'carriedForward', label: '四、结转下年度继续办理', groups: [] },
  ]
}

/** The rows of table 3 that add up to `concluded`. */
export function outcomeRows(form: FormId): RequestRow[] {
  return requestRows(form).filter((row) => row.groups.length > 0 && row.id !== 'concluded')
}

export const reviewBlocks = [
  { id: 'reconsideration', label: '行政复议' },
  { id: 'litigationDirect', label: '未经复议直接起诉' },
  { id: 'litigationAfterReconsideration', label: '复议后起诉' },
] as const

export const reviewColumns: readonly { id: string; label: string }[] = [
  { id: 'upheld', label: '结果维持' },
  { id: 'corrected', label: '结果纠正' },
  { id: 'otherResult', label: '其他结果' },
  { id: 'pending', label: '尚未审结' },
  { id: 'total', label: '总计' },
]

export type TableId = 'proactive' | 'requests' | 'review'

/** The fields of one table of a form, in reading order. */
export function fieldsOfTable(form: FormId, table: TableId): string[] {
  if (table === 'proactive')
    return proactiveBlocks[form].flatMap(({ rows, columns }) => rows.flatMap((row) => columns.map((column) => `${row.id}.${column.id}`)))
  if (table === 'requests') return requestRows(form).flatMap((row) => applicantColumns.map((column) => `${row.id}.${column.id}`))
  return reviewBlocks.flatMap((block) => reviewColumns.map((column) => `${block.id}.${column.id}`))
}

export const tableIds: readonly TableId[] = ['proactive', 'requests', 'review']

/** Every field of a form. */
export function fieldsOf(form: FormId): string[] {
  return tableIds.flatMap((table) => fieldsOfTable(form, table))
}
