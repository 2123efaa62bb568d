import { tableIds } from '../prescribed.ts'
import { bodyOf } from './article.ts'
import { modern, modernSkin } from './modern.ts'
import type { Markup, PrintedTable, ReportPage } from './report.ts'
import { paintTable, printedTables, withHeadingRow } from './tables.ts'
import { html } from './text.ts'
import type { Traits } from './traits.ts'

/** One table that holds all three tables of the form, each below its heading, as an Excel sheet is exported. */

function articleWithOneTable(report: ReportPage): string {
  const { paragraph, heading } = modernSkin
  const texts = report.sections.map((section) => {
    if (section.id === 'proactive') return paintTable(sheetOf(report), modernSkin)
    if (section.id === 'requests' || section.id === 'review') return ''
    return [heading(html(section.heading)), ...bodyOf(section, modernSkin)].join('\n')
  })
  return [paragraph(html(report.preface)), ...texts].join('\n')
}

/** Traits without those that one table for all cannot have: cuts, and a rowspan that would run into the next form. */
export function onOneSheet(traits: Traits): Traits {
  return { ...traits, pages: 'one', proactiveCut: false, outcomeOverruns: false, phoneCopy: false, nestedLayout: false, headings: 'own' }
}

function sheetOf(report: ReportPage): PrintedTable {
  const whole = { ...report, traits: onOneSheet(report.traits) }
  const parts = tableIds.flatMap((table) => {
    const heading = report.sections.find(({ id }) => id === table)?.heading
    return printedTables(whole, table).map((printed) => (heading ? withHeadingRow(printed, heading, 15) : printed))
  })
  return { bodies: [parts.flatMap(({ bodies }) => bodies.flat())] }
}

export const combined: Markup = {
  page: modern.page,
  skin: modernSkin,
  report: (report) => modern.page({ ...report, column: '政府信息公开年报', source: report.agency, content: articleWithOneTable(report) }),
}
