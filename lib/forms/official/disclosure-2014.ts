import type { Text } from '../../language.ts'
import type { Form, FormTable, Heading, Row } from '../form.ts'
import { sumsByName } from '../sums-by-name.ts'

/**
 * The statistics table of the report years 2014 to 2018, 政府信息公开情况统计表: one column of figures, 统计数. Its rows hang
 * under one another by their numbering; a row's id says under which: `received.fax` is a part of `received`.
 * Source: the State Council General Office's yearly notices on the statistics of open government information, 2014 to 2018.
 */

const groups: readonly Heading[] = [
  { id: 'proactive', label: { zh: '一、主动公开情况', en: '1. Proactive disclosure' }, variants: ['主动公开政府信息情况'] },
  {
    id: 'channels',
    label: { zh: '（二）通过不同渠道和方式公开政府信息的情况', en: '(2) Disclosed through' },
    variants: ['通过不同渠道和方式公开政府信息情况'],
  },
  { id: 'responses', label: { zh: '二、回应解读情况', en: '2. Response and explanation' }, variants: ['政策解读回应情况'] },
  {
    id: 'responseChannels',
    label: { zh: '（二）通过不同渠道和方式回应解读的情况', en: '(2) Responded through' },
    variants: ['通过不同渠道和方式回应解读情况'],
  },
  { id: 'requests', label: { zh: '三、依申请公开情况', en: '3. Disclosure on request' } },
  { id: 'means', label: { zh: '八、机构建设和保障经费情况', en: '8. Organisation and funds' }, variants: ['机构建设和保障经费'] },
  { id: 'meetings', label: { zh: '九、政府信息公开会议和培训情况', en: '9. Meetings and training' }, variants: ['会议和培训情况'] },
]

/** A row under the headings of `under`. `variants` are the shorter wordings of other years and agencies. */
function row(id: string, under: readonly string[], label: Text, variants: readonly string[] = []): Row {
  return { id, groups: under, label, variants }
}

const proactive: readonly Row[] = [
  row('published', ['proactive'], { zh: '（一）主动公开政府信息数', en: '(1) Disclosed proactively' }, ['主动公开信息数']),
  row('publishedNormative', ['proactive'], { zh: '其中：主动公开规范性文件数', en: 'Normative documents disclosed' }, [
    '主动公开规范性文件数',
  ]),
  row('issuedNormative', ['proactive'], { zh: '制发规范性文件总数', en: 'Normative documents issued' }, ['制发规范性文件数']),
  row('channel.gazette', ['proactive', 'channels'], { zh: '1.政府公报公开政府信息数', en: '1. gazette' }, ['政府公报']),
  row('channel.website', ['proactive', 'channels'], { zh: '2.政府网站公开政府信息数', en: '2. website' }, ['政府网站']),
  row('channel.weibo', ['proactive', 'channels'], { zh: '3.政务微博公开政府信息数', en: '3. Weibo' }, ['政务微博']),
  row('channel.wechat', ['proactive', 'channels'], { zh: '4.政务微信公开政府信息数', en: '4. WeChat' }, ['政务微信']),
  row('channel.other', ['proactive', 'channels'], { zh: '5.其他方式公开政府信息数', en: '5. otherwise' }, ['其他方式']),
]

const responses: readonly Row[] = [
  row('response.hotTopics', ['responses'], { zh: '（一）回应公众关注热点或重大舆情数', en: '(1) Hot topics responded to' }),
  row('response.pressConferences', ['responses', 'responseChannels'], { zh: '1.参加或举办新闻发布会总次数', en: '1. press conferences' }, [
    '参加或举办新闻发布会次数',
  ]),
  row(
    'response.pressConferencesByHead',
    ['responses', 'responseChannels'],
    { zh: '其中：主要负责同志参加新闻发布会次数', en: 'press conferences with the head of the organ' },
    ['主要负责同志参加新闻发布会次数'],
  ),
  row('response.interviews', ['responses', 'responseChannels'], { zh: '2.政府网站在线访谈次数', en: '2. interviews on the website' }, [
    '政府网站',
    '政府网站在线访谈',
  ]),
  row(
    'response.interviewsByHead',
    ['responses', 'responseChannels'],
    { zh: '其中：主要负责同志参加政府网站在线访谈次数', en: 'interviews with the head of the organ' },
    ['主要负责同志参加政府网站在线访谈次数'],
  ),
  row('response.articles', ['responses', 'responseChannels'], { zh: '3.政策解读稿件发布数', en: '3. articles that explain policies' }, [
    '政策解读稿件',
  ]),
  row('response.socialMedia', ['responses', 'responseChannels'], { zh: '4.微博微信回应事件数', en: '4. responses on Weibo and WeChat' }, [
    '微博微信',
  ]),
  row('response.other', ['responses', 'responseChannels'], { zh: '5.其他方式回应事件数', en: '5. responses otherwise' }, ['其他方式']),
]

const requests: readonly Row[] = [
  row('received', ['requests'], { zh: '（一）收到申请数', en: '(1) Received' }, ['收到申请总数', '收到政府信息公开申请数']),
  row('received.inPerson', ['requests'], { zh: '1.当面申请数', en: '1. in person' }, ['当面', '当面申请']),
  row('received.fax', ['requests'], { zh: '2.传真申请数', en: '2. by fax' }, ['传真', '传真申请']),
  row('received.online', ['requests'], { zh: '3.网络申请数', en: '3. online' }, ['网络', '网络申请', '网上申请数']),
  row('received.letter', ['requests'], { zh: '4.信函申请数', en: '4. by letter' }, ['信函', '信函申请']),
  row('closed', ['requests'], { zh: '（二）申请办结数', en: '(2) Closed' }, ['申请办结总数']),
  row('closed.onTime', ['requests'], { zh: '1.按时办结数', en: '1. on time' }, ['按时办结']),
  row('closed.extended', ['requests'], { zh: '2.延期办结数', en: '2. extended' }, ['延期办结']),
  row('answered', ['requests'], { zh: '（三）申请答复数', en: '(3) Answered' }, ['申请答复总数']),
  row('answered.alreadyPublic', ['requests'], { zh: '1.属于已主动公开范围数', en: '1. already public' }, ['属于已主动公开范围']),
  row('answered.granted', ['requests'], { zh: '2.同意公开答复数', en: '2. granted' }, ['同意公开']),
  row('answered.partlyGranted', ['requests'], { zh: '3.同意部分公开答复数', en: '3. partly granted' }, ['同意部分公开']),
  row('answered.refused', ['requests'], { zh: '4.不同意公开答复数', en: '4. refused' }, ['不同意公开']),
  row('answered.refused.stateSecret', ['requests'], { zh: '其中：涉及国家秘密', en: 'refused: state secret' }, ['涉及国家秘密']),
  row('answered.refused.tradeSecret', ['requests'], { zh: '涉及商业秘密', en: 'refused: trade secret' }),
  row('answered.refused.privacy', ['requests'], { zh: '涉及个人隐私', en: 'refused: privacy' }),
  row('answered.refused.publicSafety', ['requests'], { zh: '危及国家安全、公共安全、经济安全和社会稳定', en: 'refused: public safety' }),
  row('answered.refused.notGovernmentInformation', ['requests'], {
    zh: '不是《条例》所指政府信息',
    en: 'refused: no government information',
  }),
  row('answered.refused.otherLegal', ['requests'], { zh: '法律法规规定的其他情形', en: 'refused: other cases of the law' }, [
    '法律法规规定的其他情况',
  ]),
  row('answered.otherOrgan', ['requests'], { zh: '5.不属于本行政机关公开数', en: '5. of another organ' }, [
    '不属于本行政机关公开',
    '不属于本机关公开数',
  ]),
  row('answered.nonexistent', ['requests'], { zh: '6.申请信息不存在数', en: '6. does not exist' }, ['申请信息不存在']),
  row('answered.askedToAmend', ['requests'], { zh: '7.告知作出更改补充数', en: '7. asked to amend' }, ['告知作出更改补充']),
  row('answered.otherChannel', ['requests'], { zh: '8.告知通过其他途径办理数', en: '8. referred to another channel' }, [
    '告知通过其他途径办理',
  ]),
]

const disputes: readonly Row[] = [
  row('reconsideration', [], { zh: '四、行政复议数量', en: '4. Reconsideration' }, ['行政复议数', '行政复议情况']),
  row('reconsideration.upheld', [], { zh: '（一）维持具体行政行为数', en: '(1) upheld' }, ['维持具体行政行为']),
  row('reconsideration.corrected', [], { zh: '（二）被依法纠错数', en: '(2) corrected' }, ['被依法纠错']),
  row('reconsideration.otherResult', [], { zh: '（三）其他情形数', en: '(3) other result' }, ['其他情形']),
  row('litigation', [], { zh: '五、行政诉讼数量', en: '5. Litigation' }, ['行政诉讼数', '行政诉讼情况']),
  row('litigation.upheld', [], { zh: '（一）维持具体行政行为或者驳回原告诉讼请求数', en: '(1) upheld or dismissed' }, [
    '维持具体行政行为或者驳回原告诉讼请求',
  ]),
  row('litigation.corrected', [], { zh: '（二）被依法纠错数', en: '(2) corrected' }, ['被依法纠错']),
  row('litigation.otherResult', [], { zh: '（三）其他情形数', en: '(3) other result' }, ['其他情形']),
  row('complaints', [], { zh: '六、举报投诉数量', en: '6. Complaints' }, ['举报投诉数', '被举报投诉数量']),
]

const money: Pick<Row, 'measure'> = { measure: 'amount' }
const means: readonly Row[] = [
  { ...row('fees', [], { zh: '七、依申请公开信息收取的费用', en: '7. Fees charged (10,000 yuan)' }, ['依申请公开收取的费用']), ...money },
  row('offices', ['means'], { zh: '（一）政府信息公开工作专门机构数', en: '(1) Offices for disclosure' }),
  row('readingRooms', ['means'], { zh: '（二）设置政府信息公开查阅点数', en: '(2) Reading rooms' }, ['政府信息公开查阅点数']),
  row('staff', ['means'], { zh: '（三）从事政府信息公开工作人员数', en: '(3) Staff' }),
  row('staff.fullTime', ['means'], { zh: '1.专职人员数', en: '1. full-time staff' }, ['专职人员']),
  row('staff.partTime', ['means'], { zh: '2.兼职人员数', en: '2. part-time staff' }, ['兼职人员']),
  { ...row('budget', ['means'], { zh: '（四）政府信息公开专项经费', en: '(4) Budget (10,000 yuan)' }), ...money },
  row('training.meetings', ['meetings'], { zh: '（一）召开政府信息公开工作会议或专题会议数', en: '(1) Meetings' }),
  row('training.courses', ['meetings'], { zh: '（二）举办各类培训班数', en: '(2) Courses' }, ['举办培训班数']),
  row('training.people', ['meetings'], { zh: '（三）接受培训人员数', en: '(3) People trained' }, ['接受培训人数']),
]

const label = { zh: '政府信息公开情况统计表', en: 'Statistics of open government information' }

const statistics: FormTable = {
  id: 'statistics',
  section: null,
  layout: 'list',
  label,
  groups,
  blocks: [
    {
      id: 'statistics',
      label,
      columns: [{ id: '', label: { zh: '统计数', en: 'figure' }, measure: 'count' }],
      rows: [...proactive, ...responses, ...requests, ...disputes, ...means],
    },
  ],
}

export const disclosure2014: Form = {
  id: 'disclosure-2014',
  name: { zh: '2014年统计表', en: 'the statistics table of 2014' },
  years: { from: 2014, to: 2018 },
  prescribedBy: {
    zh: '国务院办公厅关于政府信息公开情况统计的年度通知',
    en: 'the yearly notices of the State Council General Office on statistics',
  },
  signs: ['主动公开政府信息数'],
  tables: [statistics],
  identities: sumsByName('statistics-total', statistics, [
    'received',
    'closed',
    'answered',
    'answered.refused',
    'reconsideration',
    'litigation',
    'staff',
  ]),
  bounds: [
    { part: 'publishedNormative', whole: 'published', row: 'publishedNormative' },
    { part: 'response.pressConferencesByHead', whole: 'response.pressConferences', row: 'response.pressConferencesByHead' },
    { part: 'response.interviewsByHead', whole: 'response.interviews', row: 'response.interviewsByHead' },
  ],
  stocks: [],
  totals: [],
}
