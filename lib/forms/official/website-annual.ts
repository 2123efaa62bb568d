import type { Text } from '../../language.ts'
import type { Form, FormTable, Heading, Row } from '../form.ts'
import { sumsByName } from '../sums-by-name.ts'

/**
 * The yearly report of a government website, 政府网站工作年度报表: labels and figures in turn beside names and 是/否 marks, which
 * are not read. Source: 国办发〔2017〕47号; 国办函〔2018〕12号, annex.
 */

const groups: readonly Heading[] = [
  { id: 'posts', label: { zh: '信息发布', en: 'posts' } },
  { id: 'topics', label: { zh: '专栏专题', en: 'topics' } },
  { id: 'explaining', label: { zh: '解读回应', en: 'explanation and response' } },
  { id: 'explanations', label: { zh: '解读信息发布', en: 'explanations' } },
  { id: 'services', label: { zh: '办事服务', en: 'services' } },
  { id: 'cases', label: { zh: '办件量', en: 'cases' } },
  { id: 'exchange', label: { zh: '互动交流', en: 'exchange' } },
  { id: 'messages', label: { zh: '留言办理', en: 'messages' } },
  { id: 'surveys', label: { zh: '征集调查', en: 'surveys' } },
  { id: 'interviews', label: { zh: '在线访谈', en: 'interviews' } },
  { id: 'security', label: { zh: '安全防护', en: 'security' } },
  { id: 'media', label: { zh: '移动新媒体', en: 'mobile media' } },
  { id: 'weibo', label: { zh: '微博', en: 'Weibo' } },
  { id: 'wechat', label: { zh: '微信', en: 'WeChat' } },
]

function row(id: string, under: readonly string[], label: Text, variants: readonly string[] = []): Row {
  return { id, groups: under, label, variants }
}

const rows: readonly Row[] = [
  row('visitors', [], { zh: '独立用户访问总量', en: 'visitors' }, ['独立用户访问量']),
  row('visits', [], { zh: '网站总访问量', en: 'visits' }, ['网站访问总量']),
  row('posts', ['posts'], { zh: '总数', en: 'posts in all' }, ['信息发布总数']),
  row('posts.overview', ['posts'], { zh: '概况类信息更新量', en: 'overviews updated' }),
  row('posts.news', ['posts'], { zh: '政务动态信息更新量', en: 'news updated' }),
  row('posts.disclosure', ['posts'], { zh: '信息公开目录信息更新量', en: 'directory of disclosure updated' }, [
    '政府信息公开目录信息更新量',
  ]),
  row('topics.maintained', ['topics'], { zh: '维护数量', en: 'topics maintained' }),
  row('topics.opened', ['topics'], { zh: '新开设数量', en: 'topics opened' }, ['新开设数']),
  row('explanations', ['explaining', 'explanations'], { zh: '总数', en: 'explanations in all' }, ['解读信息发布总数']),
  row('explanations.materials', ['explaining', 'explanations'], { zh: '解读材料数量', en: 'materials' }),
  row('explanations.products', ['explaining', 'explanations'], { zh: '解读产品数量', en: 'products' }),
  row('explanations.media', ['explaining', 'explanations'], { zh: '媒体评论文章数量', en: 'articles in the media' }),
  row('hotTopics', ['explaining'], { zh: '回应公众关注热点或重大舆情数量', en: 'hot topics responded to' }, [
    '回应公众关注热点或重大舆情数',
  ]),
  row('users', ['services'], { zh: '注册用户数', en: 'registered users' }, ['注册用户数量']),
  row('services', ['services'], { zh: '政务服务事项数量', en: 'services' }),
  row('services.online', ['services'], { zh: '可全程在线办理政务服务事项数量', en: 'services that are wholly online' }),
  row('cases', ['services', 'cases'], { zh: '总数', en: 'cases in all' }, ['办件量总数', '办件总数']),
  row('cases.natural', ['services', 'cases'], { zh: '自然人办件量', en: 'cases of natural persons' }),
  row('cases.legal', ['services', 'cases'], { zh: '法人办件量', en: 'cases of legal persons' }),
  row('messages.received', ['exchange', 'messages'], { zh: '收到留言数量', en: 'messages received' }),
  row('messages.closed', ['exchange', 'messages'], { zh: '办结留言数量', en: 'messages closed' }),
  { ...row('messages.days', ['exchange', 'messages'], { zh: '平均办理时间', en: 'days on average' }), measure: 'decimal' },
  row('messages.published', ['exchange', 'messages'], { zh: '公开答复数量', en: 'answers published' }),
  row('surveys', ['exchange', 'surveys'], { zh: '征集调查期数', en: 'surveys' }),
  row('surveys.opinions', ['exchange', 'surveys'], { zh: '收到意见数量', en: 'opinions received' }),
  row('surveys.published', ['exchange', 'surveys'], { zh: '公布调查结果期数', en: 'surveys with published results' }),
  row('interviews', ['exchange', 'interviews'], { zh: '访谈期数', en: 'interviews' }),
  row('interviews.questions', ['exchange', 'interviews'], { zh: '网民留言数量', en: 'questions' }),
  row('interviews.answers', ['exchange', 'interviews'], { zh: '答复网民提问数量', en: 'answers' }),
  row('security.assessments', ['security'], { zh: '安全检测评估次数', en: 'security assessments' }),
  row('security.found', ['security'], { zh: '发现问题数量', en: 'problems found' }),
  row('security.mended', ['security'], { zh: '问题整改数量', en: 'problems mended' }),
  row('weibo.posts', ['media', 'weibo'], { zh: '信息发布量', en: 'Weibo posts' }),
  row('weibo.followers', ['media', 'weibo'], { zh: '关注量', en: 'Weibo followers' }),
  row('wechat.posts', ['media', 'wechat'], { zh: '信息发布量', en: 'WeChat posts' }),
  row('wechat.followers', ['media', 'wechat'], { zh: '订阅数', en: 'WeChat followers' }),
]

const label = { zh: '政府网站工作年度报表', en: 'Yearly report of a government website' }

const website: FormTable = {
  id: 'website',
  section: null,
  layout: 'list',
  label,
  groups,
  blocks: [{ id: 'website', label, rows, columns: [{ id: '', label: { zh: '数量', en: 'figure' }, measure: 'count' }] }],
}

export const websiteAnnual: Form = {
  id: 'website-annual',
  name: { zh: '政府网站工作年度报表', en: 'the yearly report of a website' },
  years: { from: 2017, to: null },
  prescribedBy: { zh: '国办函〔2018〕12号', en: 'State Council General Office letter 国办函〔2018〕12号' },
  signs: ['独立用户访问总量'],
  tables: [website],
  identities: sumsByName('website-total', website, ['posts', 'explanations', 'cases']),
  bounds: [
    { part: 'topics.opened', whole: 'topics.maintained', row: 'topics.opened' },
    { part: 'services.online', whole: 'services', row: 'services.online' },
    { part: 'surveys.published', whole: 'surveys', row: 'surveys.published' },
  ],
  stocks: [],
  totals: [],
}
