type Figures = Readonly<Record<string, number>>

const row = (...cells: readonly string[]) => `<tr>${cells.join('')}</tr>`
const cell = (text: string | number, rowspan = 1, colspan = 1) => `<td rowspan="${rowspan}" colspan="${colspan}">${text}</td>`

/** The yearly report of a website as its form prints it, as HTML; what `figures` does not say is zero. */
export function websiteTable(agency: string, figures: Figures): string {
  const figure = (field: string, colspan = 1) => cell(figures[field] ?? 0, 1, colspan)
  const pair = (label: string, field: string) => row(cell(label, 1, 2), figure(field, 3))
  const rows = [
    row(cell('填报单位'), cell(agency, 1, 5)),
    row(cell('网站名称'), cell(`${agency}网站`, 1, 5)),
    row(cell('网站类型'), cell('□政府门户网站　■部门网站　□专项网站', 1, 5)),
    row(cell('独立用户访问总量（单位：个）', 1, 3), figure('visitors', 3)),
    row(cell('网站总访问量（单位：次）', 1, 3), figure('visits', 3)),
    row(cell('信息发布<br>（单位：条）', 4), cell('总数', 1, 2), figure('posts', 3)),
    pair('概况类信息更新量', 'posts.overview'),
    pair('政务动态信息更新量', 'posts.news'),
    pair('信息公开目录信息更新量', 'posts.disclosure'),
    row(cell('专栏专题<br>（单位：个）', 2), cell('维护数量', 1, 2), figure('topics.maintained', 3)),
    pair('新开设数量', 'topics.opened'),
    row(cell('解读回应', 5), cell('解读信息发布', 4), cell('总数（单位：条）'), figure('explanations', 3)),
    row(cell('解读材料数量（单位：条）'), figure('explanations.materials', 3)),
    row(cell('解读产品数量（单位：个）'), figure('explanations.products', 3)),
    row(cell('媒体评论文章数量（单位：篇）'), figure('explanations.media', 3)),
    pair('回应公众关注热点或重大舆情数量（单位：次）', 'hotTopics'),
    row(cell('办事服务', 7), cell('是否发布服务事项目录', 1, 2), cell('☑是　□否', 1, 3)),
    pair('注册用户数（单位：个）', 'users'),
    pair('政务服务事项数量（单位：项）', 'services'),
    pair('可全程在线办理政务服务事项数量（单位：项）', 'services.online'),
    row(cell('办件量（单位：件）', 3), cell('总数'), figure('cases', 3)),
    row(cell('自然人办件量'), figure('cases.natural', 3)),
    row(cell('法人办件量'), figure('cases.legal', 3)),
    row(cell('互动交流', 11), cell('是否使用统一平台', 1, 2), cell('√是　□否', 1, 3)),
    row(cell('留言办理', 4), cell('收到留言数量（单位：条）'), figure('messages.received', 3)),
    row(cell('办结留言数量（单位：条）'), figure('messages.closed', 3)),
    row(cell('平均办理时间（单位：天）'), figure('messages.days', 3)),
    row(cell('公开答复数量（单位：条）'), figure('messages.published', 3)),
    row(cell('征集调查', 3), cell('征集调查期数（单位：期）'), figure('surveys', 3)),
    row(cell('收到意见数量（单位：条）'), figure('surveys.opinions', 3)),
    row(cell('公布调查结果期数（单位：期）'), figure('surveys.published', 3)),
    row(cell('在线访谈', 3), cell('访谈期数（单位：期）'), figure('interviews', 3)),
    row(cell('网民留言数量（单位：条）'), figure('interviews.questions', 3)),
    row(cell('答复网民提问数量（单位：条）'), figure('interviews.answers', 3)),
    row(cell('安全防护', 3), cell('安全检测评估次数（单位：次）', 1, 2), figure('security.assessments', 3)),
    pair('发现问题数量（单位：个）', 'security.found'),
    pair('问题整改数量（单位：个）', 'security.mended'),
    row(cell('移动新媒体', 6), cell('微博', 3), cell('名称'), cell('无', 1, 3)),
    row(cell('信息发布量（单位：条）'), figure('weibo.posts', 3)),
    row(cell('关注量（单位：个）'), figure('weibo.followers', 3)),
    row(cell('微信', 3), cell('名称'), cell(`${agency}发布`, 1, 3)),
    row(cell('信息发布量（单位：条）'), figure('wechat.posts', 3)),
    row(cell('订阅数（单位：个）'), figure('wechat.followers', 3)),
  ]
  return `<table border="1">${rows.join('\n')}</table>`
}
