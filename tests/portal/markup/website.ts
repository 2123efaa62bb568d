import type { ListFigures } from '../lists.ts'
import { type PlacedLine, type WebsiteLine, websiteLines } from '../website.ts'
import { type ListPen, type ListTraits, listPen } from './list-pen.ts'
import type { Spans } from './pen.ts'
import type { Cell, PrintedTable, TableRow } from './report.ts'

type Headings = PlacedLine['headings']

/** The yearly report of a website with the habits of a hand; a field that `values` does not have is zero. */
export function websiteTable(agency: string, values: ListFigures, traits: ListTraits): PrintedTable {
  const pen = listPen(values, traits)
  const write = writerFor(agency, pen, traits)
  const body = { form: formRows, 'two-columns': twoColumns, pairs: pairRows }[traits.layout](write)
  const { width } = body
  const name = (text: string, value: string): TableRow => [pen.label(text), pen.label(value, { colspan: width - 1 })]
  const titles = traits.titleRows ? [[pen.label('政府网站工作年度报表', { colspan: width })]] : []
  const names = [name('填报单位', agency), name('网站名称', `${agency}网站`), name('网站类型', '□政府门户网站　■部门网站　□专项网站')]
  return { bodies: [[...titles, ...names, ...body.rows]] }
}

/** Writes the cells of a line. */
interface Writer {
  label(line: WebsiteLine, headings: Headings, spans?: Spans): Cell
  heading(heading: Headings[number], spans?: Spans): Cell
  value(line: WebsiteLine, spans?: Spans): Cell
}

function writerFor(agency: string, pen: ListPen, traits: ListTraits): Writer {
  const unitOf = (unit: string | undefined): string => (unit === undefined || traits.units === 'figure' ? '' : `（单位：${unit}）`)
  return {
    // Where a heading names the unit, its lines need not.
    label: (line, headings, spans) => {
      const inHeading = headings.some(({ unit }) => unit !== undefined)
      return pen.label(line.kind === 'figure' && !inHeading ? `${line.label}${unitOf(line.unit)}` : line.label, spans)
    },
    heading: ({ label, unit }, spans) => pen.label(`${label}${unitOf(unit)}`, spans),
    value: (line, spans) => {
      if (line.kind === 'figure') return pen.figure(line.field, line.measure, line.unit, spans)
      return line.kind === 'mark' ? pen.mark(spans) : pen.label(`${agency}发布`, spans)
    },
  }
}

interface Body {
  width: number
  rows: TableRow[]
}

/** How many lines from `index` on stand under the same heading at a depth; 0 where it began before. */
function linesUnder(index: number, depth: number): number {
  const heading = websiteLines[index]?.headings[depth]
  if (websiteLines[index - 1]?.headings[depth] === heading) return 0
  let end = index
  while (end < websiteLines.length && websiteLines[end]?.headings[depth] === heading) end++
  return end - index
}

/** As the form prints it: headings left of their lines, over as many rows. */
function formRows(write: Writer): Body {
  const rows = websiteLines.map(({ line, headings }, index): TableRow => {
    const before = headings.flatMap((heading, depth) => {
      const rowspan = linesUnder(index, depth)
      return rowspan > 0 ? [write.heading(heading, { rowspan })] : []
    })
    return [...before, write.label(line, headings, { colspan: 3 - headings.length }), write.value(line, { colspan: 3 })]
  })
  return { width: 6, rows }
}

/** Label and figure, with a row over the whole width for each heading. */
function twoColumns(write: Writer): Body {
  const rows = websiteLines.flatMap(({ line, headings }, index): TableRow[] => [
    ...headings.flatMap((heading, depth) => (linesUnder(index, depth) > 0 ? [[write.heading(heading, { colspan: 2 })]] : [])),
    [write.label(line, headings), write.value(line)],
  ])
  return { width: 2, rows }
}

/** Two lines a row, with a row over the whole width for each heading. */
function pairRows(write: Writer): Body {
  const rows: TableRow[] = []
  for (let index = 0; index < websiteLines.length; index++) {
    const placed = websiteLines[index]
    if (!placed) break
    placed.headings.forEach((heading, depth) => {
      if (linesUnder(index, depth) > 0) rows.push([write.heading(heading, { colspan: 4 })])
    })
    const next = websiteLines[index + 1]
    const inPair = next !== undefined && next.headings.at(-1) === placed.headings.at(-1)
    const first = [write.label(placed.line, placed.headings), write.value(placed.line, { colspan: inPair ? 1 : 3 })]
    rows.push(inPair ? [...first, write.label(next.line, next.headings), write.value(next.line)] : first)
    if (inPair) index++
  }
  return { width: 4, rows }
}
