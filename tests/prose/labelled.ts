import { clerks } from './clerks.ts'
import { items } from './items.ts'
import { lookalikes } from './lookalikes.ts'
import { miscounted } from './miscounted.ts'
import { narrower } from './narrower.ts'
import { overlaps } from './overlaps.ts'
import { agreeingParagraphs, paragraphs } from './paragraphs.ts'
import { phrasings } from './phrasings.ts'
import { published } from './published.ts'
import { requestKinds } from './request-kinds.ts'
import { reviewsCounted } from './reviews-counted.ts'
import { scopesBefore } from './scopes-before.ts'
import { agreeing, traps } from './silent.ts'
import { splits } from './splits.ts'
import { moreTraps } from './traps.ts'
import { trueToTables } from './true-to-tables.ts'
import { varied } from './varied.ts'

/**
 * Sentences of annual reports with what is to be found in them. The agencies are invented, the sentences are written for the purpose.
 * All are held against the same table (`figures`) but where they say otherwise. About half of them are traps: sentences that look as if
 * they contradicted something and do not.
 */

export interface Labelled {
  text: string
  /** `rule:subject` or `rule`; empty: nothing may be found. */
  finds: readonly string[]
  /** Fields whose value is another one than in `figures`. */
  table?: Readonly<Record<string, number>>
  form?: 2019 | 2021
  agency?: string
  section?: 'overview' | 'proactive' | 'requests' | 'review' | 'problems' | 'other'
}

/** The table of 云河市财政局 for 2023; what is not given is zero, and totals follow. */
export const figures: Readonly<Record<string, number>> = {
  'normativeDocuments.issued': 5,
  'normativeDocuments.repealed': 2,
  'normativeDocuments.inForce': 31,
  'normativeDocuments.made': 5,
  'normativeDocuments.published': 6,
  'normativeDocuments.publishedTotal': 31,
  'licensing.decisions': 120,
  'penalties.decisions': 36,
  'coercion.decisions': 7,
  'fees.amount': 125.6,
  'procurement.projects': 17,
  'procurement.amount': 848.39,
  'received.natural': 20,
  'received.business': 4,
  'carriedOver.natural': 1,
  'granted.natural': 10,
  'partlyGranted.natural': 2,
  'refused.deliberative.natural': 1,
  'refused.thirdPartyRights.natural': 2,
  'unable.notHeld.natural': 4,
  'unable.needsCreation.business': 1,
  'notProcessed.petition.natural': 1,
  'notProcessed.repeated.natural': 1,
  'otherOutcome.uncorrected.natural': 1,
  'otherOutcome.natural': 1,
  'carriedForward.natural': 2,
  'reconsideration.upheld': 2,
  'reconsideration.corrected': 1,
  'litigationDirect.upheld': 1,
  'litigationDirect.pending': 1,
  'litigationAfterReconsideration.upheld': 2,
}

const received = ['narrative-table:received.total']
const concluded = ['narrative-table:concluded.total']

/** Figures of the text that differ from the table. */
const differing: readonly Labelled[] = [
  { text: '2023年，我局共收到政府信息公开申请26件，均在法定期限内答复。', finds: received },
  { text: '全年共受理依申请公开申请31件，较上年增加5件。', finds: received },
  { text: '本年度接收政府信息公开申请共计28件，全部依法办理。', finds: received },
  { text: '云河市财政局2023年新收政府信息公开申请25件，上年结转1件。', finds: received },
  { text: '2023年度，我局收到公民、法人和其他组织提出的政府信息公开申请３０件。', finds: received },
  { text: '2023年，共收到二十六件政府信息公开申请。', finds: received },
  { text: '我局全年共收到信息公开申请三十七份。', finds: received },
  { text: '严格落实登记、审核、办理、答复、归档制度，全年共收到依申请公开27件。', finds: received },
  { text: '2023年我局未收到政府信息公开申请。', finds: received },
  { text: '本年度，我单位没有收到依申请公开事项。', finds: received },
  { text: '2023年无政府信息公开申请，无投诉举报。', finds: received },
  { text: '（二）依申请公开情况。2023年收到申请29件，办结23件，结转下年度2件。', finds: received },
  { text: '2023年，全局共受理政府信息公开申请 1 24 件，其余工作有序推进。', finds: [] },
  { text: '全年政府信息公开申请共计35件，办理过程规范有序。', finds: received },
  { text: '2023年，我局共收到政府信息依申请公开33宗。', finds: received },
  { text: '截至2023年12月31日，共收到政府信息公开申请22件。', finds: received },
  { text: '2023年1月1日至12月31日，共收到依申请公开申请43件。', finds: received },
  { text: '按照国务院办公厅关于年度报告的要求，现报告如下：全年收到政府信息公开申请34件。', finds: received },
  { text: '我局进一步畅通申请渠道，完善办理流程，2023年共收到政府信息公开申请32件。', finds: received },
  { text: '2023年收到和处理政府信息公开申请39件，未发生超期答复。', finds: received },
  { text: '2023年，政府信息公开申请数量为48件，涉及预算、采购等内容。', finds: received },
  { text: '市财政局2023年收到政府信息公开申请21件，均按要求办理。', finds: received },
  { text: '2023年共收到政府信息公开申请24件，办结21件，结转下年度2件。', finds: concluded },
  { text: '2023年共收到政府信息公开申请24件，已办结25件。', finds: concluded },
  { text: '收到依申请公开申请24件，其中予以公开12件以外情形另计，均已归档。', finds: [], table: { 'granted.natural': 12 } },
  { text: '2023年收到政府信息公开申请24件，其中予以公开14件，部分公开2件，不予公开3件。', finds: ['narrative-table:granted.total'] },
  {
    text: '全年收到政府信息公开申请24件，予以公开10件、部分公开5件、不予公开3件、无法提供5件。',
    finds: ['narrative-table:partlyGranted.total'],
  },
  { text: '全年收到政府信息公开申请24件，予以公开10件，部分公开2件，不予公开7件。', finds: ['narrative-table:refused.total'] },
  { text: '全年收到政府信息公开申请24件，同意公开10件，不同意公开9件。', finds: ['narrative-table:refused.total'] },
  { text: '全年收到政府信息公开申请24件，予以公开10件，无法提供9件，不予处理2件。', finds: ['narrative-table:unable.total'] },
  { text: '全年收到政府信息公开申请24件，不予处理6件，其他处理1件。', finds: ['narrative-table:notProcessed.total'] },
  { text: '全年收到政府信息公开申请24件，其他处理5件。', finds: ['narrative-table:otherOutcome.total'] },
  { text: '办理结果为：予以公开10件，本机关不掌握相关政府信息8件。', finds: ['narrative-table:unable.notHeld.total'], section: 'requests' },
  {
    text: '不予公开的申请中，属于四类过程性信息4件，保护第三方合法权益2件。',
    finds: ['narrative-table:refused.deliberative.total'],
    section: 'requests',
  },
  { text: '收到政府信息公开申请24件，信访举报投诉类申请3件，重复申请1件。', finds: ['narrative-table:notProcessed.petition.total'] },
  { text: '收到政府信息公开申请24件，没有现成信息需要另行制作4件。', finds: ['narrative-table:unable.needsCreation.total'] },
  { text: '2023年收到政府信息公开申请24件，上年度结转3件，办结23件。', finds: ['narrative-table:carriedOver.total'] },
  { text: '2023年收到政府信息公开申请24件，结转下年度继续办理4件。', finds: ['narrative-table:carriedForward.total'] },
  { text: '2023年收到政府信息公开申请24件，5件正在办理，其余已答复。', finds: ['narrative-table:carriedForward.total'] },
  { text: '2023年收到政府信息公开申请24件，其中13件予以公开，2件部分公开。', finds: ['narrative-table:granted.total'] },
  { text: '收到政府信息公开申请24件，办结23件，无结转下年度办理的申请。', finds: ['narrative-table:carriedForward.total'] },
  { text: '2023年，因政府信息公开引发行政复议5件，行政诉讼4件。', finds: ['narrative-table:reconsideration.total'] },
  { text: '全年发生政府信息公开行政复议3件，行政诉讼6件。', finds: ['narrative-table:litigation.total'] },
  { text: '因政府信息公开被申请行政复议3件，其中结果维持1件，结果纠正1件。', finds: ['narrative-table:reconsideration.upheld'] },
  {
    text: '因政府信息公开被申请行政复议3件，其中维持2件，纠正3件，尚未审结0件。',
    finds: ['narrative-table:reconsideration.corrected', 'narrative-sum'],
  },
  { text: '2023年，我局未发生因政府信息公开引起的行政复议。', finds: ['narrative-table:reconsideration.total'] },
  { text: '本年度无因政府信息公开被提起的行政诉讼案件。', finds: ['narrative-table:litigation.total'] },
  {
    text: '2023年没有发生因政府信息公开申请行政复议、提起行政诉讼的情况。',
    finds: ['narrative-table:litigation.total', 'narrative-table:reconsideration.total'],
  },
  { text: '本年度行政诉讼7起。', finds: ['narrative-table:litigation.total'], section: 'review' },
  { text: '2023年我局涉及政府信息公开的行政诉讼案件共9宗。', finds: ['narrative-table:litigation.total'] },
  { text: '全年制发行政规范性文件8件，均同步解读。', finds: ['narrative-table:normativeDocuments.issued'] },
  { text: '2023年，我局印发规范性文件9份，全部在网站公布。', finds: ['narrative-table:normativeDocuments.issued'] },
  { text: '2023年制定并公开行政规范性文件11件。', finds: ['narrative-table:normativeDocuments.issued'] },
  { text: '全年制发行政规范性文件5件，废止6件，现行有效31件。', finds: ['narrative-table:normativeDocuments.repealed'] },
  { text: '全年制发行政规范性文件5件，废止2件，现行有效28件。', finds: ['narrative-table:normativeDocuments.inForce'] },
  { text: '截至2023年底，现行有效行政规范性文件40件。', finds: ['narrative-table:normativeDocuments.inForce'] },
  { text: '出台了7件行政规范性文件。', finds: ['narrative-table:normativeDocuments.issued'] },
  { text: '2020年新制作规范性文件8件，均已上网。', finds: ['narrative-table:normativeDocuments.made'], form: 2019 },
  { text: '2020年公开规范性文件9件，内容完整。', finds: ['narrative-table:normativeDocuments.published'], form: 2019 },
  { text: '我局2023年共作出行政许可决定132件、行政处罚决定36件。', finds: ['narrative-table:licensing.decisions'] },
  { text: '全年作出行政处罚46宗，罚没款按规定上缴。', finds: ['narrative-table:penalties.decisions'] },
  { text: '2023年，行政许可120件、行政处罚36件、行政强制9件。', finds: ['narrative-table:coercion.decisions'] },
  { text: '我局全年实施行政强制12起。', finds: ['narrative-table:coercion.decisions'] },
  { text: '2023年收取行政事业性收费152.3万元。', finds: ['narrative-table:fees.amount'] },
  { text: '全年行政事业性收费金额为1526000元。', finds: ['narrative-table:fees.amount'] },
  { text: '2020年实施政府集中采购项目21个，采购总金额848.39万元。', finds: ['narrative-table:procurement.projects'], form: 2019 },
  { text: '青山区人民政府全区行政机关2023年共收到政府信息公开申请95件。', finds: received, agency: '青山区人民政府' },
  { text: '2023年，全市共收到政府信息公开申请126件。', finds: received, agency: '云河市人民政府' },
]

export const labelled: readonly Labelled[] = [
  ...differing,
  ...phrasings,
  ...miscounted,
  ...agreeing,
  ...traps,
  ...moreTraps,
  ...clerks,
  ...lookalikes,
  ...paragraphs,
  ...agreeingParagraphs,
  ...varied,
  ...published,
  ...narrower,
  ...splits,
  ...overlaps,
  ...scopesBefore,
  ...trueToTables,
  ...items,
  ...reviewsCounted,
  ...requestKinds,
]
