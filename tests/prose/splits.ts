import type { Labelled } from './labelled.ts'

/**
 * True sentences that count apart what the form counts together, or that are of less than the form: of one organ, of a time, of a kind. With
 * each of them stands one that is as plainly wrong.
 */

/** A bureau with more of everything than `figures` has. */
const bureau = {
  'received.natural': 104,
  'received.business': 0,
  'carriedOver.natural': 6,
  'granted.natural': 37,
  'partlyGranted.natural': 13,
  'refused.deliberative.natural': 10,
  'refused.thirdPartyRights.natural': 5,
  'unable.notHeld.natural': 23,
  'unable.needsCreation.business': 4,
  'unable.unclear.natural': 1,
  'notProcessed.petition.natural': 3,
  'notProcessed.repeated.natural': 3,
  'otherOutcome.uncorrected.natural': 4,
  'carriedForward.natural': 7,
  'reconsideration.upheld': 4,
  'reconsideration.corrected': 1,
  'reconsideration.otherResult': 2,
  'reconsideration.pending': 1,
  'litigationDirect.upheld': 4,
  'litigationDirect.otherResult': 1,
  'litigationDirect.pending': 2,
  'litigationAfterReconsideration.upheld': 0,
  'normativeDocuments.issued': 4,
  'normativeDocuments.inForce': 19,
  'penalties.decisions': 41,
}
/** A county in which departments and towns have a share in all figures. */
const county = {
  ...bureau,
  'received.natural': 412,
  'carriedOver.natural': 5,
  'granted.natural': 342,
  'carriedForward.natural': 9,
  'reconsideration.upheld': 29,
  'litigationDirect.upheld': 18,
  'normativeDocuments.issued': 12,
  'penalties.decisions': 1250,
}
const ofCounty = { table: county, agency: '青岭县人民政府' }
const ofTown = { table: county, agency: '石桥镇人民政府' }

const on = (...fields: string[]) => fields.map((field) => `narrative-table:${field}`)
const r = { table: bureau, section: 'requests' } as const
const v = { table: bureau, section: 'review' } as const
const s = (text: string, finds: readonly string[] = [], more: Partial<Labelled> = ofCounty): Labelled => ({ text, finds, ...more })

export const splits: readonly Labelled[] = [
  // The government of a place by itself.
  s('县人民政府制发行政规范性文件8件。'),
  s('县人民政府收到政府信息公开申请28件，办结27件。'),
  s('以县政府为被告的政府信息公开行政诉讼3件。'),
  s('以县人民政府为被申请人的政府信息公开行政复议6件。'),
  s('对县人民政府提起的政府信息公开行政诉讼3件。'),
  s('由青岭县人民政府制发的行政规范性文件8件。'),
  s('县人民政府制发行政规范性文件13件。', on('normativeDocuments.issued')),
  s('县人民政府2023年收到政府信息公开申请430件。', on('received.total')),
  s('县人民政府加强统筹，全县收到政府信息公开申请401件。', on('received.total')),
  s('镇人民政府收到政府信息公开申请28件。', on('received.total'), ofTown),
  // Of 驳回, 终止 and 撤诉 the form knows nothing: they are upheld, and otherwise ended.
  s('因政府信息公开引起行政复议8件，驳回3件、维持1件、撤销1件、终止2件、在审1件。', [], v),
  s('政府信息公开行政复议机关驳回申请人复议请求3件，维持我局答复1件。', [], v),
  s('政府信息公开行政诉讼7件，法院判决驳回诉讼请求3件，维持1件，准予撤诉1件，2件在审。', [], v),
  s('政府信息公开行政复议8件，维持1件，纠正1件，其他结果1件，调解结案1件，驳回3件。', [], v),
  s('政府信息公开行政复议8件，驳回3件、维持2件、纠正1件。', on('reconsideration.upheld'), v),
  s('政府信息公开行政复议8件，维持3件、纠正1件、未审结1件。', on('reconsideration.upheld'), v),
  s('政府信息公开行政复议8件，其他结果1件，撤回2件。', on('reconsideration.otherResult'), v),
  // What is not held is not there, or is another organ's.
  s('无法提供28件，其中信息不存在16件、不属于本机关职责7件、需要另行制作4件、补正后仍不明确1件。', [], r),
  s('信息不存在16件，非本机关公开7件，需要另行制作4件。', [], r),
  s('告知申请人信息不存在16件、不属于本机关公开并告知其他机关联系方式7件。', [], r),
  s('经检索信息不存在的16件，申请信息属于县级机关掌握的7件。', [], r),
  s('不掌握相关信息16件，需要另行制作4件，建议向其他机关咨询7件。', [], r),
  s('信息不存在16件，需要另行制作4件。', on('unable.notHeld.total'), r),
  s('信息不存在16件，不属于本机关职责6件，需要另行制作4件。', on('unable.notHeld.total'), r),
  // What is granted is given, or has been published before.
  s('同意公开30件，已主动公开7件，同意部分公开13件，不同意公开15件，无法提供28件。', [], r),
  s('同意公开30件，告知已主动公开获取方式和途径7件，部分公开13件，不予公开15件。', [], r),
  s('办结103件，其中同意公开30件、部分公开13件、不予公开15件、无法提供28件、已主动公开7件。', [], r),
  s('予以公开30件，告知获取途径7件，部分公开13件。', [], r),
  s('予以公开30件，部分公开13件，不予公开15件。', on('granted.total'), r),
  s('予以公开30件，已主动公开9件，部分公开13件，不予公开15件。', on('granted.total'), r),
  // Kinds that one row of the form takes in.
  s('信访、投诉、举报类申请2件，咨询类申请1件，重复申请3件，不予处理。', [], r),
  s('没有现成信息2件，需要另行制作、加工分析2件，补正后仍不明确1件。', [], r),
  s('不予处理的申请中，重复申请2件、重复咨询1件。', [], r),
  s('规范性文件继续有效15件、拟修订4件、废止2件。', [], { table: bureau }),
  s('实施行政处罚案件41件，其中37件作出处罚决定、4件不予处罚。', [], { table: { ...bureau, 'penalties.decisions': 37 } }),
  s('信访、投诉、举报类申请2件，重复申请3件，不予处理。', on('notProcessed.petition.total'), r),
  s('需要另行制作2件，补正后仍不明确1件。', on('unable.needsCreation.total'), r),
  s('规范性文件继续有效15件、修订4件、废止2件。', on('normativeDocuments.inForce'), { table: bureau }),
  s('实施行政处罚案件43件，其中37件作出处罚决定、6件不予处罚。', on('penalties.decisions'), { table: bureau }),
  // Since something, or until after the year.
  s('收到政府信息公开申请104件，结转下年度继续办理7件，截至本报告发布之日，已办结5件，2件仍在办理。', [], r),
  s('新平台上线后，收到政府信息公开申请40件，均按期办结。', [], r),
  s('条例施行后，收到政府信息公开申请40件。', [], r),
  s('机构改革前，收到政府信息公开申请40件；挂牌组建以后，收到政府信息公开申请64件。', [], r),
  s('新平台试运行以后共收到政府信息公开申请40件。', [], r),
  s('条例修订后公众意识增强，我局全年收到政府信息公开申请114件。', on('received.total'), r),
  s('新平台已上线，收到政府信息公开申请140件。', on('received.total'), r),
  // Other organisations.
  s('高新区收到政府信息公开申请36件。'),
  s('经开区收到政府信息公开申请36件，办结36件。'),
  s('青岭经济开发区制发行政规范性文件3件。'),
  s('消防救援机构作出行政处罚86件。'),
  s('服务高新区企业，全年收到政府信息公开申请436件。', on('received.total')),
  s('高新区全年收到政府信息公开申请436件。', on('received.total'), { table: county, agency: '云河高新技术产业开发区管理委员会' }),
  // What came in and was concluded within the year.
  s('本年新收并办结97件，办结上年结转6件。', [], r),
  s('全年新收并办结政府信息公开申请97件，办结上年结转6件。', [], r),
  s('本年新收政府信息公开申请97件，办结103件。', on('received.total'), r),
  s('全年新收并办结政府信息公开申请112件。', on('received.total'), r),
]
