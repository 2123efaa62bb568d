import type { ListFigures, ListMeasure } from '../lists.ts'
import { type Random, randomSource } from '../random.ts'
import { type CountStyle, countStyles, writeCount, type ZeroStyle, zeroStyles } from './numbers.ts'
import { type Hand, type PlainPen, plainPen, type Spans } from './pen.ts'
import type { Cell } from './report.ts'
import type { LabelStyle } from './traits.ts'

/** Habits of the hand that filled in a list. */
export interface ListTraits extends Hand {
  /** Seed of the choices that are made cell by cell. */
  seed: number
  counts: readonly CountStyle[]
  zeros: ZeroStyle
  /** Where the unit of a figure stands: in a column of its own, in brackets behind the label, behind the figure. */
  units: 'column' | 'label' | 'figure'
  /** Rows over the whole width with the form's name and the organ's. */
  titleRows: boolean
  /** How rows are set in under their headings. */
  indent: 'none' | 'spaces' | 'full-width'
  /** How a row is numbered in the statistics table. */
  numbering: 'printed' | 'half-width' | 'commas' | 'none'
  /** What stands beside a heading of the statistics table, where no figure belongs. */
  headings: 'dashes' | 'blank' | 'merged'
  /** How the report of a website is laid out: three columns of labels, label and figure, or two of each in a row. */
  layout: 'form' | 'two-columns' | 'pairs'
  /** A mark that says yes, and one that says no. */
  marks: readonly [yes: string, no: string]
}

/** A list without any oddity. */
export const plainListTraits: ListTraits = {
  seed: 1,
  labels: ['plain'],
  wrappings: ['bare'],
  footnotes: false,
  hiddenText: false,
  misspelt: {},
  counts: ['plain'],
  zeros: '0',
  units: 'column',
  titleRows: false,
  indent: 'none',
  numbering: 'printed',
  headings: 'dashes',
  layout: 'form',
  marks: ['☑是　□否', '□是　☑否'],
}

const labelStyles: readonly LabelStyle[] = ['plain', 'plain', 'broken', 'two-spans', 'two-paragraphs', 'spaced']

/** Random habits. A figure that is in brackets or has its unit behind it is in no list, whose labels have both. */
export function randomListTraits(random: Random): ListTraits {
  const units = random.pick(['column', 'label', 'figure'] as const)
  const styles = countStyles.filter((style) => style !== 'bracketed' && style !== 'with-unit')
  return {
    ...plainListTraits,
    seed: random.integer(0, 2 ** 31),
    labels: random.chance(0.5) ? ['plain'] : [random.pick(labelStyles), random.pick(labelStyles)],
    wrappings: random.pick([['bare'], ['nested-spans'], ['twin-spans'], ['bare', 'twin-spans']] as const),
    footnotes: random.chance(0.1),
    hiddenText: random.chance(0.1),
    counts: units === 'figure' ? ['with-unit'] : random.chance(0.4) ? ['plain'] : [random.pick(styles), random.pick(styles)],
    zeros: random.pick(['0', '0', '0', ...zeroStyles] as const),
    units,
    titleRows: random.chance(0.4),
    indent: random.pick(['none', 'spaces', 'full-width'] as const),
    numbering: random.pick(['printed', 'printed', 'half-width', 'commas', 'none'] as const),
    headings: random.pick(['dashes', 'blank', 'merged'] as const),
    layout: random.pick(['form', 'two-columns', 'pairs'] as const),
    marks: random.pick([
      ['☑是　□否', '□是　☑否'],
      ['√是　□否', '□是　√否'],
      ['■是　□否', '□是　■否'],
      ['是', '否'],
      ['☑', '□'],
    ] as const),
  }
}

/** Writes labels and figures into the cells of a list. */
export interface ListPen extends PlainPen {
  figure(field: string, measure: ListMeasure, unit: string, spans?: Spans): Cell
  mark(spans?: Spans): Cell
}

/** A pen for the figures of a list. */
export function listPen(values: ListFigures, traits: ListTraits): ListPen {
  const random = randomSource(traits.seed)
  const pen = plainPen(traits, random)
  const text = (field: string, measure: ListMeasure, unit: string): string => {
    const value = values[field] === undefined ? 0 : values[field]
    if (value === null) return ''
    const style = measure === 'count' ? random.pick(traits.counts) : 'plain'
    // Where zeros are blank, a lone 一 could be a dash.
    const written = writeCount(value, traits.zeros === 'blank' && style === 'chinese' ? 'plain' : style, traits.zeros, unit)
    return measure !== 'count' && value !== 0 && traits.units === 'figure' ? `${written}${unit}` : written
  }
  return {
    ...pen,
    figure: (field, measure, unit, spans) => pen.written(text(field, measure, unit), spans),
    mark: (spans) => pen.label(random.pick(traits.marks), spans),
  }
}
