import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { readForms } from '../../scripts/catalogue/files.ts'
import { auditPage } from '../audit/audit.ts'
import { rowIn } from '../checks/field.ts'
import { rules } from '../checks/index.ts'
import { glanceAt } from '../page/glance.ts'
import { drawTable } from './draw.sample.ts'
import { measuredFieldsOf } from './fields.ts'
import { broken, consistentFigures, type FormFigures } from './figures.sample.ts'
import type { Form } from './form.ts'
import { forms } from './index.ts'

/** What every form must hold, checked from its data alone: a new form is tested by being there. */

const figureRules = ['bound', 'negative-stock', 'not-a-count']

/** A page that holds the form's tables and little else. */
function pageOf(form: Form, values: FormFigures, title: string): Document {
  const tables = form.tables.map((table) => `<p>${table.label.zh}</p>${drawTable(table, (field) => String(values.get(field) ?? ''))}`)
  return parseDocument(`<!doctype html><title>${title}</title><body><h1>${title}</h1>${tables.join('')}</body>`)
}

function auditOf(form: Form, values: FormFigures) {
  const document = pageOf(form, values, `云河市财政局${form.years.from}年${form.name.zh}`)
  return auditPage(document, { url: '/form.html', language: 'zh', isShown: () => true }).audit
}

/** The findings that follow from figures alone. */
function figureFindings(form: Form, { findings }: ReturnType<typeof auditOf>): string[] {
  const arithmetic = new Set([...figureRules, ...form.identities.map(({ rule }) => rule)])
  return findings.filter(({ rule }) => arithmetic.has(rule)).map(({ id }) => id)
}

const official = await readForms()

test('a table id is shared by successive forms of one report only: of tables with one id a page has one', () => {
  const tables = official.flatMap((form) => form.tables.map(({ id, section }) => ({ id, section })))
  const shared = tables.filter(({ id, section }) => section === null && tables.filter((other) => other.id === id).length > 1)
  expect(shared).toEqual([])
})

describe.each(official.map((form) => [form.id, form] as const))('%s', (id, form) => {
  const fields = form.tables.flatMap((table) => measuredFieldsOf(table).map(({ field }) => field))

  test('is listed, and every field has a name of its own', () => {
    expect(forms.map((listed) => listed.id)).toContain(id)
    expect(fields.filter((field, at) => fields.indexOf(field) !== at)).toEqual([])
  })

  test('the gate notices it by the first rows of its tables', () => {
    const document = pageOf(form, new Map(), '报表')
    // What browsers have and the DOM of the command line has not.
    Object.defineProperties(document, { links: { value: [] }, URL: { value: 'http://www.yunheshi-sample.gov.cn/a.html' } })
    for (const table of document.querySelectorAll('table')) Object.defineProperty(table, 'rows', { value: table.querySelectorAll('tr') })
    const { kind } = glanceAt(document)
    expect({ signs: form.signs, kind }).toEqual({ signs: form.signs, kind: 'report' })
  })

  test('identities, bounds and stocks name its fields, and rules that there are', () => {
    const named = [
      ...form.identities.flatMap(({ subject, left, right }) => [subject, ...left, ...right]),
      ...form.bounds.flatMap(({ part, whole }) => [part, whole]),
      ...form.stocks.flatMap(({ previous, change }) => [previous, change]),
    ]
    expect(named.filter((field) => !fields.includes(field))).toEqual([])
    expect(form.identities.flatMap(({ rule }) => (rules.some((known) => known.id === rule) ? [] : [`no rule ${rule}`]))).toEqual([])
    expect(form.identities.filter(({ left, right }) => left.length === 0 || right.length === 0)).toEqual([])
    // One rule for the rows and another for the columns: at the corner of a table one rule would state the same total twice.
    const subjects = form.identities.map(({ rule, subject }) => `${rule}:${subject}`)
    expect(subjects.filter((subject, at) => subjects.indexOf(subject) !== at)).toEqual([])
  })

  test('bounds, stocks, totals and groups name rows and columns that there are', () => {
    const rows = form.tables.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows))
    const columns = form.tables.flatMap(({ blocks }) => blocks.flatMap((block) => block.columns))
    const ids = [...rows, ...columns].map((heading) => heading.id)
    const misplaced = [
      ...form.bounds.filter(({ part, row }) => !form.tables.some((table) => rowIn(table, part) === row)),
      ...form.stocks.filter(({ change, row }) => !form.tables.some((table) => rowIn(table, change) === row)),
    ]
    expect(misplaced).toEqual([])
    expect(form.totals.filter((total) => !ids.includes(total))).toEqual([])
    const groups = form.tables.flatMap((table) => table.groups.map((group) => group.id))
    expect(rows.flatMap((row) => row.groups ?? []).filter((group) => !groups.includes(group))).toEqual([])
  })

  test('every label and name is there in both languages', () => {
    const headings = form.tables.flatMap(({ label, groups, blocks }) => [
      label,
      ...groups.map((group) => group.label),
      ...blocks.flatMap((block) => [block.label, ...block.rows.map((row) => row.label), ...block.columns.map((column) => column.label)]),
    ])
    expect([form.name, form.prescribedBy, ...headings].filter(({ zh, en }) => zh === '' || en === '')).toEqual([])
  })

  test('drawn from its data with consistent figures, it is recognised, every field is read, and nothing is found', () => {
    fc.assert(
      fc.property(consistentFigures(form), (values) => {
        const audit = auditOf(form, values)
        expect(broken(form, values)).toEqual([])
        // Not recognised: `Layout` in form.ts says how much of a table must be there.
        expect(audit.report?.form ?? 'no form recognised').toBe(id)
        expect(audit.report?.fields).toEqual(Object.fromEntries(values))
        expect(figureFindings(form, audit)).toEqual([])
      }),
      { seed: 1, numRuns: 25 },
    )
  })

  test.skipIf(form.identities.length === 0)(
    'with one figure changed, just the identities that it breaks are found, each by its rule',
    () => {
      const changed = fc.tuple(consistentFigures(form), fc.constantFrom(...form.identities), fc.nat(), fc.integer({ min: 1, max: 60 }))
      fc.assert(
        fc.property(changed, ([values, { left, right }, at, more]) => {
          const parts = [...left, ...right]
          const field = parts[at % parts.length] ?? ''
          const faulty = new Map(values).set(field, (values.get(field) ?? 0) + more)
          const found = figureFindings(form, auditOf(form, faulty))
          const wanted = broken(form, faulty).map(({ rule, subject }) => `${rule}:${subject}`)
          expect(found.filter((finding) => !figureRules.includes(finding.split(':')[0] ?? '')).sort()).toEqual(wanted.sort())
        }),
        { seed: 2, numRuns: 40 },
      )
    },
  )
})
