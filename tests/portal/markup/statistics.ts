import type { ListFigures } from '../lists.ts'
import { statistics, statisticsRows } from '../statistics.ts'
import { type ListTraits, listPen } from './list-pen.ts'
import type { PrintedTable, TableRow } from './report.ts'

const measures = new Map(statistics.fields.map(({ id, measure }) => [id, measure]))
const levels = [/^[一二三四五六七八九]、/, /^（[一二三四五]）/, /^\d\./]

/** The statistics table with the habits of a hand; a field that `values` does not have is zero. */
export function statisticsTable(agency: string, values: ListFigures, traits: ListTraits): PrintedTable {
  const pen = listPen(values, traits)
  const inColumn = traits.units === 'column'
  const width = inColumn ? 3 : 2
  const rows = statisticsRows.map(([printed, unit, field]): TableRow => {
    const label = `${indent(printed, traits)}${numbered(printed, traits)}`
    if (unit === undefined || field === undefined) return headingRow(label)
    const withUnit = traits.units === 'label' || (traits.units === 'figure' && unit === '万元') ? `${label}（单位：${unit}）` : label
    return [pen.label(withUnit), ...(inColumn ? [pen.label(unit)] : []), pen.figure(field, measures.get(field) ?? 'count', unit)]
  })
  function headingRow(label: string): TableRow {
    if (traits.headings === 'merged') return [pen.label(label, { colspan: width })]
    const beside = () => (traits.headings === 'dashes' ? pen.label('——') : pen.blank())
    return [pen.label(label), ...(inColumn ? [beside()] : []), beside()]
  }
  const header = ['统计指标', ...(inColumn ? ['单位'] : []), '统计数'].map((text) => pen.label(text, { header: true }))
  const titles = traits.titleRows
    ? [[pen.label('政府信息公开情况统计表', { colspan: width })], [pen.label(`填报单位：${agency}`, { colspan: width })]]
    : []
  return { bodies: [[...titles, header, ...rows]] }
}

/** A label's number as the hand writes it: （一） or (一), 1. or 1、, or none at all. */
function numbered(label: string, { numbering }: ListTraits): string {
  if (numbering === 'half-width') return label.replace('（', '(').replace('）', ')')
  if (numbering === 'commas') return label.replace(/^(\d)\./, '$1、')
  if (numbering === 'none') return levels.reduce((text, level) => text.replace(level, ''), label)
  return label
}

function indent(label: string, traits: ListTraits): string {
  const level = levels.findIndex((number) => number.test(label))
  const depth = level === -1 ? levels.length : level
  if (traits.indent === 'spaces') return '\u00a0'.repeat(4 * depth)
  return traits.indent === 'full-width' ? '\u3000'.repeat(depth) : ''
}
