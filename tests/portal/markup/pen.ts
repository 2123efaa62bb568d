import { statedValue } from '../figures.ts'
import type { Measure, TableId } from '../prescribed.ts'
import { type Random, randomSource } from '../random.ts'
import { writeAmount, writeChange, writeCount } from './numbers.ts'
import type { Cell, ReportPage } from './report.ts'
import { html } from './text.ts'
import type { FigureWrapping, LabelStyle, Traits } from './traits.ts'

export type Spans = Partial<Pick<Cell, 'colspan' | 'rowspan' | 'header'>>

/** Writes texts into cells with the habits of one report page. */
export interface PlainPen {
  label(text: string, spans?: Spans): Cell
  /** The cell of a figure, with its text; a blank where that is empty. */
  written(text: string, spans?: Spans): Cell
  blank(spans?: Spans): Cell
  /** A cell that no reader sees. */
  hidden(): Cell
}

/** Writes labels and figures of the forms since 2019. */
export interface Pen extends PlainPen {
  figure(table: TableId, field: string, measure: Measure, spans?: Spans): Cell
}

/** What a pen must know of the page: how its labels and figures look. */
export type Hand = Pick<Traits, 'labels' | 'wrappings' | 'footnotes' | 'hiddenText' | 'misspelt'>

/** A pen for a report. `unitInHeader`: the header of an amount says 单位：万元. */
export function penFor({ figures, traits }: ReportPage): Pen {
  const random = randomSource(traits.seed)
  const pen = plainPen(traits, random)
  const written = (table: TableId, field: string, measure: Measure): string => {
    if (figures.values[field] === null) return ''
    const value = statedValue(figures, field)
    const zero = traits.zeros[table]
    if (measure === 'change') return writeChange(value, zero, random)
    if (measure === 'amount') return writeAmount(value, zero, figures.form === 'disclosure-2021', random)
    const style = random.pick(traits.counts)
    // Where zeros are blank, a lone 一 could be a dash.
    return writeCount(value, zero === 'blank' && style === 'chinese' ? 'plain' : style, zero, table === 'proactive' ? '项' : '件')
  }
  return { ...pen, figure: (table, field, measure, spans = {}) => pen.written(written(table, field, measure), spans) }
}

/** A pen with the habits of a hand. */
export function plainPen({ labels, wrappings, footnotes, hiddenText, misspelt }: Hand, random: Random): PlainPen {
  const cell = (lines: readonly string[], spans: Spans): Cell => ({
    lines,
    header: false,
    colspan: 1,
    rowspan: 1,
    hidden: false,
    ...spans,
  })
  return {
    label: (text, spans = {}) => cell(labelLines(misspelt[text] ?? text, random.pick(labels)), spans),
    written: (text, spans = {}) => {
      if (text === '') return cell([random.pick(['', '&nbsp;', '　'])], spans)
      const stale = hiddenText && random.chance(0.2) ? '<span style="display:none">9</span>' : ''
      const note = footnotes && random.chance(0.05) ? random.pick(['<sup>①</sup>', '<sup>[1]</sup>', '<sup>1</sup>']) : ''
      return cell([stale + wrapped(text, random.pick(wrappings)) + note], spans)
    },
    blank: (spans = {}) => cell(['&nbsp;'], spans),
    hidden: () => ({ ...cell(['7'], {}), hidden: true }),
  }
}

/** The paragraphs of a label, as HTML. */
function labelLines(text: string, style: LabelStyle): string[] {
  const characters = [...text]
  const middle = Math.ceil(characters.length / 2)
  const halves = [characters.slice(0, middle).join(''), characters.slice(middle).join('')].map(html)
  switch (style) {
    case 'plain':
      return [html(text)]
    case 'stacked':
      return characters.length > 9 ? [html(text)] : characters.map(html)
    case 'broken':
      return [halves.join('<br/>')]
    case 'spaced':
      return [characters.length > 9 ? html(text) : characters.map(html).join(' ')]
    case 'two-spans':
      return [halves.map((half) => `<span>${half}</span>`).join('')]
    case 'two-paragraphs':
      return halves
  }
}

function wrapped(text: string, wrapping: FigureWrapping): string {
  if (wrapping === 'bare') return html(text)
  if (wrapping === 'nested-spans') return `<span><span lang="EN-US"><span style="color:black">${html(text)}</span></span></span>`
  const [first = '', ...rest] = [...text]
  return `<span>${html(first)}</span><span>${html(rest.join(''))}</span><span></span>`
}
