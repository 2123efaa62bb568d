import { rowsNamed } from './outcome-rows.ts'

/**
 * What kind of thing a part's name is: only parts of one kind can add up. 其中网上申请 20 件，信函申请 5 件，办结 24 件: the third is no part.
 */

export type PartKind =
  | 'channel'
  | 'applicant'
  | 'outcome'
  | `ground of ${string}`
  | 'stage'
  | 'result'
  | 'instance'
  | 'origin'
  | 'another'
  | 'unknown'

const kinds: readonly [PartKind, RegExp][] = [
  [
    'another',
    /同比|环比|较|比上|增长|增加|下降|减少|合计|共计|总计|占|平均|累计|关注|粉丝|阅读|浏览|点击|访问|下载|转发|参与|惠及|覆盖|涉及金额|增收|减收|增支|标准|单价|人均|价格|女|男|党员|学历|本科|年龄|岁|职称|民族/,
  ],
  ['instance', /一审|二审|再审|胜诉|败诉/],
  ['result', /维持|纠正|撤销|驳回|确认违法|尚未审结|未审结|其[他它]结果|终止|调解|撤回/],
  ['outcome', /予以公开|同意公开|部分公开|不予公开|无法提供|不予处理|其[他它]处理|主动公开(?=后|并|范围|告知)|不属于本|更正/],
  ['origin', /(?:上年度?|上一年度?|去年|20\d\d年度?)(?:的)?结转|结转(?:上年|去年)/],
  ['stage', /采纳|有效|办结|答复|回复|结转|正在办理|在办|未办|办理完毕|处理完毕|完成|办理中|按时|按期|延期|超期/],
  ['origin', /新收|上年|当年|本年新|收到|受理|接收|接到/],
  ['applicant', /自然人|公民|个人|法人|企业|科研机构|公益组织|法律服务|律师|社会组织|其[他它]组织/],
  [
    'channel',
    /^(?:通过|经由)|网上|网络|网站|线上|线下|在线|平台|信函|邮寄|邮政|来信|信件|函件|当面|现场|窗口|传真|邮件|邮箱|快递|微信|微博|公众号|新媒体|客户端|APP|抖音|头条|电话|书面|纸质|电子|报刊|电视|广播/i,
  ],
]

/**
 * The kind of a part by its name.
 *
 * @param before all that stands between the figure before and this one
 */
export function partKind(name: string, before: string): PartKind {
  const ground = rowsNamed(name).find(({ row }) => row.isGround)
  if (ground) return `ground of ${ground.row.group}`
  const found = kinds.find(([, words]) => words.test(name))?.[0]
  if (found) return found
  return /同比|环比|较上|比上|增长|合计|共计|总计/.test(before) ? 'another' : 'unknown'
}

/** Whether a part can stand in a list whose first part is of kind `first`. */
export function isOfOneKind(first: PartKind, kind: PartKind): boolean {
  return kind === first && kind !== 'another'
}

/** 其他 5 条, 其余 5 件: with it a list is complete. 其他处理, 其他结果 and 其他组织 are names of the form. */
export function isTheRest(name: string): boolean {
  return /^(?:通过|以|由|来自)?(?:其[他它]|其余|剩余|余下|另外?)(?:各?类|方面|渠道|方式|信息|形式|申请|途径|事项|类型|类别|内容|文件|领域|情形|情况|政府|原因|栏目|公开|动态|公告|均|为|的|答复|办理|发布|各|有)*$/.test(
    name,
  )
}

/** Whether two parts that one bracket holds can be of one list though their names tell of different kinds: 业务培训, 新媒体培训. */
export function canJoin(first: PartKind, kind: PartKind): boolean {
  return [first, kind].every((one) => one === 'unknown' || one === 'channel' || one === 'applicant')
}
