import type { Labelled } from './labelled.ts'

/**
 * True sentences whose figures stand beside the table's words and are of less than its fields: of a campaign, of one year among several, of
 * items of information, of one organ beside another. Each kind has a sentence that is as plainly wrong.
 */

/** A county in which departments and towns have a share in all figures. */
const county = {
  'received.natural': 200,
  'received.business': 0,
  'granted.natural': 200,
  'reconsideration.upheld': 15,
  'normativeDocuments.issued': 12,
  'normativeDocuments.inForce': 147,
}
const ofCounty = { table: county, agency: '青岭县人民政府' }

const silent = (text: string): Labelled => ({ text, finds: [] })

export const narrower: readonly Labelled[] = [
  // Several years at once, and the earlier one named first.
  silent('2021年、2022年、2023年分别收到政府信息公开申请19件、31件、24件。'),
  silent('2022年共收到政府信息公开申请31件，2023年收到24件，同比下降22.6%。'),
  silent('上年收到咨询236件，2023年收到200件，同比下降15.25%。'),
  { text: '2022年发布信息236条，2023年为200条，同比下降18%。', finds: ['narrative-percentage'] },
  {
    text: '网络渠道、信函渠道分别收到政府信息公开申请13件、11件，2023年共收到政府信息公开申请26件。',
    finds: ['narrative-table:received.total'],
  },
  // Items of information, and outcomes of a part of the requests.
  silent('收到政府信息公开申请24件，共申请信息52项，其中予以公开31项、不予公开9项、信息不存在12项。'),
  silent('共收到申请24件，其中已办结22件，未办结2件。办结的22件中，予以公开9件、部分公开2件、不予公开3件。'),
  silent('收到政府信息公开申请24件。企业提出的4件申请中，予以公开1件，不掌握1件、重复1件、需另行制作1件。'),
  { text: '收到政府信息公开申请24件。办结的23件申请中，予以公开14件，不予公开3件。', finds: ['narrative-table:granted.total'] },
  silent('依申请公开方面，涉及商业秘密不予公开1件、个人隐私不予公开1件，内部讨论过程稿不予公开1件。'),
  silent('自然人申请20件中，已办结19件；商业企业申请4件中，已办结3件；另办结上年结转自然人申请1件。'),
  silent('收到政府信息公开申请24件，办结23件。截至本报告公布之日，结转的2件已办结。'),
  silent('收到政府信息公开申请24件。因申请内容不明确要求补正5件，补正后受理4件，逾期未补正1件。'),
  silent('收到政府信息公开申请24件。较为集中的是预算绩效类申请，共收到7件。'),
  { text: '依申请公开工作稳步推进，共收到政府信息公开申请27件。', finds: ['narrative-table:received.total'] },
  // Parts of a field by names of their own.
  silent('2023年新制定行政规范性文件3件，修订2件，废止2件，现行有效31件。'),
  silent('全年新出台规范性文件3件、修订重发2件，共计5件。'),
  silent('宣布废止行政规范性文件1件、失效1件，继续有效31件。'),
  { text: '2023年新制定行政规范性文件3件，修订1件。', finds: ['narrative-table:normativeDocuments.issued'] },
  { text: '宣布废止行政规范性文件3件、失效1件。', finds: ['narrative-table:normativeDocuments.repealed'] },
  silent('实施行政强制措施5件、行政强制执行2件。'),
  silent('采取行政强制措施5次，申请法院强制执行2次。'),
  { text: '实施行政强制措施5件、行政强制执行4件。', finds: ['narrative-table:coercion.decisions'] },
  silent('全年注销行政许可12件，变更行政许可15件，延续行政许可33件，新办行政许可60件。'),
  silent('2023年收取会计专业技术资格考试费98.3万元，其他行政事业性收费27.3万元。'),
  silent('行政事业性收费主要为考试考务费，收入98.3万元。'),
  // What came of a campaign, or by one way of handling.
  silent('开展代理记账机构专项检查，检查机构35家，作出行政处罚6件。'),
  silent('“双随机”抽查中发现问题线索14条，作出行政处罚决定9件。'),
  silent('非现场执法立案18件，作出行政处罚决定16件。'),
  silent('推行“一件事一次办”，办理行政许可45件，平均提速60%。'),
  silent('以告知承诺方式作出行政许可决定38件。'),
  silent('处理政府采购举报23件，作出行政处罚21件。'),
  { text: '开展专项检查，规范执法行为，全年作出行政处罚46件。', finds: ['narrative-table:penalties.decisions'] },
  silent('依托治超站开展联合执法，查处超限车辆86台次，行政处罚12件。'),
  silent('代征行政事业性收费36万元，不属于本局收费。'),
  silent('共计收到政府信息公开申请24件，首次申请22件，重复申请2件。'),
  { text: '共计收到政府信息公开申请24件，不予处理的重复申请2件。', finds: ['narrative-table:notProcessed.repeated.total'] },
  // Reviews and lawsuits.
  silent('因政府信息公开引起行政复议3件、行政诉讼4件，共7件，其中维持5件、纠正1件、未审结1件。'),
  silent('因信息公开引发的行政诉讼4件，其中2件由复议维持后提起，2件为直接提起。'),
  {
    text: '因信息公开引发的行政诉讼4件，其中2件维持，2件未审结。',
    finds: ['narrative-table:litigation.pending', 'narrative-table:litigation.upheld'],
  },
  // One organ beside another.
  { ...ofCounty, text: '各部门新制发规范性文件5件，县政府新制发规范性文件7件。', finds: [] },
  { ...ofCounty, text: '县政府作为被申请人的政府信息公开行政复议4件，县政府部门作为被申请人的11件。', finds: [] },
  { ...ofCounty, text: '市政府审理我县政府信息公开复议案件4件，县政府审理11件。', finds: [] },
  { ...ofCounty, text: '县政府2023年收到政府信息公开申请215件。', finds: ['narrative-table:received.total'] },
  {
    table: { ...county, 'normativeDocuments.inForce': 147 },
    agency: '青岭县人民政府',
    text: '县政府及县政府办现行有效规范性文件82件，部门现行有效规范性文件65件。',
    finds: [],
  },
  { agency: '青岭县人民政府', text: '公安机关作出行政处罚14件，其中行政拘留3件。', finds: [] },
  {
    ...ofCounty,
    agency: '青岭县人民政府办公室',
    text: '2023年，全县各级各部门共收到政府信息公开申请412件，其中县政府收到200件。',
    finds: [],
  },
  silent('依申请公开方面，新收24件申请中，予以公开9件，上年结转的1件也予以公开。'),
  { ...ofCounty, text: '县政府制发行政规范性文件7件，截至年底现行有效82件。', finds: [] },
  { ...ofCounty, text: '2023年，县政府制发行政规范性文件13件。', finds: ['narrative-table:normativeDocuments.issued'] },
  {
    ...ofCounty,
    text: '县政府加强统筹，全县制发行政规范性文件7件。',
    finds: ['narrative-table:normativeDocuments.issued'],
  },
  { ...ofCounty, text: '全县制发行政规范性文件7件。', finds: ['narrative-table:normativeDocuments.issued'] },
  // The year that a figure is of.
  silent('收到政府信息公开申请24件（2022年31件，2021年19件），办结23件（2022年31件，2021年18件）。'),
  { text: '三年间累计收到咨询74件（2021年19件、2022年31件、2023年34件）。', finds: ['narrative-sum'] },
  silent('依申请公开方面，今年以来已收到政府信息公开申请3件，较去年同期增加1件。'),
  silent('两年共收到政府信息公开申请55件，其中2022年31件、2023年24件。'),
  silent('规范性文件数量方面，2022年制发3件、2023年制发5件。'),
  silent('规范性文件方面，2022年废止4件，2023年废止2件。'),
  silent('行政处罚40件（2022年）、36件（2023年）。'),
  { text: '行政处罚40件（2023年）。', finds: ['narrative-table:penalties.decisions'] },
  { text: '规范性文件方面，2023年制发6件。', finds: ['narrative-table:normativeDocuments.issued'] },
  silent('2023年共登记政府信息公开申请33件，其中告知作为信访处理5件、作为咨询处理4件，实际作为政府信息公开申请办理24件。'),
  // Of one field of work, or of one matter.
  silent('食品领域作出行政处罚14件，广告领域9件，价格领域13件，共计36件。'),
  silent('收到申请人要求公开征地信息的申请15件，其中予以公开9件、无法提供6件。'),
  silent('因政府信息公开及其他事项，收到行政复议46件（信息公开3件）、行政诉讼12件（信息公开4件）。'),
  {
    text: '收到政府信息公开申请24件，其中予以公开14件、无法提供6件。',
    finds: ['narrative-table:granted.total', 'narrative-table:unable.total'],
  },
  { text: '开展行政检查1.2万次，作出行政处罚43件，移送公安机关2件。', finds: ['narrative-table:penalties.decisions'] },
  { text: '依申请公开方面，无法提供的5件中，9件系我局不掌握，1件需另行制作。', finds: ['narrative-table:unable.notHeld.total'] },
  { text: '依申请提供政府信息12件，其中全部公开10件，部分公开9件。', finds: ['narrative-table:partlyGranted.total'], section: 'requests' },
  { text: '在11件房屋征收类申请中，予以公开5件，占45.5%；无法提供4件，占36.4%。', finds: [], section: 'requests' },
  // Attributes of which one thing can have several.
  { text: '举办活动12场，其中涉及民生18场、涉及经济5场。', finds: ['narrative-sum'] },
  silent('公开信息500条，其中涉及民生领域300条，重点领域400条。'),
  silent('发布信息200条，其中原创150条，图文120条。'),
  silent('发布图文信息200条，其中被省级媒体转载90条、被市级媒体转载150条。'),
  silent('5件规范性文件均配发解读材料，其中图解4件、视频3件。'),
  { text: '发布信息200条，其中原创150条，转载120条。', finds: ['narrative-sum'] },
]
