import { type Figure, readFigures } from './figures.ts'
import { type Circumstances, isWholeScope } from './scope.ts'
import type { Quote, Sentence } from './sentences.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import { type Subject, tail } from './subject.ts'
import { subjects } from './subjects.ts'

/** That a field of the form has a value. */
export interface Statement {
  field: string
  /** Sums of fields (`received.total+carriedOver.total`) that it can mean as well. */
  agrees: readonly string[]
  /** False where scope, exactness or wording leave open what is stated. */
  isCertain: boolean
}

/** A figure, or that there is nothing, with what it may state: the first of `statements` whose field the form has is meant. */
export interface TableClaim {
  kind: 'table'
  sentence: Sentence
  quoted: Quote
  value: number
  low: number
  high: number
  statements: readonly Statement[]
}

interface Pattern extends Subject {
  precedes: RegExp | null
  follows: RegExp | null
}

const patterns: readonly Pattern[] = subjects.map((subject) => ({
  ...subject,
  precedes:
    subject.before === undefined
      ? null
      : new RegExp(`(?:${subject.before})${subject.after === undefined || isEither(subject) ? tail : ''}$`, 'u'),
  follows: subject.after === undefined ? null : new RegExp(`^(?:${subject.after})`, 'u'),
}))

/** A part is named before or after its figure; any other subject with both is named on both sides. */
function isEither({ part }: Subject): boolean {
  return part === true
}

/** Right before a figure whose name comes after it. */
const opening = /^(?:[、和及与]|其中|有|共|共有|已|另|另有|尚有|还有|仍有|现有|包括|对|的)*$/
const planned = /计划|预计|拟|力争|争取|目标|下一步|将/

/** The claims of a sentence that state a field of the form by a figure. */
export function readStatements(sentence: Sentence, circumstances: Circumstances): TableClaim[] {
  return stretchesOf(sentence, readFigures(sentence.text)).flatMap((stretch): TableClaim[] => {
    const statements = patterns.flatMap((pattern) => statement(pattern, stretch, sentence, circumstances) ?? [])
    if (statements.length === 0) return []
    const { figure } = stretch
    const quoted = sentence.quote(quoteStart(stretch), figure.end + quoteRest(stretch))
    return [{ kind: 'table', sentence, quoted, value: figure.value, low: figure.low, high: figure.high, statements }]
  })
}

function statement(pattern: Pattern, stretch: Stretch, sentence: Sentence, circumstances: Circumstances): Statement | null {
  const { figure, before, after, topic, start } = stretch
  if (pattern.topic !== undefined && pattern.topic !== topic) return null
  if (!pattern.units.test(figure.unit) && !isBareCount(figure, before, pattern)) return null
  const at = matchStart(pattern, before, after)
  if (at === null) return null
  const left = before.slice(0, at)
  const isCertain =
    figure.exact &&
    !stretch.isCompared &&
    (!stretch.isPart || pattern.part === true || /^concluded/.test(pattern.field)) &&
    !/.[、和及与或]$/.test(left) &&
    !planned.test(sentence.text.slice(0, figure.start)) &&
    isOfDisclosure(pattern, sentence, before) &&
    isWholeScope(sentence.text.slice(0, start + at), circumstances)
  return { field: pattern.field, agrees: pattern.agrees ?? [], isCertain }
}

/** Where the words that name the subject begin in `before`; null where they do not. */
function matchStart(pattern: Pattern, before: string, after: string): number | null {
  if (isEither(pattern)) {
    const found = pattern.precedes?.exec(before)
    if (found) return found.index
    return pattern.follows?.test(after) && opening.test(before) ? 0 : null
  }
  const found = pattern.precedes ? pattern.precedes.exec(before) : null
  if (!found || (pattern.follows && !pattern.follows.test(after))) return null
  return found.index
}

/** 申请数量为 25: a number without a unit counts only after such words; it is never money. */
function isBareCount(figure: Figure, before: string, { units }: Subject): boolean {
  return figure.unit === '' && !units.test('万元') && /(?:数量|总数|总量|件数|数|量|为|是|:)$/.test(before)
}

/** Reviews and lawsuits of all kinds are no field of the form: only those over the disclosure of information. */
function isOfDisclosure({ field }: Subject, sentence: Sentence, before: string): boolean {
  if (!/^(?:reconsideration|litigation)/.test(field)) return true
  if (field.endsWith('.total') && /办理|审理|受理|审结|承办|化解|代理|审查/.test(before) && !/信息公开|依申请公开/.test(before))
    return false
  if (sentence.section === 'review' || sentence.section === 'requests') return true
  return [sentence, sentence.before, sentence.before?.before].some((one) => /信息公开|依申请公开/.test(one?.text ?? ''))
}

function quoteStart({ start, before }: Stretch): number {
  return start + (/^[、和及与]*/.exec(before)?.[0].length ?? 0)
}

/** The words after a figure belong to the quote where they are few. */
function quoteRest({ after }: Stretch): number {
  return after.length <= 16 ? after.length : 0
}
