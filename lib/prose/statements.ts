import { rememberedBy } from '../tables/remembered.ts'
import { readApplicant } from './applicants.ts'
import { isCertain } from './certainty.ts'
import type { Figure } from './figures.ts'
import { figuresOfLevel, figuresOfOrgans, isOfOffice } from './organs.ts'
import { readOutcome } from './outcomes.ts'
import type { Reading } from './reading.ts'
import { kindBefore, partOfKind } from './request-kinds.ts'
import { readResult } from './reviews.ts'
import type { Circumstances } from './scope.ts'
import type { Quote, Sentence } from './sentences.ts'
import { isPartAt, type Stretch, stretchesOf } from './stretches.ts'
import { caseUnit, type Subject, withoutTail } from './subject.ts'
import { subjects } from './subjects.ts'
import { withSupplements } from './supplements.ts'
import { wholeOf } from './wholes.ts'

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
  /**
   * What the table may have in the field besides, which says nothing against the text: what the sentence says of the organ by itself (全区 180 件，
   * 其中区本级 24 件), of all organs together, or of the same by other names.
   */
  besides: readonly number[]
  /** 县政府应诉 2 件: in the report of a county, of all that the county has, or of its government by itself. */
  isOfOffice: boolean
  /** What it is said to be of: 办结的 22 件中，予以公开 9 件; null where that is not said. Outcomes of another number than the table's are not the table's. */
  whole: number | null
  statements: readonly Statement[]
}

interface Pattern extends Subject {
  precedes: RegExp | null
  follows: RegExp | null
}

const patterns: readonly Pattern[] = subjects.map((subject) => ({
  ...subject,
  precedes: subject.before === undefined ? null : new RegExp(`(?:${subject.before})$`, 'u'),
  follows: subject.after === undefined ? null : new RegExp(`^(?:${subject.after})`, 'u'),
}))

/** Right before a figure whose name comes after it. */
const opening = /^(?:[、和及与]|其中|有|共|共有|已|另|另有|尚有|还有|仍有|现有|包括|对|的)*$/
const copula = /(?:共|有|为|是|达到?|:){1,3}$/

/** The claims of a sentence that state a field of the form by a figure. */
export function readStatements(sentence: Sentence, circumstances: Circumstances): TableClaim[] {
  const claims: (TableClaim & { stretch: Stretch })[] = []
  let row: string | null = null
  const stretches = stretchesOf(sentence)
  const figures = stretches.map(({ figure }) => figure)
  const states = (figure: Figure, fields: RegExp) =>
    claims.some(
      ({ stretch, statements }) => stretch.figure === figure && statements.some(({ field, isCertain }) => isCertain && fields.test(field)),
    )
  // 新收 24 件，上年结转 1 件，其中…: of both together. 上年结转 1 件，其中…: of that one.
  const isOwn = (whole: Figure) =>
    states(whole, ofOutcomes) ||
    (states(whole, /^carried/) && figures.some((figure) => figure.end <= whole.start && states(figure, ofOutcomes)))
  for (const [index, stretch] of stretches.entries()) {
    if (beginsAnew(sentence.text, stretches[index - 1]?.figure, stretch.figure)) row = null
    const readings = stretch.isCompared ? [] : readingsOf(stretch, sentence, row)
    const [first] = readings
    if (first && !(first.isPart && isPartAt(sentence.text, stretch.figure.start))) row = rowOf(first.field)
    if (readings.length === 0) continue
    const { figure } = stretch
    claims.push({
      kind: 'table',
      stretch,
      sentence,
      quoted: sentence.quote(quoteStart(stretch), figure.end + quoteRest(stretch)),
      value: figure.value,
      low: figure.low,
      high: figure.high,
      isOfOffice: isOfOffice(sentence.text.slice(0, figure.start), circumstances.agency),
      besides: [...figuresOfLevel(sentence.text), ...readings.flatMap(({ field }) => withSupplements(field, stretch, stretches))],
      whole: wholeFor(readings, sentence.text, figures, figure, isOwn),
      statements: surestOf(
        readings.map((reading) => ({
          field: reading.field,
          agrees: reading.agrees,
          isCertain: isCertain(reading, stretch, sentence, circumstances),
        })),
      ),
    })
  }
  return claims.map(({ stretch, ...claim }) => ({
    ...claim,
    besides: [...claim.besides, ...figuresOfOrgans(claims.filter(({ statements }) => statements[0]?.field === claim.statements[0]?.field))],
    statements: claim.statements.map((statement) => ({
      ...statement,
      agrees: withoutSiblings(statement, stretch, claims),
      isCertain: statement.isCertain && !isSaidOtherwise(statement.field, claim.value, claims),
    })),
  }))
}

/** What a figure is said to be a part of, where its field can be one. */
function wholeFor(readings: readonly Reading[], text: string, figures: readonly Figure[], part: Figure, isOwn: (whole: Figure) => boolean) {
  if (readings.some(({ field }) => outcome.test(field))) return wholeOf(text, figures, part, isOwn)
  return readings.some(({ field }) => partOfKind.test(field)) ? (kindBefore(text, figures, part)?.value ?? null) : null
}

/** 自然人申请 20 件中，办结 19 件；商业企业申请 4 件: after a semicolon the parts are no longer of the row before. */
function beginsAnew(text: string, previous: Figure | undefined, figure: Figure): boolean {
  return previous !== undefined && /;(?!其中)/.test(text.slice(previous.end, figure.start))
}

/** Of several readings of the same field the first certain one, so that what one of them cannot take in does not hide it. */
function surestOf(statements: readonly Statement[]): Statement[] {
  const fields = [...new Set(statements.map(({ field }) => field))]
  return fields.flatMap((field) => {
    const same = statements.filter((statement) => statement.field === field)
    return same.find(({ isCertain }) => isCertain) ?? same[0] ?? []
  })
}

/** 当年办结 22 件，加上结转件办结 1 件，共办结 23 件: of figures that seem to state one field each is of some part of it. */
function isSaidOtherwise(field: string, value: number, claims: readonly TableClaim[]): boolean {
  return claims.some((claim) => claim.value !== value && claim.statements[0]?.field === field && claim.statements[0].isCertain)
}

/** What outcomes can be outcomes of. */
const ofOutcomes = /^(?:received|concluded)\.total$|^(?:refused|unable|notProcessed|otherOutcome|granted|partlyGranted)(?:\.\w+)?\.total$/
const outcome = /^(?:granted|partlyGranted|refused|unable|notProcessed|otherOutcome)(?:\.\w+)?\.total$/

/** 不予处理 3 件、其他处理 1 件: what the sentence states beside it is not in the figure. What it states in brackets may be. */
function withoutSiblings({ field, agrees }: Statement, { figure }: Stretch, claims: readonly (TableClaim & { stretch: Stretch })[]) {
  if (!outcome.test(field)) return agrees
  const siblings = claims.flatMap(({ stretch, statements, sentence }) => {
    const [first] = statements
    const between = sentence.text.slice(Math.min(stretch.figure.end, figure.end), Math.max(stretch.figure.start, figure.start))
    const isPart = (one: Figure) => isPartAt(sentence.text, one.start)
    const isApart = isPart(stretch.figure) === isPart(figure) && !/[(]|其中|包括/.test(between)
    return first && first.field !== field && isApart && outcome.test(first.field) ? [first.field] : []
  })
  return agrees.filter((sum) => !siblings.some((sibling) => sum.split('+').includes(sibling)))
}

const rowOf = (field: string) => field.replace(/\.\w+$/, '')

function readingsOf(stretch: Stretch, sentence: Sentence, row: string | null): readonly Reading[] {
  const ofCases = caseUnit.test(stretch.figure.unit)
    ? (readApplicant(stretch, row) ?? readOutcome(stretch) ?? readResult(stretch, sentence))
    : null
  return ofCases ? [ofCases] : readPatterns(stretch)
}

/** The words round a figure, as far as the patterns look at them. */
type Words = Pick<Stretch, 'figure' | 'before' | 'after' | 'topic'>

const readPatterns = rememberedBy(
  ({ figure, before, after, topic }: Words) => [topic, figure.unit, before, after].join('\n'),
  (words): readonly Reading[] => {
    const tails = [withoutTail(words.before), words.before.replace(copula, ''), words.before]
    return patterns.flatMap((pattern) => readPattern(pattern, words, tails) ?? [])
  },
)

function readPattern(pattern: Pattern, { figure, before, after, topic }: Words, tails: readonly string[]): Reading | null {
  if (pattern.topic !== undefined && pattern.topic !== topic) return null
  if (!pattern.units.test(figure.unit) && !isBareCount(figure, before, pattern)) return null
  const { field, agrees = [], part: isPart = false } = pattern
  if (pattern.follows && !pattern.follows.test(after)) return null
  const reading = { field, agrees, isPart, isDoubtful: false }
  if (!pattern.precedes) return opening.test(before) ? { ...reading, at: 0, gap: '' } : null
  for (const tail of tails) {
    const found = pattern.precedes.exec(tail)
    if (found) return { ...reading, at: found.index, gap: found.groups?.gap ?? '' }
  }
  return null
}

/** 申请数量为 25: a number without a unit counts only after such words; it is never money. */
function isBareCount(figure: Figure, before: string, { units }: Subject): boolean {
  return figure.unit === '' && !units.test('万元') && /(?:数量|总数|总量|件数|数|量|为|是|:)$/.test(before)
}

function quoteStart({ start, before }: Stretch): number {
  return start + (/^[、和及与]*/.exec(before)?.[0].length ?? 0)
}

/** The words after a figure belong to the quote where they are few. */
function quoteRest({ after }: Stretch): number {
  return after.length <= 16 ? after.length : 0
}
