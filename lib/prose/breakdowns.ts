import { type Figure, readFigures } from './figures.ts'
import { canJoin, isOfOneKind, isTheRest, partKind } from './part-kinds.ts'
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
    const start = Math.max(0, total.start - lead.length - wordsBefore(text, total.start))
    if (end <= 0) return []
    const listed = text.slice(total.end, parts.at(-1)?.end)
    const isFar = lead !== '' && total.end <= lead.length && breakdown.rivals.length > 0 && !breakdown.isComplete
    const isCertain =
      // 其中 at the head of a sentence, after several figures in the one before.
      !isFar &&
      total.exact &&
      parts.every(({ exact }) => exact) &&
      !/等/.test(listed) &&
      !/同步|同时|重复|交叉|兼具|兼有|重叠/.test(text.slice(total.end))
    return [{ ...breakdown, kind: 'sum', sentence, quoted: sentence.quote(start, end), isCertain }]
  })
  return [...listed, ...readTrailingTotals(sentence)]
}

/** A sentence that begins with 其中 breaks down a figure of the one before. */
function leadOf({ text, before }: Sentence): string {
  return before && /^[,;]?其中/.test(text) && !/其中/.test(before.text) ? before.text : ''
}

function wordsBefore(text: string, at: number): number {
  return Math.min(/[^,;:()。]*$/.exec(text.slice(0, at))?.[0].length ?? 0, 24)
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

function insideBracket(text: string, start: number, at: number): boolean {
  const opened = text.lastIndexOf('(', start)
  const closed = text.indexOf(')', start)
  return opened > text.lastIndexOf(')', start) && opened !== -1 && closed !== -1 && closed < at
}

function closing(text: string, at: number): number {
  const end = text.indexOf(')', at)
  return end === -1 ? text.length : end
}

/** A list goes on to the end of the sentence, of its bracket, or to the next list. */
function listEnd(text: string, from: number): number {
  const rest = text.slice(from)
  const depthEnd = closesBefore(rest)
  const next = rest.search(/[,;(]?(?:其中|包括|包含|涵盖|分为|具体(?:为|是|有|如下|包括))/)
  const ends = [depthEnd, rest.search(/。./), next].filter((end) => end > 0)
  return from + Math.min(rest.length, ...ends)
}

/** A list whose parts stand apart by 、 or a comma ends at a semicolon; one whose parts stand apart by semicolons goes on. */
function levelEnd(text: string, figures: readonly Figure[], from: number, until: number, unit: string): number {
  const [first, second] = figures.filter((figure) => figure.start >= from && figure.end <= until && figure.unit === unit)
  const pause = text.indexOf(';', second?.end ?? from)
  if (!first || !second) return until
  const between = text.slice(first.end, second.start)
  if (!between.includes(';')) return pause === -1 || pause > until ? until : pause
  // 其中高中 3154 人；全县在校学生 131391 人: of parts that only a semicolon parts the list must say what they are.
  const isList =
    text[from - 1] === ':' ||
    /占[^;]*%/.test(between) ||
    partKind(between.replace(/^.*;/, ''), '') !== 'unknown' ||
    /;(?:其[他它]|其余)[^;]*$/.test(text.slice(first.end, until))
  return isList ? until : first.end + between.indexOf(';')
}

/** 其他 5 件，结转下年度 2 件: what stands last of the kinds need not be the last part. */
function isFollowed(text: string, figures: readonly Figure[], parts: readonly Figure[], unit: string): boolean {
  const last = parts.at(-1)
  const next = figures.find(({ start }) => last !== undefined && start >= last.end)
  return last !== undefined && next?.unit === unit && !/[;。)]|同比|较|比上/.test(text.slice(last.end, next.start))
}

/** After a semicolon that ends a list more of its kind can come: 予以公开 10 件、部分公开 2 件；因…无法提供的 3 件. */
function goesOn(text: string, figures: readonly Figure[], from: number, until: number, unit: string): boolean {
  if (text[until] !== ';') return false
  const first = figures.find(({ start }) => start >= from)
  const next = figures.find(({ start }) => start > until)
  if (!first || next?.unit !== unit) return false
  const kind = partKind(text.slice(from, first.start), '')
  const other = partKind(text.slice(until, next.start), '')
  return kind === other || /^(?:outcome|ground)/.test(other)
}

/** Where a bracket closes that was opened before; -1 where none does. */
function closesBefore(rest: string): number {
  let depth = 0
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === '(') depth++
    else if (rest[at] === ')' && --depth < 0) return at
  }
  return -1
}

interface Parts {
  figures: Figure[]
  /** Every item up to the end of the list is a part. */
  isWhole: boolean
  /** The last part is 其他, or 其余. */
  endsInRest: boolean
}

/** The parts from a place on: figures of one unit whose names are of one kind, up to 其他 or to a figure of something else. */
function partsOf(text: string, figures: readonly Figure[], from: number, until: number, unit: string, isClosed: boolean): Parts {
  const listed = figures.filter(({ start, end }) => start >= from && end <= until)
  const parts: Figure[] = []
  let firstKind: ReturnType<typeof partKind> | null = null
  // Parts whose names say nothing and that stand apart by 、 end at a comma: 甲类 2 家、乙类 12 家，培育示范企业 2 家.
  let joint = ''
  let previousEnd = from
  for (const figure of listed) {
    if (insideBracket(text, figure.start, until) || figure.unit === '%') continue
    const before = text.slice(previousEnd, figure.start)
    const after = /^[^,;、。:()\d]*/.exec(text.slice(figure.end, until))?.[0] ?? ''
    const name = nameOf(before, after)
    previousEnd = figure.end
    if (figure.unit !== unit) return { figures: parts, isWhole: false, endsInRest: false }
    if (isTheRest(name)) return { figures: [...parts, figure], isWhole: true, endsInRest: true }
    if (/^[,;、]?(?:共|合计|总计)/.test(before)) return { figures: parts, isWhole: false, endsInRest: false }
    const kind = partKind(name, before)
    firstKind ??= kind
    const isNext = kind === 'unknown' && parts.length > 1 && joint === '、' && !before.includes('、')
    if (!(isOfOneKind(firstKind, kind) || (isClosed && canJoin(firstKind, kind))) || isNext)
      return { figures: parts, isWhole: false, endsInRest: false }
    if (parts.length === 1) joint = before.includes('、') ? '、' : ','
    parts.push(figure)
  }
  const rest = text.slice(previousEnd, until)
  return { figures: parts, isWhole: !/\d/.test(rest) && !/[,;、][^,;、。)]{2,}$/.test(rest.replace(/[。)]$/, '')), endsInRest: false }
}

/** What a part is called: the words before its figure, or after it where nothing stands before. */
function nameOf(before: string, after: string): string {
  const said = before
    .replace(/\([^()]*\)/g, '')
    .replace(/^.*[,;、:]/, '')
    .replace(/^(?:其中|有|共|和|及|与|另有|分别(?:为|是|有))*/, '')
  return said === '' ? after : said
}

/** Whether the parts contradict the total: more than it, or, where they are all, not it. */
export function contradicts({ total, parts, isComplete, rivals, row }: Breakdown): boolean {
  const low = parts.reduce((sum, part) => sum + part.low, 0)
  const high = parts.reduce((sum, part) => sum + part.high, 0)
  const tolerance = 1e-9
  const equals = (figure: Pick<Figure, 'low' | 'high'>) => low <= figure.high + tolerance && high >= figure.low - tolerance
  if (equals(total) || rivals.some(equals) || rivals.some((_, index) => equals(together([...rivals.slice(index), total])))) return false
  if (row.length > 1 && low <= together(row).high) return false
  if (isNested(parts)) return false
  if (isComplete) return true
  // What exceeds the nearest figure may be part of one before it: 收到 90 件，办结 80 件，其中….
  return low > total.high + tolerance && !rivals.some((rival) => low <= rival.high + tolerance)
}

/** Of smaller figures some add up to another by chance. */
const leastNested = 20

/** 网站 140 条，甲类 41 条、乙类 99 条: figures right after a part that make it up are its own parts. */
function isNested(parts: readonly Figure[]): boolean {
  return parts.some(({ value }, index) => {
    let sum = 0
    return parts.slice(index + 1).some((part, at) => {
      sum += part.value
      return at > 0 && value >= leastNested && sum === value
    })
  })
}

/** 召开发布会 4 次，参加访谈 2 次，其中…: the list may break down both. */
function together(figures: readonly Figure[]): Pick<Figure, 'low' | 'high'> {
  return {
    low: figures.reduce((sum, { low }) => sum + low, 0),
    high: figures.reduce((sum, { high }) => sum + high, 0),
  }
}
