import type { Labelled } from './labelled.ts'

/**
 * The sentence or the heading before says whose figures come, of which year and of which requests. What leaves it at the whole agency and
 * the whole year leaves the figures to be held against the table.
 */

const county = '青岭县人民政府'
const town = '青岭县石桥镇人民政府'
const none = {
  'received.natural': 0,
  'received.business': 0,
  'reconsideration.upheld': 0,
  'reconsideration.corrected': 0,
  'penalties.decisions': 0,
}
const silent = (text: string, more: Partial<Labelled> = {}): Labelled => ({ text, finds: [], ...more })
const wrong = (text: string, fields: readonly string[], more: Partial<Labelled> = {}): Labelled => ({
  text,
  finds: fields.map((field) => `narrative-table:${field}`),
  ...more,
})

export const scopesBefore: readonly Labelled[] = [
  // Another organ, in a heading or as the subject
  silent('（三）县交通运输局。新收政府信息公开申请16件，办结15件，结转1件。', { agency: county }),
  silent('1.县教育局。新收申请6件，予以公开3件，部分公开1件。2.县民政局。新收申请8件，予以公开5件。', { agency: county }),
  silent('2.县直部门依申请公开工作情况。全年收到政府信息公开申请18件，予以公开7件。', { agency: county }),
  silent('（二）县政府及办公室依申请公开情况\n全年收到政府信息公开申请9件，办结8件，结转1件。', { agency: county }),
  silent('（四）县水利局。健全台账，专人登记。全年收到申请7件，办结7件。其中予以公开4件。', { agency: county }),
  silent('县林业局坚持“一事一档”。全年收到政府信息公开申请5件，均按期答复，引发行政复议2件。', { agency: county }),
  silent('县行政审批局推行“一窗通办”。全年作出行政许可86件。', { agency: county }),
  silent('市公共资源交易中心完善窗口服务。全年办理政府信息公开申请2件，均当面告知结果。'),
  silent('市水文站：\n全年收到政府信息公开申请2件。'),
  silent('管委会设统一受理窗口。全年收到申请19件，其中与我局有关的3件，由管委会办公室答复。', {
    section: 'requests',
    agency: '云河新区财政局',
  }),
  silent('行政处罚权已移交新区综合执法局。全年作出行政处罚64件。', { agency: '云河新区城市管理局' }),
  wrong('市财政局坚持“一事一档”。全年收到政府信息公开申请29件。', ['received.total']),
  wrong('市委、市政府高度重视政务公开。全年收到政府信息公开申请29件。', ['received.total']),
  wrong('严格落实市政府办公室的部署。全年收到政府信息公开申请29件。', ['received.total']),
  wrong('局办公室牵头、各科室配合。全年收到政府信息公开申请29件。', ['received.total']),
  wrong('（二）强化部门协同。全年收到政府信息公开申请29件。', ['received.total']),
  wrong('县政府常务会议专题研究政务公开。全年收到政府信息公开申请29件。', ['received.total'], { agency: county }),
  wrong('各乡镇、各部门扎实推进政务公开。全年收到政府信息公开申请29件。', ['received.total'], { agency: county }),
  wrong('县司法局加强业务指导。全县收到政府信息公开申请29件。', ['received.total'], { agency: county }),
  wrong('县行政审批局推行“一窗通办”。全县作出行政许可86件。', ['licensing.decisions'], { agency: county }),
  wrong('（一）县教育局。公开招生信息12条。（二）依申请公开情况。全年收到政府信息公开申请29件。', ['received.total'], { agency: county }),
  wrong('省政府办公厅印发要点后，我局立即学习。全年收到政府信息公开申请29件。', ['received.total']),
  wrong('政务公开办公室统一登记。全年收到政府信息公开申请29件。', ['received.total']),
  wrong('与市司法局会商疑难申请4件。全年收到政府信息公开申请29件。', ['received.total']),
  // Another year
  silent('2022年，我局共收到政府信息公开申请31件。全部按期答复，其中予以公开14件，部分公开5件。'),
  silent('2022年工作情况。收到政府信息公开申请31件，办结30件。'),
  silent('2022年\n收到政府信息公开申请31件，办结30件。'),
  silent('2022年全县收到申请31件。均已办理，予以公开14件，部分公开5件。', { agency: county }),
  wrong('2022年我局收到政府信息公开申请31件。2023年收到29件。', ['received.total']),
  wrong('较2022年的31件有所减少。全年收到政府信息公开申请29件。', ['received.total']),
  wrong('2022年的问题均已整改。全年收到政府信息公开申请29件。', ['received.total']),
  wrong('上半年完成指南更新。共收到政府信息公开申请29件，办结23件。', ['received.total']),
  wrong('2022年，我局修订指南。我局收到政府信息公开申请29件。', ['received.total']),
  wrong('2023年1月印发工作要点。全年收到政府信息公开申请29件。', ['received.total']),
  wrong('2023年工作情况。收到政府信息公开申请29件，办结23件。', ['received.total']),
  // One kind of requests
  silent('涉及房屋拆迁的申请依然较多。全年答复12件，其中予以公开6件，部分公开1件。', { section: 'requests' }),
  silent('规划类申请仍然集中。全年答复12件，其中予以公开6件，部分公开1件。', { section: 'requests' }),
  silent('上年结转的1件申请已经办结。予以公开1件。', { section: 'requests' }),
  wrong('涉及房屋拆迁的申请依然较多。全年收到政府信息公开申请29件。', ['received.total']),
  wrong('依申请公开工作平稳有序。全年答复23件，其中予以公开16件，部分公开2件。', ['granted.total'], { section: 'requests' }),
  // That there was none
  silent('2022年情况。未收到政府信息公开申请，未发生行政复议。'),
  silent('村级事务公开全面规范。全年未收到政府信息公开申请。', { agency: town }),
  silent('镇属各站所依法公开信息。未收到政府信息公开申请。', { agency: town }),
  silent('县气象局等6个单位。未收到政府信息公开申请。', { agency: county }),
  wrong('2023年情况。未收到政府信息公开申请，未发生行政复议。', ['received.total', 'reconsideration.total']),
  wrong('全镇政务公开有序推进。全年未收到政府信息公开申请。', ['received.total'], { agency: town }),
  wrong('石桥镇严格落实条例。全年未收到政府信息公开申请。', ['received.total'], { agency: town }),
  silent('镇政府坚持应公开尽公开。全年未收到政府信息公开申请。', { agency: town, table: none }),
]
