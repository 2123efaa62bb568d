import * as z from 'zod/mini'
import { sectionIds } from './section-ids.ts'

/**
 * The result of one audit of one document: what overlay, popup, command line and exports read, and nothing else.
 * The TypeScript types below and the published JSON Schema (`npm run --silent audit -- --schema`) come from this one schema.
 */

export const pageKindSchema = z.enum(['report', 'listing', 'attachment', 'other'])
export type PageKind = z.infer<typeof pageKindSchema>

export const severitySchema = z.enum(['error', 'warning', 'notice'])
export type Severity = z.infer<typeof severitySchema>

export const verdictSchema = z.enum(['consistent', 'inconsistent', 'doubtful', 'not-assessable'])
export type Verdict = z.infer<typeof verdictSchema>

export const sectionIdSchema = z.enum(sectionIds)
export type SectionId = z.infer<typeof sectionIdSchema>

/** Why a field of the form has no value: an empty cell, a cell whose text is no number, or no such cell on the page. */
export const gapSchema = z.enum(['blank', 'unreadable', 'absent'])
export type Gap = z.infer<typeof gapSchema>

const termSchema = z.object({
  field: z.string(),
  /** The figure that was reckoned with; null for a blank that stands for an unknown count, 0 for a blank that stands for zero. */
  value: z.nullable(z.number()),
  sign: z.union([z.literal(1), z.literal(-1)]),
})
export type Term = z.infer<typeof termSchema>

const equationSchema = z.object({
  left: z.array(termSchema),
  right: z.array(termSchema),
  leftValue: z.number(),
  rightValue: z.number(),
  /** leftValue − rightValue */
  difference: z.number(),
})
export type Equation = z.infer<typeof equationSchema>

const evidenceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('cell'),
    /** 0-based, among the document's tables that hold no table, in document order. */
    table: z.number(),
    /** 0-based, in the painted grid. */
    row: z.number(),
    column: z.number(),
    /** Empty for a cell of a table of no known form. */
    field: z.string(),
    text: z.string(),
  }),
  z.object({
    kind: z.literal('text'),
    section: z.nullable(z.string()),
    quote: z.string(),
    /** For the words of a claim: the paragraph in which they begin, 0-based in the report's text, and the place there in UTF-16 units. */
    paragraph: z.optional(z.number()),
    start: z.optional(z.number()),
  }),
])
export type Evidence = z.infer<typeof evidenceSchema>

const repairSchema = z.object({
  changes: z.array(z.object({ field: z.string(), from: z.nullable(z.number()), to: z.number() })),
  reason: z.string(),
  resolves: z.array(z.string()),
})
export type Repair = z.infer<typeof repairSchema>

export const findingSchema = z.object({
  /** `rule:subject`, or `rule` where the subject is null; `~2`, `~3` for further ones of the same, in page order. */
  id: z.string(),
  rule: z.string(),
  severity: severitySchema,
  subject: z.nullable(z.string()),
  /** The section of the report where the finding stands; null for the whole report. */
  section: z.nullable(sectionIdSchema),
  message: z.string(),
  /** The legal or technical ground of the rule, one line. */
  basis: z.string(),
  equation: z.optional(equationSchema),
  evidence: z.array(evidenceSchema),
  repairs: z.array(repairSchema),
})
export type Finding = z.infer<typeof findingSchema>

const namedSchema = z.object({ id: z.string(), label: z.string() })

/**
 * One table of the form as the report has it: `fields["<row id>.<column id>"]` is the value at a row and column, in a list, whose
 * one column has an empty id, `fields["<row id>"]`.
 */
const tableSchema = z.object({
  /** `proactive`, `requests`, `reconsideration`, … : the block's id. */
  id: z.string(),
  section: z.nullable(sectionIdSchema),
  form: z.string(),
  /** The block's name, in the user's language. */
  label: z.string(),
  rows: z.array(z.object({ id: z.string(), label: z.string(), group: z.nullable(z.string()) })),
  columns: z.array(namedSchema),
})
export type TableOutline = z.infer<typeof tableSchema>

/** One identity of the form: what the other cells want the stated figure at `field` to be; null where they do not tell. */
const sumSchema = z.object({
  rule: z.string(),
  field: z.string(),
  outcome: z.enum(['holds', 'fails', 'cannotTell']),
  wants: z.nullable(z.number()),
})
export type Sum = z.infer<typeof sumSchema>

const reportSchema = z.object({
  agency: z.nullable(z.string()),
  year: z.nullable(z.number()),
  form: z.nullable(z.string()),
  published: z.nullable(z.string()),
  sections: z.array(z.object({ id: sectionIdSchema, heading: z.string() })),
  fields: z.record(z.string(), z.nullable(z.number())),
  /** Why the null fields are null. */
  gaps: z.record(z.string(), gapSchema),
  /** The blocks of the form, with their rows and columns in the form's order: enough to draw it. */
  tables: z.array(tableSchema),
  /** What the identities of the form say of each stated total. */
  sums: z.array(sumSchema),
})
export type ReportFacts = z.infer<typeof reportSchema>

const tallySchema = z.object({ holds: z.number(), fails: z.number(), cannotTell: z.number() })
export type Tally = z.infer<typeof tallySchema>

export const auditSchema = z.object({
  schema: z.literal('gouji-audit/1'),
  page: z.object({ url: z.string(), title: z.string(), kind: pageKindSchema }),
  report: z.nullable(reportSchema),
  findings: z.array(findingSchema),
  verdict: verdictSchema,
  checked: z.object({
    identities: z.number(),
    /** The identities that could be told: they hold or fail. */
    told: z.number(),
    claims: z.number(),
    cells: z.number(),
    rules: z.record(z.string(), tallySchema),
  }),
  timings: z.object({ detect: z.number(), read: z.number(), check: z.number() }),
})
export type Audit = z.infer<typeof auditSchema>
