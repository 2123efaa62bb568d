import { numerals, sectionIds } from '../../../tests/portal/headings.ts'
import type { ReportPage, ReportSection } from '../../../tests/portal/markup/report.ts'
import { fieldsOfTable, type SectionId, type TableId, tableIds } from '../../../tests/portal/prescribed.ts'
import type { Random } from '../../../tests/portal/random.ts'
import type { Fault, Plan } from '../pages/plan.ts'

/** Sections and tables that are not there, or not where they belong. */

const unnumbered = (heading: string): string => heading.replace(/^[一二三四五六]、/, '')

/** The sections numbered anew from 一 on. */
const renumbered = (sections: readonly ReportSection[]): ReportSection[] =>
  sections.map((section, index) => ({ ...section, heading: `${numerals[index]}、${unnumbered(section.heading)}` }))

function reshape(plan: Plan, change: (sections: readonly ReportSection[]) => readonly ReportSection[]): void {
  const before = plan.reshape
  plan.reshape = (report): ReportPage => {
    const shaped = before(report)
    return { ...shaped, sections: change(shaped.sections) }
  }
}

const withoutTable: readonly SectionId[] = ['overview', 'problems', 'other']

/** A section without a table is not there; those after it keep their numerals or move up. */
export const sectionLeftOut: Fault = (plan, random) => {
  const id = random.pick(withoutTable)
  const anew = random.chance(0.5)
  reshape(plan, (sections) => {
    const kept = sections.filter((section) => section.id !== id)
    return anew ? renumbered(kept) : kept
  })
  plan.structural.push(`missing-section:${id}`)
  return true
}

/** The heading over a table was forgotten; the table is there. */
export const headingLeftOut: Fault = (plan, random) => {
  const table = random.pick(tableIds)
  reshape(plan, (sections) => sections.map((section) => (section.id === table ? { ...section, heading: '' } : section)))
  plan.structural.push(`missing-section:${table}`)
  return true
}

/** Two sections that follow each other have changed places, with their numerals or without. */
export const sectionsExchanged: Fault = (plan, random) => {
  if (plan.markup === 'combined') return false
  const at = random.integer(0, sectionIds.length - 2)
  const anew = random.chance(0.5)
  reshape(plan, (sections) => {
    const order = [...sections.slice(0, at), ...sections.slice(at, at + 2).reverse(), ...sections.slice(at + 2)]
    return anew ? renumbered(order) : order
  })
  plan.structural.push(`section-order:${sectionIds[at]}`)
  return true
}

/** A section has the numeral of the one before it; those after it are one behind or not. */
export const numeralRepeated: Fault = (plan, random) => {
  const at = random.integer(1, sectionIds.length - 1)
  reshape(plan, (sections) =>
    sections.map((section, index) =>
      index === at ? { ...section, heading: `${numerals[at - 1]}、${unnumbered(section.heading)}` } : section,
    ),
  )
  plan.structural.push(`section-order:${sectionIds[at]}`)
  return true
}

/** Where a section has something else in the place of its table, or nothing. */
function replaceTable(plan: Plan, random: Random, rule: string, table: NonNullable<ReportSection['table']>): boolean {
  if (plan.markup === 'combined') return false
  const id: TableId = random.pick(tableIds)
  reshape(plan, (sections) => sections.map((section) => (section.id === id ? { ...section, table } : section)))
  plan.absent.push(...fieldsOfTable(plan.form, id))
  plan.structural.push(`${rule}:${id}`)
  return true
}

export const tableLeftOut: Fault = (plan, random) => replaceTable(plan, random, 'missing-table', 'none')

export const tableAsPicture: Fault = (plan, random) => replaceTable(plan, random, 'image-table', { pictures: ['/images/W020240118.png'] })
