import type { Reading } from './reading.ts'
import type { Stretch } from './stretches.ts'
import { withoutTail } from './subject.ts'

/** What tells that a figure is of less than the field that its words name. */

/** 结转的 2 件已办结: what came over is less than all that was concluded. */
export function isOfCarriedOver({ field }: Reading, before: string): boolean {
  return field.startsWith('concluded') && /结转(?:的|而来的?)?$/.test(withoutTail(before))
}

/** The words of each outcome, and how it reads with what it is of before it and a figure behind it: 个人隐私不予公开 1. */
const outcomes = new Map(
  (
    [
      ['granted', '予以公开'],
      ['partlyGranted', '部分公开'],
      ['refused', '不予公开'],
      ['unable', '无法提供'],
      ['notProcessed', '不予处理'],
    ] as const
  ).map(([row, words]) => [`${row}.total`, { words, ofKind: new RegExp(`\\p{Script=Han}${words}(?:的)?\\d`, 'gu') }]),
)

/** 商业秘密不予公开 1 件、个人隐私不予公开 1 件; 予以公开 9 件，上年结转的 1 件也予以公开: an outcome that is told more than once is told by kinds. */
export function isRepeated({ field }: Reading, text: string): boolean {
  // 首次申请 22 件，重复申请 2 件: how often something was asked for is no outcome.
  if (field === 'notProcessed.repeated.total') return text.includes('首次')
  const outcome = outcomes.get(field)
  if (!outcome) return false
  const isByKinds = !/^(?:granted|partly)/.test(field) && (text.match(outcome.ofKind)?.length ?? 0) > 1
  return isByKinds || text.includes(`也${outcome.words}`)
}

/** 专项检查 35 家，作出行政处罚 6 件: what came of a campaign, a way of handling or a clue is not all of the year, unless it says so. */
export function isOfCampaign({ field }: Reading, text: string, { start, before }: Stretch): boolean {
  if (!/^(?:licensing|penalties|coercion)/.test(field) || /全年|本年|年度|20\d\d年|年内/.test(before)) return false
  const said = text.slice(text.lastIndexOf(';', start) + 1, start)
  return (
    /专项|非现场|(?<!行政)检查|抽查|整治|行动|排查|巡查|稽查|线索|举报|推行|推进|依托|联合执法|优化|深化|方式|改革|试点/.test(said) ||
    /以[^,]{2,}方式|[”□]办理/.test(before)
  )
}

/** 行政事业性收费主要为考试费，收入 98 万元: the greater part is not all. */
export function isOfOneFee({ field }: Reading, text: string): boolean {
  return field === 'fees.amount' && /行政事业性收费[^;。]{0,6}主要[^;。]*$/.test(text)
}

/** 行政处罚（简易程序）12 件: what stands in a bracket between the words and the figure says of which, unless it is a number or says what is included. */
export function isNarrowedByBracket(text: string): boolean {
  const said = /\(([^()]*)\)[^,;:()、]{0,6}$/.exec(text)?.[1]
  return said !== undefined && !/^(?:含|包括|包含|单位|以下|下同|见|即|[一二三四五六七八九十\d]+$)|数量?$|件数|金额/.test(said)
}

/** 40 件（2022 年）、36 件（2023 年）: the year stands in a bracket after the figure. */
export function isOfOtherYear(after: string, year: number | null): boolean {
  const named = /^\((?:(20\d\d)年|上年|去年)度?\)/.exec(after)
  return named !== null && Number(named[1]) !== year
}
