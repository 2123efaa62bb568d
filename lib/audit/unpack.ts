import * as z from 'zod/mini'
import { organKinds, type Reading, reservations } from '../checks/report.ts'
import type { CellPlace } from '../forms/draft.ts'
import { fieldsOf } from '../forms/fields.ts'
import { forms } from '../forms/index.ts'
import type { PageReading } from './reading.ts'
import { pageKindSchema, sectionIdSchema } from './schema.ts'

/** A map by its entries. */
const entries = <Value>(value: z.ZodMiniType<Value>) =>
  z.pipe(
    z.array(z.tuple([z.string(), value])),
    z.transform((pairs) => new Map(pairs as [string, Value][])),
  )

const formSchema = z.pipe(
  z.string(),
  z.transform((id, context) => {
    const form = forms.find((each) => each.id === id)
    if (form) return form
    context.issues.push({ code: 'custom', message: 'no such form', input: id })
    return z.NEVER
  }),
)

// The most frequent one first: the others are not tried then.
const readingSchema = z.union([
  z.pipe(
    z.tuple([z.number(), z.string()]),
    z.transform(([value, text]): Reading => ({ state: 'number', value, text })),
  ),
  z.pipe(
    z.tuple([]),
    z.transform((): Reading => ({ state: 'blank' })),
  ),
  z.pipe(
    z.tuple([z.string()]),
    z.transform(([text]): Reading => ({ state: 'unreadable', text })),
  ),
  z.pipe(
    z.null(),
    z.transform((): Reading => ({ state: 'absent' })),
  ),
])

const placeSchema = z.pipe(
  z.tuple([z.number(), z.number(), z.number(), z.string()]),
  z.transform(([table, row, column, text]): CellPlace => ({ table, row, column, text })),
)

const tableSchema = z.pipe(
  z.object({
    form: formSchema,
    table: z.string(),
    readings: z.array(readingSchema),
    missingRows: z.array(z.string()),
    missingColumns: z.array(z.string()),
    strangers: z.object({ rows: z.boolean(), columns: z.boolean() }),
    strangersAfter: z.array(z.string()),
    articles: entries(z.string()),
    misspelt: z.array(z.object({ id: z.string(), text: z.string(), field: z.string() })),
    cells: z.array(z.nullable(placeSchema)),
    sources: z.pipe(
      z.array(z.number()),
      z.transform((tables) => new Set(tables)),
    ),
  }),
  z.transform(({ table: id, readings, cells, ...filled }, context) => {
    const table = filled.form.tables.find((each) => each.id === id)
    const fields = table ? fieldsOf(table) : []
    if (table && readings.length === fields.length && cells.length === fields.length)
      return { ...filled, table, readings: byField(fields, readings), cells: byField(fields, cells) }
    context.issues.push({ code: 'custom', message: 'no such table, or not its fields', input: id })
    return z.NEVER
  }),
)

/** What the fields of a table have, by their names; nothing of those that have nothing. */
function byField<Value>(fields: readonly string[], values: readonly (Value | null)[]): Map<string, Value> {
  return new Map(fields.flatMap((field, at): [string, Value][] => (values[at] == null ? [] : [[field, values[at]]])))
}

const sheetSchema = z.object({
  table: z.number(),
  rows: z.array(z.array(z.object({ row: z.number(), column: z.number(), columnSpan: z.number(), text: z.string() }))),
  section: z.exactOptional(z.nullable(sectionIdSchema)),
  otherYear: z.exactOptional(z.boolean()),
})

const reportSchema = z.object({
  year: z.nullable(z.number()),
  stated: z.object({ title: z.nullable(z.number()), period: z.array(z.number()) }),
  organ: z.nullable(z.enum(organKinds)),
  published: z.nullable(z.string()),
  form: z.nullable(formSchema),
  sections: z.array(z.object({ id: sectionIdSchema, heading: z.string(), numeral: z.nullable(z.number()) })),
  sectionTexts: z.pipe(
    z.array(z.tuple([sectionIdSchema, z.string()])),
    z.transform((pairs) => new Map(pairs)),
  ),
  doubtfulSections: z.array(sectionIdSchema),
  tables: z.array(tableSchema),
  otherTables: z.array(sheetSchema),
  pictures: z.array(sectionIdSchema),
  paragraphs: z.array(z.object({ section: z.nullable(sectionIdSchema), text: z.string() })),
  agency: z.nullable(z.string()),
  unreadTables: z.array(sectionIdSchema),
  reservations: z.array(z.enum(reservations)),
})

const packedSchema = z.object({
  page: z.object({ url: z.string(), title: z.string(), kind: pageKindSchema }),
  report: z.nullable(reportSchema),
})

/**
 * A reading from the text that `packReading` made of it.
 *
 * @param timings how long detecting and reading took, in milliseconds
 * @throws SyntaxError or ZodError where the text is none
 */
export function unpackReading(text: string, timings: PageReading['timings']): PageReading {
  return { ...packedSchema.parse(JSON.parse(text)), timings }
}
