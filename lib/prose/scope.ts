/**
 * What a statement in the text is about, beside the form: the whole year of the report and the whole agency. Words that narrow or
 * widen that make the statement another one than the form's.
 */

/** What tells the report's own year and agency from others. */
export interface Circumstances {
  year: number | null
  agency: string | null
}

/** 较上年增加, 与2022年相比: what is compared with is not what is stated. */
export const comparison =
  /(?:相?较|比|与|同)(?:于)?(?:上年|去年|上一年|前一年|20\d\d年|上年度|去年度|上一年度)(?:度)?(?:全年|同期)?(?:的)?(?:相比|比较|相较)?|(?:同比|环比)/g
/** The stock that came over from last year is this year's row of the form. */
const carriedOver = /(?:上年度?|上一年度?|去年|20\d\d年度?)(?:的)?结转|结转(?:上年度?|上一年度?|去年)/g
const carriedForward = /结转(?:至|到|入)?(?:下一?年度?|次年|明年|20\d\d年度?)/g

/** Names of outcomes hold words that narrow elsewhere. */
const outcome = /部分公开|重复申请|逾期(?:不|未)补正/g

/** 涉及本机关的行政诉讼: that it concerns the agency itself narrows nothing. */
const ownMatter =
  /(?:涉及|针对|关于|有关|对|以)(?:我|本)(?:机关|单位|局|厅|委|办|镇|街道|级|部门)(?:为被告|为被申请人|作为被告|作为被申请人)?(?:的)?/g
/** 全县各级行政机关, 全市各级各部门: all of a government. */
const everyOrgan =
  /([全我][省市区县州盟旗])(?:范围内)?(?:各级(?:各部门|(?:政府|人民政府)及(?:其|各)?部门|国?家?行政机关|行政机关|政府部门)?|各(?:地区?)?各部门|行政机关)/g

/** Clauses that say on what ground or under whose lead, and so name organisations that did not do it. */
const ground =
  /^(?:根据|按照?|依据|依照|依托|严格|遵照|结合|围绕|为|贯彻|落实|对照|参照|针对|聚焦|坚持|以)|(?:领导|指导|部署|支持|要求|关心|监督|配合|统筹|指引|精神)(?:下|之下|中)?$/

const wholeYear =
  /^(?:20\d\d年)?1月1日(?:起)?(?:至|到|[-—–~])(?:20\d\d年)?12月31日|^(?:20\d\d年)?1(?:月)?(?:至|到|[-—–~])12月(?:份|底)?|^(?:20\d\d年)?(?:12月(?:31日|底|末)|年底|年末|底|末)/
const times =
  /(?:20\d\d年)?(?:1月1日(?:起)?(?:至|到|[-—–~])(?:20\d\d年)?12月31日|1月?(?:至|到|[-—–~])12月(?:份|底)?|12月31日|上半年|下半年|前?[一二三四][个]?季度|第[一二三四]季度|\d{1,2}月(?:\d{1,2}日)?(?:份|底|末)?|年底|年末)|20\d\d年?度?(?:至|到|[-—–~])20\d\d学?年|20\d\d年(?:度|底|末)?(?:以来|起)?|(?:近|过去|最近)[一二三四五六七八九十两几\d]+年|[二三四五两几十\d]+年来|(?<![\d第〇零一二三四五六七八九十])[两三四五]年(?=[共累合总间内])|今年以来(?=[^,;]{0,4}已)|(?<!今年|本年度?)以来|至今|目前|历年|往年|上年度?|上一年度?|去年|前年|同期|季度|[月年日周]均|每[年月日周季]|平均|累计|全年|全年度|本年度?|今年|当年|年内|年度|疫情期间|任期|试点期间|期间|(?:报告|年报)(?:对外)?(?:发布|公布|公开|印发|编制|报送)(?:之)?(?:日|时|前)|(?:上线|施行|实施|修订|改革|挂牌|组建|启用|运行)(?:以|之)?[后前]/g
const ownTime = /^(?:全年度?|本年度?|今年|当年|年内|年度)$/

const own =
  /(?:我|本)(?:局|厅|委|办|署|院|部|中心|单位|机关|部门|镇|乡|街道|街道办事处|管委会|会|行|公司|所|站|队|支队|大队|园区|开发区|分局|处)|(?:局|厅|委|镇|院|会)(?:机关|本级)|全(?:局|厅|委|署|院|街道|园区|管委会)/g
const wholeLevel = /(?:我|全|本)([省市区县州盟旗镇乡])(?!局|直|场|属|级机关)/g
const organisation =
  /办公室|政府办|(?:[省市区县州旗镇乡]|人民)政府(?!信息|网|门户|公报|采购|集中|开放|购买|部门网|规章)|(?<![布格结当全])局(?!限|面|部|长|势|域)|(?<!大)厅(?!堂|长|局)|委员会|管委会|[改健资建信农教科法]委(?!托|员|派|会|书|主)|街道(?:办事处|办)?|(?<!城|乡)镇(?!痛|静)|(?<![城故家])乡(?!镇|村)|(?<!为|以)中心(?!工作|城区|任务|组|思想|环节)|[支大总中]队|(?<!公|政)派出所|法院|检察院|(?<!移送|移交)(?:公安|司法|税务|监察|交管|执法)机关|公司|集团|(?:所属|下属|直属|[局委市省区县厅]属)[^,;:]{0,10}?(?:单位|机构)|事业单位|医疗机构|学校|高校|院校|大学|学院|中学|小学|医院|(?:各|有关|相关|下属|直属|其他|成员|职能|二级|所属|基层|牵头|责任|业务|\d个)(?:部门|单位|科室|处室|站所|机构|县|区|市|地)|部门(?!预算|决算|网站|动态|文件|职责|规范)|科室|处室|[^业子操]系统(?=共|收|受|接|办|内|合|总|全|,|各|作)|乡镇|县区|区县|市县|市直|县直|区直|省直|消防(?:救援)?机构|(?:高新|经开|开发)区(?=$|[共全本年收受接新办答制印作实发公])|市本级|省本级|县本级|区本级|本级(?!政府规章|规范)|垂管|下级/g

export const channel =
  /网上|网络|线上|在线|网站|平台|系统|信函|邮寄|邮政|来信|当面|现场|窗口|传真|邮件|邮箱|EMS|快递|微信|微博|公众号|APP|电话|书面|口头|线下/i
export const anyChannel = /(?:等|多种|各种|多个|各个|多元|全部|所有|不同|两种|三种|四种|上述)[^,;:]{0,6}(?:渠道|方式|途径|形式)/
const narrowing =
  /对[^,;:]{1,20}(?:行为|问题|企业|个人|当事人)|部分|除|计划|预计|拟|力争|目标|将要?(?!结)|争取|有效|重点|典型|试点|首次|单独|多次|个别|涉及|关于|有关|因.{0,12}(?:问题|原因)|各类|各项|各级|多部门|重复|批量|集中(?!采购)|(?:工作日|天)内|当场|当日|超过|延长|模拟|演练|抽查|抽取|随机|指导|督促|协助|转办|转送|转交|移送|交办|复核|审核|评查|同一|一名|某|上述|剩余|下属|联合|牵头|会同|超期|逾期|延期|按时|按期|限时|提前|如期|当场|简易程序|一般程序|普通程序|听证|较大|败诉|胜诉|一审|二审|再审|以外|之外|除外|减免|免征|取消|退还|应收|补正后|领域|代[征收]/

/** A text without what is compared with, what came over and what goes on, and without the years that they name. */
export function withoutOtherYears(text: string): string {
  return text.replace(comparison, '').replace(carriedOver, '').replace(carriedForward, '')
}

/**
 * Whether what is said is said of the whole agency and the whole year of the report.
 *
 * @param text the plain sentence up to the words that name the subject
 */
export function isWholeScope(text: string, circumstances: Circumstances): boolean {
  const stated = withoutOtherYears(text)
    .replace(/\([^()\d]*\)/g, '')
    .replace(outcome, '')
    .replace(ownMatter, '')
    .replace(everyOrgan, '$1')
    .replace(/(?:全|我)?([省市区县州])(?:人民)?政府系统/g, '全$1')
  const clauses = stated.split(/[,;:()]/)
  const last = clauses.at(-1) ?? ''
  const relevant = clauses.filter((clause, index) => index === clauses.length - 1 || !ground.test(clause))
  if (narrowing.test(last)) return false
  // 较为集中的是预算类申请，共收到 7 件
  if (/(?:[是为以]|类)[^,]*类(?:政府信息公开|信息公开)?(?:申请|事项|信息)?$/.test(clauses.at(-2) ?? '')) return false
  // 涉及征地的申请中，予以公开 4 件
  const over = clauses.at(-2) ?? ''
  if (/(?<!其)中$/.test(over) && (narrowing.test(over) || channel.test(over))) return false
  if (clauses.slice(-2).some((clause, index, two) => isChannel(clause, index === two.length - 1))) return false
  return isWholeYear(stated, circumstances.year) && isWholeAgency(relevant, circumstances.agency)
}

const neutralGap =
  /自然人、?法人(?:和|或|及|或者|以及|与|、)(?:其[他它]|非法人)组织|公民|法人|其[他它]组织|和|或者|或|及|以及|与|、|社会公众|社会各界|各界|公众|人民群众|群众|市民|企业|申请人|当事人|提出|提交|递交|来自|发来|关于|有关|各类|各种|的|了|过|新|共|件|向我[局厅委办镇县区市]|向本(?:机关|单位|局|级)|通过(?:[^,;:]{0,30}?(?:等|各种|多种|各类|不同)[^,;:]{0,6}(?:渠道|方式|途径|形式))/g

/** Whether words within a statement say nothing that narrows it: 收到〔公民、法人提出的〕申请, but not 收到〔涉及征地的〕申请. */
export function isNeutralGap(gap: string): boolean {
  return gap.replace(neutralGap, '') === ''
}

const elsewhere =
  /(?:不|未|另行|单独)(?:计入|纳入|列入|统计在|包含在|包括在)|不在(?:上表|统计|本表)|不(?:重复)?计算?在内|由(?:原行为机关|原机关|被告|其他机关)[^,;]{0,6}统计|共同被告/

/** 不计入上表, 由原行为机关统计: the sentence says itself that the table counts something else. */
export function isCountedElsewhere(text: string): boolean {
  return elsewhere.test(text)
}

/** 通过网上渠道收到: a part; 通过网站、信函等多种渠道: all. */
function isChannel(clause: string, isOwn: boolean): boolean {
  if (anyChannel.test(clause)) return false
  return (isOwn && /通过|经由/.test(clause)) || (channel.test(clause) && (isOwn || /^(?:其中)?(?:通过|经由?|从|以)/.test(clause)))
}

/** The time that a text begins with: 2022年, 上半年; '' for none. */
export function leadingTime(text: string): string {
  const [first] = text.matchAll(times)
  return first?.index === 0 ? first[0] : ''
}

/** The time that is named last is the one that counts. */
export function isWholeYear(text: string, year: number | null): boolean {
  let whole = true
  let inOwnYear = true
  for (const [time] of text.matchAll(times)) {
    const [named] = /20\d\d(?=年)/.exec(time) ?? []
    const rest = time.replace(/^20\d\d年/, '')
    const isSpan = /^20\d\d年?度?(?:至|到|[-—–~])20\d\d学?年$/.test(time)
    const isOwnYear = !isSpan && (named === undefined || Number(named) === year)
    if (ownTime.test(time)) {
      whole = inOwnYear || /^(?:本年|今年)/.test(time) // 全年, 年度: of the year named before
      continue
    }
    whole =
      isOwnYear &&
      (rest === '' ||
        rest === '度' ||
        (named !== undefined && /^度?以来$/.test(rest)) ||
        wholeYear.test(rest) ||
        (named !== undefined && /^[底末]$/.test(rest)))
    if (named !== undefined || /^(?:上|去|前|往|历|同期)/.test(time)) inOwnYear = named !== undefined && isOwnYear
  }
  return whole
}

const namesOfOrgans = [organisation, own, wholeLevel]

/** Whether a text names any organ. */
export function namesAgency(text: string): boolean {
  return namesOfOrgans.some((mark) => text.search(mark) !== -1)
}

/** Where the first organ is that a text names, or null. */
export function firstOrgan(text: string): { start: number; end: number } | null {
  const [first] = namesOfOrgans
    .flatMap((mark) => [...text.matchAll(mark)].slice(0, 1))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start)
  return first ?? null
}

/** The organisation that is named last is the one that counts. */
export function isWholeAgency(clauses: readonly string[], agency: string | null): boolean {
  let whole = true
  for (const clause of clauses) {
    const marks = [...clause.matchAll(organisation)].map((match) => ({
      at: match.index + match[0].length,
      isOwn: isOwnName(clause.slice(0, match.index + match[0].length), agency),
    }))
    // 局办公室牵头、各科室分工: who does the work within the agency is the agency.
    if (clause !== clauses.at(-1))
      for (const mark of marks) mark.isOwn ||= /(?:[局厅委]|中心)办公室$|科室$|股室$|处室$/.test(clause.slice(0, mark.at))
    for (const match of clause.matchAll(own)) marks.push({ at: match.index + match[0].length, isOwn: true })
    for (const match of clause.matchAll(wholeLevel)) {
      marks.push({ at: match.index + match[0].length, isOwn: isLevelOf(match[1] ?? '', agency) })
    }
    marks.sort((a, b) => a.at - b.at || Number(a.isOwn) - Number(b.isOwn))
    for (const mark of marks) whole = mark.isOwn
  }
  return whole
}

/** Whether a text ends in the agency's name or in a short form of it: 市财政局 and 财政局 for 云河市财政局, not 县财政局. */
export function isOwnName(text: string, agency: string | null): boolean {
  if (agency === null) return false
  const said = short(text)
  const name = short(agency)
  // A government's report is often titled by its place alone.
  return (
    sharesName(said, name) ||
    (said.length >= 2 && name.endsWith(said)) ||
    (/[省市区县州盟旗镇乡]$/.test(name) && sharesName(said, `${name}政府`)) ||
    // 高新区 for 云河高新技术产业开发区管委会
    (/区管委$/.test(name) && sharesName(said, name.replace('管委', '')))
  )
}

/** Whether a text ends in letters of the name in their order, down to its last one: 工信厅 for 工业和信息化厅. */
function sharesName(said: string, name: string): boolean {
  if (said.endsWith(name)) return true
  let common = 0
  for (let left = name.length - 1; left >= 0 && common < said.length; common++) {
    const letter = said.at(-1 - common) ?? ''
    const at = common === 0 ? (name.endsWith(letter) ? left : -1) : name.lastIndexOf(letter, left)
    if (at === -1) break
    left = at - 1
  }
  return common >= 3 && !/[省市区县州盟旗镇乡]/.test(said.at(-1 - common) ?? '')
}

function short(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replaceAll('人民政府', '政府')
    .replace(/管理委员?会/g, '管委会')
    .replace(/街道办事处/g, '街道')
    .replace(/委员?会/g, '委')
}

/** Whether 全市 is what the report is about: that of a government or of its office, of the same level. */
function isLevelOf(level: string, agency: string | null): boolean {
  if (agency === null) return false
  const place = short(agency).replace(/(?:政府)?(?:办公室|办公厅)?$/, '')
  return place.endsWith(level) || (level === '区' && /自治区$|[新园]区$/.test(place)) || (level === '州' && place.endsWith('自治州'))
}
