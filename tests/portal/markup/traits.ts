import { type FormId, type TableId, tableIds } from '../prescribed.ts'
import type { Random } from '../random.ts'
import { type CountStyle, countStyles, type ZeroStyle, zeroStyles } from './numbers.ts'

export type LabelStyle = 'plain' | 'stacked' | 'broken' | 'spaced' | 'two-spans' | 'two-paragraphs'
export type FigureWrapping = 'bare' | 'nested-spans' | 'twin-spans'

/** Habits of the hand and of the software that made a report page. Each was seen on a real one. */
export interface Traits {
  /** Seed of the choices that are made cell by cell. */
  seed: number
  /** Each cell takes one of the styles. */
  counts: readonly CountStyle[]
  zeros: Record<TableId, ZeroStyle>
  /** Each label takes one of the styles. */
  labels: readonly LabelStyle[]
  wrappings: readonly FigureWrapping[]
  footnotes: boolean
  hiddenText: boolean
  /** `by-order`: the header spans other columns than its figures, only the order is right. */
  headers: 'aligned' | 'by-order' | 'words-over-two-rows'
  /** 三、本年度办理结果 printed a second time after a page break of Word. */
  outcomeTwice: boolean
  /** The rowspan of 三、本年度办理结果 is two rows too long. */
  outcomeOverruns: boolean
  /** How table 3 goes over a page break: a new `tbody`, the header again in the same table, or a second table. */
  pages: 'one' | 'bodies' | 'repeated-header' | 'cut-with-header' | 'cut-with-blanks' | 'cut-bare'
  /** How many rows of table 3 stand before the break (and before the second 三、本年度办理结果). */
  breakAfter: number
  /** Table 2 is cut in two between its blocks. */
  proactiveCut: boolean
  spacerRows: boolean
  spacerColumn: 'none' | 'before-figures' | 'after-figures'
  /** A `display:none` cell of the source sheet in every row. */
  hiddenCells: boolean
  /** A hidden copy of each table for phones, with last year's figures left in it. */
  phoneCopy: boolean
  headings: 'own' | 'one-cell-table' | 'inside-table' | 'glued'
  /** Each table stands in a one-cell table. */
  nestedLayout: boolean
  normativeLabel: '行政规范性文件' | '规范性文件'
  /** Rows of tables 2 and 3 and columns of table 3 that the page lacks. */
  omitted: { rows: readonly string[]; columns: readonly string[] }
  /** What is printed over a block of table 2, by the article that the form has there; those not named are printed as prescribed. */
  articles: Readonly<Record<string, string>>
  /** What is printed for a label, by the prescribed one: slips of the pen. */
  misspelt: Readonly<Record<string, string>>
}

/** A page without any oddity. */
export function plainTraits(form: FormId): Traits {
  return {
    seed: 1,
    counts: ['plain'],
    zeros: { proactive: '0', requests: '0', review: '0' },
    labels: ['plain'],
    wrappings: ['bare'],
    footnotes: false,
    hiddenText: false,
    headers: 'aligned',
    outcomeTwice: false,
    outcomeOverruns: false,
    pages: 'one',
    breakAfter: 10,
    proactiveCut: false,
    spacerRows: false,
    spacerColumn: 'none',
    hiddenCells: false,
    phoneCopy: false,
    headings: 'own',
    nestedLayout: false,
    normativeLabel: form === 'disclosure-2019' ? '规范性文件' : '行政规范性文件',
    omitted: { rows: [], columns: [] },
    articles: {},
    misspelt: {},
  }
}

const labelStyles: readonly LabelStyle[] = ['plain', 'stacked', 'broken', 'spaced', 'two-spans', 'two-paragraphs']

/**
 * Random traits. One page in five has a table that is cut in two. Traits that would leave even a reader guessing do not
 * come together: an empty column beside figures whose place only their order tells.
 */
export function randomTraits(random: Random, form: FormId): Traits {
  const pages = random.chance(0.2)
    ? random.pick(['cut-with-header', 'cut-with-blanks', 'cut-bare'] as const)
    : random.pick(['one', 'one', 'one', 'bodies', 'repeated-header'] as const)
  const headers = random.pick(['aligned', 'aligned', 'by-order', 'words-over-two-rows'] as const)
  const outcomeOverruns = pages !== 'repeated-header' && random.chance(0.2)
  const gridTells = headers !== 'by-order' && !outcomeOverruns && !pages.startsWith('cut')
  const zeros = Object.fromEntries(tableIds.map((table) => [table, random.pick(['0', '0', '0', ...zeroStyles] as const)]))
  return {
    ...plainTraits(form),
    seed: random.integer(0, 2 ** 31),
    counts: random.chance(0.4) ? ['plain'] : [random.pick(countStyles), random.pick(countStyles)],
    zeros: zeros as Record<TableId, ZeroStyle>,
    labels: random.chance(0.4) ? ['plain'] : ['plain', random.pick(labelStyles), random.pick(labelStyles)],
    wrappings: random.pick([['bare'], ['nested-spans'], ['twin-spans'], ['bare', 'nested-spans', 'twin-spans']] as const),
    footnotes: random.chance(0.1),
    hiddenText: random.chance(0.1),
    headers,
    outcomeTwice: pages === 'one' && random.chance(0.2),
    outcomeOverruns,
    pages,
    breakAfter: random.integer(4, 18),
    proactiveCut: random.chance(0.1),
    spacerRows: random.chance(0.2),
    spacerColumn: gridTells && random.chance(0.2) ? random.pick(['before-figures', 'after-figures'] as const) : 'none',
    hiddenCells: random.chance(0.15),
    phoneCopy: random.chance(0.15),
    headings: random.pick(['own', 'own', 'own', 'one-cell-table', 'inside-table'] as const),
    nestedLayout: random.chance(0.15),
    normativeLabel: random.pick(['行政规范性文件', '规范性文件'] as const),
  }
}
