import { type Figures, statedValue } from '../figures.ts'
import type { SectionId, TableId } from '../prescribed.ts'
import type { PrintedTable, ReportPage, ReportSection, Skin } from './report.ts'
import { paintTable, printedTables, withHeadingRow } from './tables.ts'
import { html } from './text.ts'

const tableWidths: Record<TableId, number> = { proactive: 4, requests: 10, review: 15 }

const holdsTable = (id: SectionId): id is TableId => id in tableWidths

/** The text of a report: preface, headings, paragraphs and tables, in the markup of a portal's editor. */
export function articleOf(report: ReportPage, skin: Skin): string {
  return [skin.paragraph(html(report.preface)), ...report.sections.map((section) => sectionOf(section, report, skin))].join('\n')
}

function sectionOf(section: ReportSection, report: ReportPage, skin: Skin): string {
  const { id, heading, table } = section
  if (!holdsTable(id) || table === 'none') return textOf(section, report, skin)
  if (table)
    return [
      textOf({ id, heading, paragraphs: [] }, report, skin),
      ...table.pictures.map((path) => picture(path, heading, skin)),
      ...bodyOf(section, skin),
    ].join('\n')
  const tables = printedTables(report, id)
  const first = tables[0]
  const inside = heading !== '' && report.traits.headings === 'inside-table' && first
  const printed = inside ? [withHeadingRow(first, heading, tableWidths[id]), ...tables.slice(1)] : tables
  const parts = printed.map((one) => placed(one, report, skin))
  return [inside ? '' : headingOf(heading, report, skin), phoneCopyOf(id, report, skin), ...parts, ...bodyOf(section, skin)].join('\n')
}

/** A section without a table; a glued heading stands at the beginning of its first paragraph. */
function textOf(section: ReportSection, report: ReportPage, skin: Skin): string {
  const [first, ...rest] = section.paragraphs
  if (report.traits.headings !== 'glued' || first === undefined || section.heading === '')
    return [headingOf(section.heading, report, skin), ...bodyOf(section, skin)].join('\n')
  return bodyOf({ ...section, paragraphs: [`${section.heading}。${first}`, ...rest] }, skin).join('\n')
}

/** The paragraphs and other tables of a section. */
export function bodyOf({ paragraphs, others = [] }: ReportSection, skin: Skin): string[] {
  return [...paragraphs.map((text) => skin.paragraph(html(text))), ...others.map((table) => paintTable(table, skin))]
}

function headingOf(heading: string, { traits }: ReportPage, skin: Skin): string {
  if (heading === '') return ''
  if (traits.headings !== 'one-cell-table') return skin.heading(html(heading))
  return `<table border="0" width="100%"><tbody><tr><td>${skin.heading(html(heading))}</td></tr></tbody></table>`
}

function placed(table: PrintedTable, { traits }: ReportPage, skin: Skin): string {
  const painted = paintTable(table, skin)
  return traits.nestedLayout ? `<table border="0" width="100%"><tbody><tr><td>${painted}</td></tr></tbody></table>` : painted
}

/** The copy for phones, which a desktop does not show and which nobody has updated. */
function phoneCopyOf(table: TableId, report: ReportPage, skin: Skin): string {
  if (!report.traits.phoneCopy) return ''
  const values = Object.fromEntries(Object.keys(report.figures.values).map((field) => [field, statedValue(report.figures, field) + 1]))
  const stale: Figures = { form: report.figures.form, values }
  return `<div class="mobile-table" style="display:none">${printedTables({ ...report, figures: stale }, table)
    .map((printed) => paintTable(printed, skin))
    .join('')}</div>`
}

function picture(path: string, heading: string, skin: Skin): string {
  return skin.paragraph(`<img src="${path}" width="720" height="420" title="${html(heading)}">`)
}
