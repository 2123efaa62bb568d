import type { PageKind } from '../../lib/audit/schema.ts'
import type { Figures } from './figures.ts'
import { prescribedHeading, sectionIds } from './headings.ts'
import { expectedBlankCells, expectedErrors } from './identities.ts'
import { type MarkupName, markups } from './markup/index.ts'
import type { ReportPage, ReportSection, Site } from './markup/report.ts'
import { plainTraits, type Traits } from './markup/traits.ts'
import { fieldsOfTable, type SectionId } from './prescribed.ts'
import { paragraphsFor, prefaceOf } from './prose.ts'
import { randomSource } from './random.ts'

/** What is true about the report on a sample page. */
export interface Truth {
  year: number
  form: string | null
  agency: string
  /** ISO date */
  published: string
  sections: readonly SectionId[]
  /** As printed; null for a blank. */
  fields: Readonly<Record<string, number | null>>
  /** The ids of all findings of the rules on forms and structure, sorted by code unit. */
  findings: readonly string[]
}

/** A file that a page asks for. */
export interface PortalFile {
  path: string
  type: string
  body: string
}

/** A page of the sample portal. */
export interface SamplePage {
  /** A few words, for people and for names of files: `clean-2023`. */
  name: string
  host: string
  path: string
  /** What the tab shows: the kind of its best frame. */
  kind: PageKind
  html: string
  /** Null where there is no report. */
  truth: Truth | null
  files: readonly PortalFile[]
}

/** What makes one sample report unlike the others. */
export interface SampleReport {
  name: string
  site: Site
  agency: string
  year: number
  published: string
  figures: Figures
  markup: MarkupName
  traits?: Partial<Traits>
  /** Sections that the report lacks. */
  without?: readonly SectionId[]
  /** The order in which the sections stand where it is not the prescribed one. */
  order?: readonly SectionId[]
  /** What stands in a section instead of its table. */
  tables?: ReportSection['table']
  /** What the text says in figures, at the beginning of a section. */
  claims?: Partial<Record<SectionId, readonly string[]>>
  /** Findings besides those that the figures make. */
  structural?: readonly string[]
}

/** The content of a sample report, before its portal's markup. */
export function contentOf(sample: SampleReport): ReportPage {
  const { site, agency, year, published, figures, without = [], order = sectionIds, tables, claims = {} } = sample
  const random = randomSource(year + agency.length)
  const promised = sectionIds.map(prescribedHeading)
  const sections = order
    .filter((id) => !without.includes(id))
    .map((id) => ({
      id,
      heading: prescribedHeading(id),
      paragraphs: [...(claims[id] ?? []), ...paragraphsFor(id, agency, year, random)],
      ...(tables ? { table: tables } : {}),
    }))
  return {
    site,
    agency,
    year,
    title: `${agency}${year}年政府信息公开工作年度报告`,
    published,
    preface: prefaceOf(agency, year, promised),
    sections,
    figures: { ...figures, values: { ...figures.values, ...Object.fromEntries(absentFields(sample).map((field) => [field, null])) } },
    traits: { ...plainTraits(figures.form), ...sample.traits },
  }
}

/** A page of the sample portal with a report on it. */
export function reportPage(sample: SampleReport): SamplePage {
  const content = contentOf(sample)
  return {
    name: sample.name,
    host: sample.site.host,
    path: `/open/report/${sample.name}.html`,
    kind: 'report',
    html: markups[sample.markup].report(content),
    truth: truthOf(sample, content),
    files: [],
  }
}

/** The fields of table 3 whose row or column the page lacks. */
function absentFields({ figures, traits }: SampleReport): string[] {
  const { rows = [], columns = [] } = traits?.omitted ?? {}
  return fieldsOfTable(figures.form, 'requests').filter(
    (field) => rows.some((row) => field.startsWith(`${row}.`)) || columns.some((column) => field.endsWith(`.${column}`)),
  )
}

function truthOf(sample: SampleReport, { year, agency, published, sections, figures }: ReportPage): Truth {
  const { tables, structural = [] } = sample
  const arithmetic = tables ? [] : [...expectedErrors(figures, absentFields(sample)), ...expectedBlankCells(figures, absentFields(sample))]
  return {
    year,
    form: tables ? null : figures.form,
    agency,
    published,
    sections: sections.map(({ id }) => id),
    fields: tables ? {} : figures.values,
    findings: [...arithmetic, ...structural].sort(),
  }
}
