import { readFigures } from './figures.ts'
import { numberOf, withoutNumber } from './numbering.ts'
import {
  type Circumstances,
  firstOrgan,
  isOwnName,
  isWholeAgency,
  isWholeYear,
  leadingTime,
  namesAgency,
  withoutOtherYears,
} from './scope.ts'
import type { Sentence } from './sentences.ts'

/**
 * 上文 — what the sentences before set for the ones after them: 县住建局. 收到申请 12 件; 2022 年工作情况. 收到申请 90 件; 涉及征地的申请较多. 全年答复 52 件.
 */

const longestHeading = 30
const ownYear = /全年|本年|今年|当年|年内/
/** What no heading over it says ends sooner. In sentences. */
const reach = { heading: 4, sentence: 2 }

/** An organ after such words is no subject: 强化部门协同, 由办公室统一登记. */
const verb =
  /加强|强化|落实|推[进动行]|做[好实]|完善|健全|建立|规范|组织(?!部|委)|召开|开展|依托|聚焦|深化|优化|进一步|积极|认真|明确|压实|督促|指导|配合|协[调同]|会同|联合|持续|不断|统筹|贯彻|充分|依法|全面|切实|及时|主动|定期|抓[好实]|提[升高]|畅通|制定|印发|编制|举办|参加|接受|通过|按照|根据|围绕|坚持|严格|高度|领导小组|专班|^[与同经受应请]|对|由|将|在(?!线)|以|把|从|因/
/** Those who do the agency's own work, and all of a government. */
const inner =
  /^(?:各|(?:政务|信息)公开|[局厅委]?(?:机关)?(?:办公室|科室|股室|处室)|(?:有关|相关|职能|责任|牵头|业务|成员)?(?:部门|单位|科室))/
/** 市政府高度重视, 省政府办公厅印发通知后: who leads is not who did it. */
const leads = /^(?:办公[室厅])?(?:主要)?(?:领导|负责人|高度重视|出台|制定|多次|通报|考核|常务会|办公会|关于|对)|召开|印发|部署|举办/
/** 2022年工作情况, and what 2022年 had: 上半年完成指南更新 says nothing of figures. */
const ofFigures =
  /^度?(?:[^,;:。\d]{0,12}(?:情况|回顾|总结|概况|数据))?[:。]?$|(?:申请|[收接]到|受理|新收|办结|答复|复议|诉讼|处罚|许可)[^;。]*\d/
/** Parts of an agency that no name of an organ tells. */
const part = /^(?:村级|村居|村\(居\)|村委会|[镇乡局委市县区]属)|^[^,;:。\d]{2,12}[站所馆园校](?=[:。]?$)/
/** 行政处罚权已划转综合执法局: what is said next is said of that one. */
const moved = /(?:已|均|全部)[^,;。]{0,4}(?:划转|划归|划入|移交|并入)/
/** 涉及征地的申请依然较多, 规划类申请以…为主, 上年结转的 6 件申请均已办结. */
const kind =
  /^(?:(?:其中|从内容看),)?(?:(?:涉及|关于|有关|针对)[^,;:。]{2,20}?(?:的)?|[^,;:。\d]{2,12}类(?:的)?|(?:上年度?|去年|20\d\d年度?)结转的?(?:\d+件)?)(?:政府信息公开|信息公开)?申请/

/**
 * Whether the sentences before leave it at the whole agency, the whole year and all requests.
 *
 * @param said the sentence up to its figure: what it names itself counts
 */
export function isWholeBefore(sentence: Sentence, said: string, { year, agency }: Circumstances): boolean {
  if (numberOf(sentence.text)) return true
  if (sentence.before && !/^[^\d]*申请/.test(sentence.text) && kind.test(withoutNumber(sentence.before.text))) return false
  const organ = namesAgency(said) ? undefined : nearest(sentence, (text) => ofWholeAgency(text, agency))
  // 上年 30 件, and on the next line 全年 24 件: the line over it is no heading but says a figure of its own.
  const isAnew = sentence.before?.after === '' && ownYear.test(said)
  const lead = nearest(sentence, (text) => (isAnew && readFigures(text).length > 0 ? undefined : ofTime(text, year)))
  return organ !== false && (!lead || isWholeYear(lead + withoutOtherYears(said), year))
}

/** What the nearest of the sentences before says that says anything of it. */
function nearest<Said>(sentence: Sentence, read: (text: string) => Said | undefined): Said | undefined {
  let before = sentence.before
  for (let depth = 0; before && depth < reach.heading; depth++) {
    const found = depth < reach.sentence || isHeading(before.text) ? read(before.text) : undefined
    if (found !== undefined) return found
    if (numberOf(before.text)) return undefined
    before = before.before
  }
  return undefined
}

function isHeading(text: string): boolean {
  return text.length <= longestHeading && (numberOf(text) !== null || /(?:情况|:)。?$/.test(text)) && !/\d/.test(withoutNumber(text))
}

/** Whether a sentence begins with the agency, or else with another organ; undefined where it begins with none. */
function ofWholeAgency(text: string, agency: string | null): boolean | undefined {
  if (moved.test(text)) return false
  const unnumbered = withoutNumber(text)
  const words = unnumbered.slice(leadingTime(unnumbered).length).replace(/^,/, '')
  const clause = /^[^,;:。]*/.exec(words)?.[0] ?? ''
  if (part.test(words)) return isOwnName(clause, agency)
  const found = firstOrgan(clause)
  if (!found) return undefined
  const name = isHeading(text) ? clause : clause.slice(0, found.end)
  // 局党组会: the organ's own.
  if (found.end === 1 || verb.test(clause.slice(0, found.start)) || leads.test(clause.slice(found.end))) return undefined
  if (!isHeading(text) && inner.test(clause)) return undefined
  // A town by its name alone is what its government reports on.
  return isWholeAgency([name, ''], agency) || (/[镇乡]$/.test(name) && isOwnName(`${name}政府`, agency))
}

/** A sentence that begins with a time which is not the report's year, nor names that later; '' for one that begins with the year. */
function ofTime(text: string, year: number | null): string | undefined {
  const words = withoutNumber(text).replace(/^截至/, '')
  const time = leadingTime(words)
  // The day of publication stands alone on its line.
  if (time === '' || !ofFigures.test(words.slice(time.length)) || /^20\d\d年\d+月\d+日$/.test(words)) return undefined
  return isWholeYear(time, year) || isWholeYear(words, year) ? '' : time
}
