import type { SectionId } from './prescribed.ts'
import type { Random } from './random.ts'

/**
 * What an agency writes round its tables. It states no figure of the form and no sums, so that nothing in it can
 * contradict a table. Sub-headings inside 一 are named like sections on purpose: real reports do that.
 */

type Sentence = (agency: string, year: number) => string

const overview: readonly Sentence[] = [
  (agency, year) =>
    `${year}年，${agency}坚持以人民为中心，围绕年度重点工作推进政务公开，健全工作机制，规范公开流程，公开的质量和时效稳步提升，群众的知情权和监督权得到较好保障。`,
  () =>
    '（一）主动公开政府信息情况。对照法定公开内容逐项梳理，及时更新机构职能、领导分工、规划计划、财政预决算等栏目，涉及民生的政策文件在印发当日上网，并同步配发图文解读。',
  () =>
    '（二）依申请公开情况。完善登记、审核、办理、答复、归档全流程管理，设立专人专岗，统一答复文书格式，疑难件由法制机构会商后答复，做到件件有回音、程序不缺项。',
  () =>
    '（三）政府信息管理情况。落实公文属性源头认定，拟文时即明确公开方式；定期清理历史文件，对失效文件在网页显著位置标注，方便公众查询使用。',
  () =>
    '（四）平台建设情况。优化门户网站检索功能，归并长期不更新的栏目，政务新媒体实行清单管理，并在办事大厅设置查阅点，提供纸质资料和自助查询设备。',
  () =>
    '（五）监督保障情况。将政务公开纳入年度绩效考核，由办公室按季度通报进展，组织业务骨干参加专题培训，对群众反映的问题限期整改，全年未发生责任追究情形。',
]

const proactive: readonly Sentence[] = [
  () => '上述数据由各业务科室依据台账填报，办公室会同法规科复核，统计口径与上一年度保持一致。',
  (agency) => `${agency}制发的文件均在门户网站“法定主动公开内容”栏目集中展示，可按发文时间和主题检索。`,
  () => '行政执法信息通过执法公示平台同步公开，公众可在平台查询事项依据、办理流程和救济渠道。',
]

const requests: readonly Sentence[] = [
  () => '申请渠道包括当面提交、邮政寄送和网上提交三种方式，受理地址、联系方式在信息公开指南中公布。',
  () => '对申请内容不明确的，工作人员一次性告知补正事项；对涉及第三方权益的，依法书面征求意见后作出决定。',
]

const review: readonly Sentence[] = [
  () => '工作中注重与复议机关、人民法院的沟通，对典型案例开展复盘，查找程序上的薄弱环节并逐项完善。',
  () => '法律顾问全程参与答复文书审查，从源头上预防和减少行政争议。',
]

const problems: readonly Sentence[] = [
  (agency, year) => `${year}年，${agency}政务公开工作取得一定进展，但与公众期待相比仍有差距，主要表现在以下几个方面。`,
  () =>
    '一是公开的主动性有待增强。个别科室对公开时限把握不严，信息从形成到发布的间隔偏长。二是解读方式较为单一，文字材料多，视频、问答等群众喜闻乐见的形式少。',
  () => '三是队伍力量相对薄弱。承办人员多为兼职且流动较快，对新政策、新要求的掌握不够系统，答复文书的说理还不够充分。',
  () => '下一步，将重点做好以下工作：完善内部协同机制，把公开要求嵌入办文办会全过程，明确每个环节的责任人和完成时限。',
  () => '丰富解读形式，对关系群众切身利益的文件，在起草阶段同步谋划解读方案，通过现场答疑、短视频等方式讲清楚政策怎么办、找谁办。',
  () => '强化业务培训，编印常见问题口径和案例汇编，采取以案说法、跟班学习等方式，提升承办人员依法办理能力。',
]

const fee = '本年度依申请提供政府信息，未向申请人收取信息处理费。'
const other: readonly Sentence[] = [
  () => '年度政务公开工作要点所列任务已全部完成，完成情况已通过门户网站公布，接受社会监督。',
  () => '除上述内容外，没有其他需要报告的事项。',
]

const pools: Record<SectionId, readonly Sentence[]> = { overview, proactive, requests, review, problems, other }
const least: Record<SectionId, number> = { overview: 4, proactive: 1, requests: 1, review: 1, problems: 4, other: 1 }

/** Paragraphs for a section: those of the pool in their order, some left out. From 2021 `other` tells of the fee. */
export function paragraphsFor(id: SectionId, agency: string, year: number, random: Random): string[] {
  const pool = pools[id]
  const kept = pool.filter((_, index) => index < least[id] || random.chance(0.5)).map((sentence) => sentence(agency, year))
  return id === 'other' && year >= 2021 ? [fee, ...kept] : kept
}

/** The preface, which promises all six sections in one sentence. */
export function prefaceOf(agency: string, year: number, headings: readonly string[]): string {
  const names = headings.map((heading) => heading.replace(/^[一二三四五六]、/, '')).join('、')
  return `根据《中华人民共和国政府信息公开条例》和上级关于编制年度报告的要求，${agency}编制了本报告。报告由${names}六部分组成，所列数据的统计期限为${year}年1月1日至${year}年12月31日。如对报告内容有疑问，可与${agency}办公室联系。`
}
