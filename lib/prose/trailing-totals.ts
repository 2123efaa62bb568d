import type { SumClaim } from './breakdowns.ts'
import { type Figure, readFigures } from './figures.ts'
import { phraseMarks, startAfterMark } from './punctuation.ts'
import type { Sentence } from './sentences.ts'

/** 全年合计, 三项共计; 参与市民合计 only where it is said of the whole year: else 共计 can belong to the name of one more part. */
const summing =
  /^(?:,|、|;)?(?:(?:全年|全部|四季度|各项|几项|以上|上述|[两三四五六七八九]项|[两三四五六七八九]类)[^,;:()。、\d]{0,10})?(?:合计|共计|总计|总数为)(?:为|是|有|达)?$|^,共$/
/** Before its first part: the list has a total of its own. */
const opened = /(?:其中|包括|包含|涵盖|分为|具体)[^,;。()\d]*$/
/** What may stand between two parts of a list: a mark and the name of the next part. */
const between = /^(?:、|,|和|及|与)[^;:()。\d]{0,24}$/
const another = /其中|同比|环比|较|比上年|增长|增加|减少|下降|包括|占/
/** 新增 4 件，废止 2 件，共计 19 件: what changed makes no total, but one that was there before. */
const changed = /新增|调整|取消|关停|注销|撤销|废止/

/** 一至四季度分别为 21 件、18 件、25 件、30 件，全年合计 94 件: the total comes after its parts, and they are all. */
export function readTrailingTotals(sentence: Sentence): SumClaim[] {
  const { text } = sentence
  const figures = readFigures(text)
  return figures.flatMap((total, index): SumClaim[] => {
    // 三类信息合计: a numeral in the words for the total is no part.
    const last = figures.slice(0, index).findLast(({ unit }) => unit === total.unit)
    if (!last || total.unit !== last.unit || total.unit === '%' || total.unit === '') return []
    if (!summing.test(text.slice(last.end, total.start))) return []
    const listed = partsBefore(text, figures, index)
    // 办结 23 件，其中…: of a longer list the end alone may be what is summed up.
    const parts = listed.map((_, from) => listed.slice(from)).find((some) => some.length > 1 && sumOf(some) === total.value) ?? listed
    const [first] = parts
    if (!first || parts.length < 2 || listed.some(({ value }) => value >= total.value)) return []
    if (opened.test(text.slice(0, listed[0]?.start))) return []
    const start = startAfterMark(text, first.start, phraseMarks)
    return [
      {
        kind: 'sum',
        sentence,
        quoted: sentence.quote(start, total.end),
        total,
        parts,
        isComplete: true,
        rivals: [],
        row: [],
        isCertain:
          [total, ...parts].every(({ exact }) => exact) && ![another, changed].some((words) => words.test(text.slice(start, total.start))),
      },
    ]
  })
}

function sumOf(parts: readonly Figure[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0)
}

function partsBefore(text: string, figures: readonly Figure[], index: number): Figure[] {
  const parts: Figure[] = []
  const last = figures.findLastIndex(({ unit }, at) => at < index && unit === figures[index]?.unit)
  for (let at = last; at >= 0; at--) {
    const [part, next] = [figures[at], parts[0]]
    if (!part || part.unit !== figures[index]?.unit) break
    if (next && !between.test(text.slice(part.end, next.start))) break
    parts.unshift(part)
  }
  return parts
}
