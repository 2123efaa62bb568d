import type { Figure } from './figures.ts'
import { rowsNamed } from './outcome-rows.ts'
import { startAfterMark } from './punctuation.ts'
import { anyChannel, channel } from './scope.ts'
import { caseUnit } from './subject.ts'

/** 网络申请、企业类申请、上年结转申请 — requests of one kind, whose outcomes are not those of all. */

const applicant = '(?:自然人|公民个人|科研机构|公益(?:类)?组织|法律服务机构|(?<![、和与及])企业)(?:类|等)?'
const ofApplicant = new RegExp(`${applicant}(?:的|所)?(?:提出|提交)?(?:的)?(?:政府信息公开|信息公开)?(?:申请)?$`)
const named = new RegExp(applicant)
const ofSubject = /[^,;:。\d]{2,12}类(?:的)?(?:政府信息公开|信息公开)?申请/
const ofLastYear = /(?:上年度?|去年|上一年度?)(?:的)?结转|结转(?:上年度?|去年)/
/** Then all requests are spoken of again. */
const ofAll = /全年|合计|总计|总共|共(?:办结|答复)|收到|受理|接收|新收/

/** Whether words end in the name of one kind of applicants: 商业企业〔新收 12 件〕. */
export function endsInApplicant(words: string): boolean {
  return ofApplicant.test(words)
}

/** 办结的自然人申请中，予以公开 3 件，部分公开 1 件: whether the words before a figure say of which requests it is a part. */
export function isAmongKind(words: string): boolean {
  const found = /(?:^|[,:])(?<kind>[^,;:。\d]*申请)中,?(?<rest>[^;。]*)$/.exec(words)?.groups
  if (!found || ofAll.test(found.rest ?? '')) return false
  const kind = found.kind ?? ''
  return isKind(kind, true) || /新收|涉及|关于|有关/.test(kind)
}

/** 企业类申请 13 件，予以公开 4 件，部分公开 2 件: the figure of one kind that the clauses before a part begin with, if it can be of that. */
export function kindBefore(text: string, figures: readonly Figure[], part: Figure): Figure | null {
  const from = startAfterMark(text, part.start, ';。')
  const [head, ...others] = figures.filter(({ start, end, unit }) => start >= from && end <= part.start && caseUnit.test(unit))
  if (!head || part.value > head.value || others.some(({ value }) => value > head.value)) return null
  const between = text.slice(head.end, part.start)
  if (ofAll.test(between) || others.some(({ start }) => isKind(clauseBefore(text, start), false))) return null
  return isKind(clauseBefore(text, head.start), true) ? head : null
}

function clauseBefore(text: string, at: number): string {
  return text.slice(startAfterMark(text, at, ',;:。、'), at)
}

function isKind(clause: string, orLastYear: boolean): boolean {
  if (orLastYear && ofLastYear.test(clause)) return true
  if (/法人|群众|公众/.test(clause) || rowsNamed(clause).length > 0) return false
  if (ofSubject.test(clause)) return true
  if (named.test(clause)) return /申请|新收|收到|提交|提出|办结/.test(clause)
  return clause.includes('申请') && channel.test(clause) && !anyChannel.test(clause) && !/[和及]/.test(clause)
}

/** What can be a part of one kind of requests. */
export const partOfKind =
  /^(?:concluded|carriedOver|carriedForward|granted|partlyGranted|refused|unable|notProcessed|otherOutcome)(?:\.\w+)?\.total$/
