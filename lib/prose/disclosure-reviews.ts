import { startAfterMark } from './punctuation.ts'
import type { Reading } from './reading.ts'
import type { Sentence } from './sentences.ts'
import type { Stretch } from './stretches.ts'

/** 因政府信息公开被申请行政复议、提起行政诉讼 — which reviews and lawsuits the form counts: those over disclosure that were brought this year. */

const disclosure = /信息公开|依申请公开/
const carried = /(?:含|其中|包括)[^;。,\d较比]{0,10}(?:上年|去年|20\d\d年|结转)[^;。,\d]{0,10}\d/
/** 审结 8 件, 撤回 2 件, 结果维持的 8 件中: by how they ended. */
const ended = /审结|结案|办结|撤回|撤诉|维持的|纠正的/
const endedWhole = /^[^;。]*?(?:审结|结案|办结|撤回|撤诉|维持|纠正)的?(?:案件)?(?:共|有)*\d+[件宗起例](?:中,?|[,(]?(?:其中|包括)|:)/
/** Whose answer was disputed narrows nothing. */
const anyAnswer =
  /不服|[对就]|针对|关于|有关|涉及?|依?申请人?|行政机关|行政相对人|政府|公民|当事人|[我本][局厅委办镇市县区机关单位级]{1,2}|\p{Script=Han}*[局厅委会]|的|、|和|或/gu

/** Whether a figure of reviews or lawsuits is of those that the form counts; so is every figure of something else. */
export function isOfDisclosure({ field }: Reading, sentence: Sentence, { before, figure }: Stretch): boolean {
  if (!/^(?:reconsideration|litigation)/.test(field)) return true
  const { text } = sentence
  const said = text.slice(0, figure.start)
  const after = text.slice(figure.end)
  const clause = rowOf(said)
  return (
    !isOfAllMatters(field, said, after, sentence.after) &&
    !isCountedByOrgans(text, before) &&
    !isCountedByTime(field, text, said, after, before) &&
    !isCountedByEnd(field, said, clause) &&
    !isOfOneMatter(clause, before) &&
    !isOfThoseDecided(field, text, before) &&
    isOverDisclosure(sentence)
  )
}

/** What was said since the last semicolon. */
function segmentOf(said: string): string {
  return said.slice(startAfterMark(said, said.length, ';。'))
}

/** The clause that a figure ends, from the first of its row on: 审结行政复议 9 件、行政诉讼. */
function rowOf(said: string): string {
  const clauses = said.slice(startAfterMark(said, said.length, ';:。()')).split(',')
  const [first = '', last = ''] = clauses.slice(-2)
  const isSecond = /^(?:和|及|被?提起|发生)*(?:行政)?诉讼(?:案件)?(?:共|有|为)*$/.test(last) && /复议[^\d]*\d+[件宗起例]$/.test(first)
  return clauses.length < 2 ? first : isSecond ? first + last : last
}

/** 行政复议 9 件，其中涉及政府信息公开 3 件: the former are of all matters. The next sentence can say it as well. */
function isOfAllMatters(field: string, said: string, after: string, next: string): boolean {
  if (/^[^;。]{0,30}(?:其中|[,(])[^;。\d]{0,10}(?:政府信息公开|信息公开|依申请公开)[^;。\d]{0,8}\d/.test(after)) return true
  if (disclosure.test(said)) return false
  if (/^(?:\([二2]\)|[二2][、.])[^,;\d]{0,6}信息公开[^,;\d]{0,4}(?:类|案件|复议|诉讼)/.test(next)) return true
  const later = /信息公开(?<of>[^,;。\d]{0,12}\d[^;。]*)/.exec(after + (next.startsWith('其中') ? next : ''))?.groups?.of
  if (later === undefined) return false
  const [own, other] = field.startsWith('reconsideration') ? [/复议/, /诉讼|起诉/] : [/诉讼|起诉/, /复议/]
  return own.test(later) || !other.test(later)
}

/** 县政府作为被申请人 4 件，部门作为被申请人 11 件; 市政府审理 4 件，县政府审理 11 件: by who is reviewed, or who reviews. */
function isCountedByOrgans(text: string, before: string): boolean {
  return (text.match(/被申请人/g)?.length ?? 0) > 1 || /政府(?:审理|受理)/.test(before)
}

/** 10 件（含上年结转 2 件）; 12 件（一审 7 件，二审 5 件）: the form counts once those that were brought this year. */
function isCountedByTime(field: string, text: string, said: string, after: string, before: string): boolean {
  if (/结转|上年|去年/.test(before)) return true
  const rest = /^[^;。]*/.exec(after)?.[0] ?? ''
  const segment = segmentOf(said) + rest
  const isByLevel = field.startsWith('litigation') && /一审/.test(text) && /二审/.test(text)
  return isByLevel || carried.test(field.endsWith('.total') ? rest : segment)
}

function isCountedByEnd(field: string, said: string, clause: string): boolean {
  if (!field.endsWith('.total')) return false
  const whole = endedWhole.exec(segmentOf(said))?.[0]
  return ended.test(clause) || (whole !== undefined && !/复议|诉讼/.test(whole))
}

/** 因工伤认定被申请行政复议, 因征地信息公开引发行政复议. */
function isOfOneMatter(clause: string, before: string): boolean {
  if (/因(?![^,;]{0,12}(?:公开|不服|答复))[^,;]{2,}(?:被|引发|提起|产生)/.test(before)) return true
  const over = /因([^,;]{0,12}?)(?:政府)?信息公开/.exec(clause)?.[1] ?? ''
  return over.replace(anyAnswer, '') !== ''
}

/** As the organ that decides reviews it counts those against others. */
function isOfThoseDecided(field: string, text: string, before: string): boolean {
  if (/复议(?:机构|机关|委员会)[^,;]{0,12}(?:办理|审理|受理|收到)/.test(before) || /作为[^,;]{0,6}(?:复议机[构关]|第三人)/.test(text))
    return true
  return field.endsWith('.total') && /办理|审理|受理|审结|承办|化解|代理|审查|参加|出庭|应诉|各类/.test(before) && !disclosure.test(before)
}

/** Reviews and lawsuits of all kinds are no field of the form. */
function isOverDisclosure(sentence: Sentence): boolean {
  const { section, text } = sentence
  if (section === 'review') return /信息公开/.test(text) || !/工伤|征地|拆迁|征收|民事|劳动|履职|许可|处罚|房屋/.test(text)
  return [sentence, sentence.before, sentence.before?.before].some((one) => disclosure.test(one?.text ?? ''))
}
