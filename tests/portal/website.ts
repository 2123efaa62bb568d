import type { ListForm, ListMeasure } from './lists.ts'

/** A line of the yearly report of a website: a figure, a 是/否 mark, or a name. */
export type WebsiteLine =
  | { kind: 'figure'; field: string; label: string; unit: string; measure: ListMeasure }
  | { kind: 'mark' | 'name'; label: string }

/** Lines under a heading of their own. */
export interface WebsiteGroup {
  label: string
  /** Where the heading names the unit for all of its lines. */
  unit?: string
  parts: readonly (WebsiteLine | { label: string; unit?: string; lines: readonly WebsiteLine[] })[]
}

const figure = (field: string, label: string, unit: string, measure: ListMeasure = 'count') =>
  ({ kind: 'figure', field, label, unit, measure }) as const
const mark = (label: string) => ({ kind: 'mark', label }) as const
const name = { kind: 'name', label: '名称' } as const

/** The yearly report of a website, 国办函〔2018〕12号, annex. Written down a second time on purpose; a line alone stands in no group. */
export const websiteParts: readonly (WebsiteLine | WebsiteGroup)[] = [
  figure('visitors', '独立用户访问总量', '个'),
  figure('visits', '网站总访问量', '次'),
  {
    label: '信息发布',
    unit: '条',
    parts: [
      figure('posts', '总数', '条'),
      figure('posts.overview', '概况类信息更新量', '条'),
      figure('posts.news', '政务动态信息更新量', '条'),
      figure('posts.disclosure', '信息公开目录信息更新量', '条'),
    ],
  },
  {
    label: '专栏专题',
    unit: '个',
    parts: [figure('topics.maintained', '维护数量', '个'), figure('topics.opened', '新开设数量', '个')],
  },
  {
    label: '解读回应',
    parts: [
      {
        label: '解读信息发布',
        lines: [
          figure('explanations', '总数', '条'),
          figure('explanations.materials', '解读材料数量', '条'),
          figure('explanations.products', '解读产品数量', '个'),
          figure('explanations.media', '媒体评论文章数量', '篇'),
        ],
      },
      figure('hotTopics', '回应公众关注热点或重大舆情数量', '次'),
    ],
  },
  {
    label: '办事服务',
    parts: [
      mark('是否发布服务事项目录'),
      figure('users', '注册用户数', '个'),
      figure('services', '政务服务事项数量', '项'),
      figure('services.online', '可全程在线办理政务服务事项数量', '项'),
      {
        label: '办件量',
        unit: '件',
        lines: [figure('cases', '总数', '件'), figure('cases.natural', '自然人办件量', '件'), figure('cases.legal', '法人办件量', '件')],
      },
    ],
  },
  {
    label: '互动交流',
    parts: [
      mark('是否使用统一平台'),
      {
        label: '留言办理',
        lines: [
          figure('messages.received', '收到留言数量', '条'),
          figure('messages.closed', '办结留言数量', '条'),
          figure('messages.days', '平均办理时间', '天', 'decimal'),
          figure('messages.published', '公开答复数量', '条'),
        ],
      },
      {
        label: '征集调查',
        lines: [
          figure('surveys', '征集调查期数', '期'),
          figure('surveys.opinions', '收到意见数量', '条'),
          figure('surveys.published', '公布调查结果期数', '期'),
        ],
      },
      {
        label: '在线访谈',
        lines: [
          figure('interviews', '访谈期数', '期'),
          figure('interviews.questions', '网民留言数量', '条'),
          figure('interviews.answers', '答复网民提问数量', '条'),
        ],
      },
    ],
  },
  {
    label: '安全防护',
    parts: [
      figure('security.assessments', '安全检测评估次数', '次'),
      figure('security.found', '发现问题数量', '个'),
      figure('security.mended', '问题整改数量', '个'),
    ],
  },
  {
    label: '移动新媒体',
    parts: [
      { label: '微博', lines: [name, figure('weibo.posts', '信息发布量', '条'), figure('weibo.followers', '关注量', '个')] },
      { label: '微信', lines: [name, figure('wechat.posts', '信息发布量', '条'), figure('wechat.followers', '订阅数', '个')] },
    ],
  },
]

/** A line with the headings over it, outermost first. */
export interface PlacedLine {
  line: WebsiteLine
  headings: readonly { label: string; unit?: string }[]
}

/** The lines of the report from top to bottom. */
export const websiteLines: readonly PlacedLine[] = websiteParts.flatMap((part): PlacedLine[] => {
  if (!('parts' in part)) return [{ line: part, headings: [] }]
  return part.parts.flatMap((inner): PlacedLine[] => {
    if (!('lines' in inner)) return [{ line: inner, headings: [part] }]
    return inner.lines.map((line) => ({ line, headings: [part, inner] }))
  })
})

/** The yearly report of a website with what must hold in it. */
export const website: ListForm = {
  id: 'website-annual',
  fields: websiteLines.flatMap(({ line }) => (line.kind === 'figure' ? [{ id: line.field, measure: line.measure }] : [])),
  rule: 'website-total',
  sums: {
    posts: ['posts.overview', 'posts.news', 'posts.disclosure'],
    explanations: ['explanations.materials', 'explanations.products', 'explanations.media'],
    cases: ['cases.natural', 'cases.legal'],
  },
  bounds: [
    ['topics.opened', 'topics.maintained'],
    ['services.online', 'services'],
    ['surveys.published', 'surveys'],
  ],
}
