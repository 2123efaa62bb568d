import { type Figure, readFigures } from './figures.ts'
import { closing, goesOn, insideBracket, isFollowed, levelEnd, listEnd } from './list-ends.ts'
import { partsOf } from './list-parts.ts'
import { partKind } from './part-kinds.ts'
import { phraseMarks, startAfterMark } from './punctuation.ts'
import type { Quote, Sentence } from './sentences.ts'
import { readTrailingTotals } from './trailing-totals.ts'

/** A total with the parts that the text gives for it. */
export interface Breakdown {
  total: Figure
  parts: readonly Figure[]
  /** The text says that these are all the parts. */
  isComplete: boolean
  /** Earlier figures that the list could break down instead. */
  rivals: readonly Figure[]
  /** The total and the figures that stand in a row with it: the list can break down all of them. */
  row: readonly Figure[]
}

/** That a total is the sum of its parts, or at least not less. */
export interface SumClaim extends Breakdown {
  kind: 'sum'
  sentence: Sentence
  quoted: Quote
  /** False where the list or its total is not exact. */
  isCertain: boolean
}

const opening = /[,;:。(]?(?:其中|包括|包含|(?:分别|依次|具体)(?:为|是|有|如下))[,:]?|:|\((?!其中|包括|包含|含)/g
const distributed = /(?:分别|依次|具体)(?:为|是|有|如下)/
const listMark = /^[,;:。(]?(?:其中|包括|包含)/
const vague = /等|主要|例如|比如|如:|同步|同时|重复|交叉|含|左右|若干|多(?:个|种|项|条|件|次)|部分为/
const differs = /(?:比|较|增加|减少|增长|下降|上升|降低|多|少|增|减|同比|环比)(?:了|上年|去年|20\d\d年|度)*$/

/**
 * What one thing can be besides another: 被省级媒体转载 90 条、被市级媒体转载 150 条; 原创 150 条，图文 120 条; 10 天内办结 40 件，20 天内办结 90 件;
 * 配图 280 条，配视频 50 条.
 */
const overlaps =
  /涉及|被[^,、]{1,12}(?:转载|采用|刊发|录用|评为)|原创(?![^;。]*转载)|(?:天|工作日|期限|时限)(?:之|以)?内|配(?:图|视频|音频|有)/
const overlapsAfter = /同步|同时|重复|交叉|兼具|兼有|重叠|配发|配套|附有|共同(?:参加|出席|参与)|多个?平台(?:运营|开设|发布|推送)/

/** So many characters are quoted before the total, at most. */
const mostQuotedBefore = 24

/** The lists in a sentence that give the parts of a total: 其中 A 3 件、B 2 件; 共 5 件（A 3 件、B 2 件）; 分别为 A 3 件、B 2 件. */
export function readBreakdowns(sentence: Sentence): SumClaim[] {
  // Most sentences have no figure; those of the one before make no sum alone.
  if (readFigures(sentence.text).length === 0) return []
  const lead = leadOf(sentence)
  const text = lead + sentence.text
  const figures = readFigures(text)
  const listed = [...text.matchAll(opening)].flatMap((match): SumClaim[] => {
    const breakdown = breakdownAt(text, figures, match.index, match[0])
    if (!breakdown) return []
    const { total, parts } = breakdown
    const end = (parts.at(-1)?.end ?? total.end) - lead.length
    const start = Math.max(startAfterMark(text, total.start, phraseMarks), total.start - mostQuotedBefore) - lead.length
    if (end <= 0) return []
    const listed = text.slice(total.end, parts.at(-1)?.end)
    const isFar = lead !== '' && total.end <= lead.length && breakdown.rivals.length > 0 && !breakdown.isComplete
    const isCertain =
      // 其中 at the head of a sentence, after several figures in the one before.
      !isFar &&
      total.exact &&
      parts.every(({ exact }) => exact) &&
      !/等/.test(listed) &&
      (breakdown.isComplete || !(overlaps.test(listed) || isAllOfOne(text, total, parts)) || parts.some(({ low }) => low > total.high)) &&
      !isOfOtherYears(text.slice(0, total.start), listed) &&
      !overlapsAfter.test(text.slice(total.end))
    const isComplete = breakdown.isComplete && !isOneMore(sentence.after, total.unit)
    return [{ ...breakdown, isComplete, kind: 'sum', sentence, quoted: sentence.quote(Math.max(0, start), end), isCertain }]
  })
  return [...listed, ...readTrailingTotals(sentence)]
}

/** 决算 2 条、处罚 51 条。公告 62 条。: what stands by itself after a list may be of it, behind a slip of the pen. What is carried forward is of none. */
function isOneMore(after: string, unit: string): boolean {
  const [figure, next] = readFigures(after)
  if (figure?.unit !== unit || next !== undefined || /结转|转结/.test(after)) return false
  return /^[^,;:。]*$/.test(after.slice(0, figure.end)) && /^。?$/.test(after.slice(figure.end))
}

/** 解读 26 篇，其中文字解读 26 篇、图文解读 12 篇: all of them are the one, and some the other as well. What ends one way only is a slip. */
function isAllOfOne(text: string, total: Figure, parts: readonly Figure[]): boolean {
  const isOpen = ({ start }: Figure) => /unknown|channel/.test(partKind(/[^,;、:]*$/.exec(text.slice(total.end, start))?.[0] ?? '', ''))
  return /[篇条期次场]/.test(total.unit) && parts.some((part) => part.value === total.value && isOpen(part))
}

/** A sentence that begins with 其中 breaks down a figure of the one before. */
function leadOf({ text, before }: Sentence): string {
  return before && /^[,;]?其中/.test(text) && !/其中/.test(before.text) ? before.text : ''
}

function breakdownAt(text: string, figures: readonly Figure[], at: number, mark: string): Breakdown | null {
  const inBracket = mark.startsWith('(')
  const earlier = figures.filter((figure) => figure.end <= at && !insideBracket(text, figure.start, at))
  const stated = earlier.filter(
    ({ start, unit }) => unit !== '%' && unit !== '' && !isKind(text, start) && !differs.test(text.slice(Math.max(0, start - 8), start)),
  )
  const total = stated.findLast((figure) => !isLeftOver(text, figure))
  if (!total) return null
  const between = text.slice(total.end, at)
  const isNamed = listMark.test(mark)
  // 共 5 件（…）, 5 件: … follow their total at once; 其中 may come after a few words, and so may 分别为, 具体如下.
  const isNear =
    /^(?:[^,;:(。\d]{0,6}|[,:])?$/.test(between) ||
    (isTold(mark, between) && /^(?:[^;:()。\d]{0,8}中,[^;:()。\d]{0,80}|[^;:()。\d]{0,24})$/.test(between))
  if (!isNamed && !isNear) return null
  if (isNamed && /[;。]/.test(between.replace(/。$/, ''))) return null
  const from = at + mark.length
  const until = inBracket ? closing(text, at) : levelEnd(text, figures, from, listEnd(text, from), total.unit)
  const parts = partsOf(text, figures, from, until, total.unit, inBracket || isTold(mark, between))
  if (parts.figures.length === 0 || (parts.figures.length === 1 && !isNamed)) return null
  const list = text.slice(from, until)
  const isDistributed = distributed.test(mark + list) || (namesAllOutcomes(list) && !isIntake(text, total))
  const complete =
    parts.endsInRest ||
    isShared(between, mark, text.slice(Math.max(0, total.start - 24), total.start), parts.figures.length) ||
    (parts.isWhole && !vague.test(list) && (isDistributed || inBracket || mark === ':') && !isNamed) ||
    (parts.isWhole && isDistributed && !/等/.test(list))
  return {
    total,
    parts: parts.figures,
    isComplete:
      complete &&
      parts.figures.length >= 2 &&
      !(parts.endsInRest ? isFollowed(text, figures, parts.figures, total.unit) : goesOn(text, figures, from, until, total.unit)),
    rivals: stated.filter((figure) => figure !== total && figure.unit === total.unit),
    row: coordinated(text, stated.slice(0, stated.indexOf(total) + 1)),
  }
}

/** 分为四类: how many kinds there are is no total. */
function isKind(text: string, start: number): boolean {
  return /(?:分为|分成|归为|涉及|共分)$/.test(text.slice(Math.max(0, start - 4), start))
}

/** 按结果划分分别为, 具体情况: the words before a list say that it is one. */
function isTold(mark: string, between: string): boolean {
  // 申请量前三的部门依次为: not all of them.
  if (/排名|前[一二三四五六七八九十]|居前|最多|主要|典型|部门|单位/.test(between)) return false
  return (
    distributed.test(mark) ||
    (mark === ':' && /(?:如下|情况|来看|看|分别|具体|为|分|划分|类别|分为[一二三四五六七八九两][类种])$|^,[^,;:()。\d]{2,8}$/.test(between))
  )
}

/** 两个账号共推送 314 条，公众号、微博分别为 208 条和 96 条: as many names as figures, after a total that says 共. */
function isShared(between: string, mark: string, before: string, count: number): boolean {
  const names = /^,([^,;:()。]{2,30})$/.exec(between)?.[1]?.split(/、|和|及|与/) ?? []
  return distributed.test(mark) && names.length === count && count >= 2 && /(?:共|合计|总计)[^,;:()。\d]{0,8}$/.test(before)
}

/** 收到 24 件（2022 年 31 件，2021 年 19 件）: other years are no parts, unless the total is of them all. */
function isOfOtherYears(before: string, list: string): boolean {
  return /^\((?:20\d\d年|上年|去年)/.test(list) && !/(?:累计|合计|[共总]计|年[共间来])[^,;:()。\d]*$/.test(before)
}

/** 新收 24 件，上年结转 1 件，合计 25 件: not all that came in has an outcome. */
function isIntake(text: string, { start }: Figure): boolean {
  const clause = text.slice(Math.max(0, start - 60), start)
  return /收到|新收|受理|接收|结转|合计/.test(clause) && !/(?:办结|办理结果|答复|处理结果)[^,;。]{0,10}$/.test(clause)
}

/** With all six groups of table 3 a list is complete. */
function namesAllOutcomes(list: string): boolean {
  return new Set(list.match(/(?<!不)予以公开|部分公开|不予公开|无法提供|不予处理|其[他它]处理/g)).size === 6
}

/** 结转下年度 2 件，其中…: what is left over is broken down by no list. */
function isLeftOver(text: string, { start }: Figure): boolean {
  return /(?:结转|转结)[^,;:()。]{0,16}$/.test(text.slice(Math.max(0, start - 20), start))
}

/** The figures that stand with the last one in a row: 建议 24 件、提案 31 件，其中…. */
function coordinated(text: string, figures: readonly Figure[]): Figure[] {
  const row = figures.slice(-1)
  for (let at = figures.length - 2; at >= 0; at--) {
    const [figure, next] = [figures[at], row[0]]
    if (
      !figure ||
      !next ||
      figure.unit !== next.unit ||
      !/^[^,;:()。、]{0,4}(?:、|和|及|与)[^,;:()。、]*$/.test(text.slice(figure.end, next.start))
    )
      break
    row.unshift(figure)
  }
  return row
}
