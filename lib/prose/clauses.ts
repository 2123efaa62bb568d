import type { Figure } from './figures.ts'
import { startAfterMark } from './punctuation.ts'

/** The words that belong to one figure: the clause that it stands in, made whole where a mark or an earlier figure cuts it off from its subject. */
export interface Clause {
  figure: Figure
  /** Where `before` begins in the sentence. */
  start: number
  /** From the last mark or figure up to the figure. */
  before: string
  /** From the figure's unit up to the next mark or figure. */
  after: string
  /** What goes on after `after` in clauses without a figure of their own: 有 5 件申请因…，经…，决定不予公开. Worked out when asked for. */
  trail: () => string
  /** The clauses before `before` that hold no figure, back to a semicolon: 因属于过程性信息，… Worked out when asked for. */
  lead: () => string
  /** 由 19 件: what another figure grew or fell from. */
  isBase: boolean
  /** `before` stands elsewhere than right before the figure. */
  isMoved: boolean
}

/** Right before a figure, words that name nothing: the subject stands before the mark that they follow. */
const nameless = /^(?:共|有|为|共有|共计|总计|合计|计|是|达|达到|全年|本年度?|年内|的)*$/
const grownFrom = /(?:由|从)(?:原来|原先|上年度?|去年|上一年度?|20\d\d年度?)?(?:同期|全年)?的?$/
const towards = /^[^,;:()\d]{0,6}(?:至|到|为)(?:了)?(?:20\d\d年度?|本年度?|今年|当年)?(?:同期|全年)?的?$/

/** The clauses of the figures of a text, in order. */
export function clausesOf(text: string, figures: readonly Figure[]): Clause[] {
  const clauses: Clause[] = []
  for (const [index, figure] of figures.entries()) {
    const previous = figures[index - 1]
    const start = Math.max(pauseAfter(text, previous, figure), markBefore(text, figure.start))
    const own = { figure, ...wordsBefore(text, start, figure.start, figures, index), isBase: false, isMoved: false }
    const next = figures[index + 1]
    const trail = () => trailOf(text, figure, next)
    const lead = () => leadOf(text, previous?.end ?? 0, own.start)
    const clause: Clause = { ...own, after: afterOf(text, figure, next), trail, lead }
    const bases = basesBefore(text, clauses, figure)
    const [base] = bases
    const subject = base && grownFrom.exec(base.before)
    // 申请量由 19 件增至 31 件: the second figure is this year's, and its subject stands before 由.
    if (subject) {
      for (const earlier of bases) earlier.isBase = true
      clauses.push({ ...clause, start: base.start, before: base.before.slice(0, subject.index), isMoved: true })
    } else clauses.push(clause)
  }
  return clauses
}

/** 1 件维持、1 件纠正: words after a figure up to 、 are its own. */
function pauseAfter(text: string, previous: Figure | undefined, figure: Figure): number {
  if (!previous) return 0
  const pause = /^[^,;:()、]+(?=、)/.exec(text.slice(previous.end, figure.start))
  return previous.end + (pause?.[0].length ?? 0)
}

/** The clauses of the figures that a figure grew or fell from: 由 35 件、31 件降至 28 件. */
function basesBefore(text: string, clauses: readonly Clause[], figure: Figure): Clause[] {
  const bases: Clause[] = []
  let next = figure
  for (let at = clauses.length - 1; at >= 0; at--) {
    const clause = clauses[at]
    const between = text.slice(clause?.figure.end, next.start)
    if (!clause || clause.figure.unit !== figure.unit || !(next === figure ? towards : /^、/).test(between)) break
    bases.unshift(clause)
    if (grownFrom.test(clause.before)) return bases
    next = clause.figure
  }
  return []
}

function leadOf(text: string, previousEnd: number, start: number): string {
  const said = text.slice(Math.max(previousEnd, start - 120), start).replace(/^.*;/, '')
  return previousEnd === 0 ? said : said.replace(/^[^,:)]*/, '')
}

function markBefore(text: string, at: number): number {
  return startAfterMark(text, at, ',;:()')
}

/** Up to the last mark, or beyond a bracket or a colon that only names stand before: 收费（含…）12 万元, 予以公开：10 件. */
function wordsBefore(
  text: string,
  start: number,
  end: number,
  figures: readonly Figure[],
  index: number,
): Pick<Clause, 'start' | 'before'> {
  const before = text.slice(start, end)
  const mark = text[start - 1]
  if (!nameless.test(before)) return { start, before }
  if (mark === ':') {
    const from = Math.max(markBefore(text, start - 1), figures[index - 1]?.end ?? 0)
    const name = text.slice(from, start - 1)
    if (/^[^、]{2,30}$/.test(name) && !/(?:其中|如下|分别为|包括|具体为|情况)$/.test(name)) return { start: from, before: name + before }
  }
  if (mark === ')') {
    const open = text.lastIndexOf('(', start)
    const outside = figures.findLast((figure) => figure.end <= open)
    if (open === -1 || figures.some((figure) => figure.start > open && figure.end < start && figure.unit === figures[index]?.unit))
      return { start, before }
    const from = Math.max(markBefore(text, open), outside?.end ?? 0)
    return { start: from, before: text.slice(from, open) + before }
  }
  return { start, before }
}

function afterOf(text: string, figure: Figure, next: Figure | undefined): string {
  const rest = text.slice(figure.end, Math.min(next?.start ?? text.length, figure.end + 60))
  return /^[^,;:()。、]*/.exec(rest)?.[0] ?? ''
}

/** The clauses after a figure's own that hold no figure, up to a semicolon. */
function trailOf(text: string, figure: Figure, next: Figure | undefined): string {
  const limit = Math.min(next?.start ?? text.length, figure.end + 120)
  const rest = text.slice(figure.end, limit).replace(/[;。!?].*$/, '')
  // The last clause belongs to the next figure.
  return limit === next?.start ? rest.replace(/[,:(][^,:(]*$|^[^,:(]*$/, '') : rest
}
