import { request, type Topic } from './subject.ts'

/** What tells the topic of a stretch; of several the last one counts. */
export const topics: readonly [Topic, RegExp][] = [
  ['requests', new RegExp(`${request}|依申请公开(?!文件|公文|目录|类)|公开申请`, 'g')],
  ['reconsideration', /行政复议|复议机关/g],
  ['litigation', /行政诉讼|起诉|应诉|诉讼/g],
  ['litigationDirect', /(?:未经(?:过)?(?:行政)?复议[^;:()\d]{0,40}?|直接(?:向[^,;:()\d]{0,12})?)(?:起诉|提起[^,;:()\d]{0,20}?诉讼)/g],
  ['litigationAfterReconsideration', /(?<!未经(?:过)?(?:行政)?)复议(?:决定)?(?:之)?后[^,;:()\d]{0,20}?(?:起诉|诉讼)/g],
  ['reviews', /(?:行政)?复议(?:案件|申请)?(?:、|和|与|及|以及)(?:提起)?(?:行政)?诉讼/g],
  ['normativeDocuments', /(?<!党内)规范性文件(?!解读|管理|备案|目录|清理)/g],
  ['regulations', /规章(?!制度)/g],
  ['licensing', /行政许可/g],
  ['penalties', /行政处罚/g],
  ['coercion', /行政强制/g],
  ['fees', /行政事业性收费/g],
  ['procurement', /政府集中采购|集中采购/g],
  [
    'other',
    /投诉|(?<!信访)举报|信访(?!举报)|提案|建议|留言|咨询|热线|12345|备案|稿件|来信|来电|办件|解读|会议|培训|(?<!因[^,;。\d]{0,20}征求[^,;。\d]{0,16})意见|调查|网民|回应|舆情|公众号|微博|新媒体|工单|案卷评查|执法检查|合法性审[查核]|公文|政策|考核|许可申请|许可事项|信息化|栏目|服务事项|(?<!采购|实施|完成)项目|主动公开(?!后|并)|罚没|非税|党内规范性文件|地方性法规/g,
  ],
]
