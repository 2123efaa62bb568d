import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { readForms } from '../../scripts/catalogue/files.ts'
import { auditPage } from '../audit/audit.ts'
import { rules } from '../checks/index.ts'
import { drawTable } from './draw.sample.ts'
import { broken, consistentFigures, type FormFigures } from './figures.sample.ts'
import { fieldsOf } from './fill.ts'
import type { Form } from './form.ts'
import { forms } from './index.ts'

/** What every form must hold, checked from its data alone: a new form is tested by being there. */

const timeout = 60_000
const figureRules = ['bound', 'negative-stock', 'not-a-count']

/** The audit of a page that holds the form's tables and little else. */
function auditOf(form: Form, values: FormFigures) {
  const title = `云河市财政局${form.years.from}年${form.name.zh}`
  const tables = form.tables.map((table) => `<p>${table.label.zh}</p>${drawTable(table, (field) => String(values.get(field) ?? ''))}`)
  const html = `<!doctype html><title>${title}</title><body><h1>${title}</h1>${tables.join('')}</body>`
  return auditPage(parseDocument(html), { url: '/form.html', language: 'zh', isShown: () => true }).audit
}

/** The findings that follow from figures alone. */
function figureFindings(form: Form, { findings }: ReturnType<typeof auditOf>): string[] {
  const arithmetic = new Set([...figureRules, ...form.identities.map(({ rule }) => rule)])
  return findings.filter(({ rule }) => arithmetic.has(rule)).map(({ id }) => id)
}

describe.each((await readForms()).map((form) => [form.id, form] as const))('%s', (id, form) => {
  const fields = form.tables.flatMap((table) => fieldsOf(table).map(({ field }) => field))

  test('is listed, and every field has a name of its own', () => {
    expect(forms.map((listed) => listed.id)).toContain(id)
    expect(new Set(fields).size).toBe(fields.length)
  })

  test('identities, bounds and stocks name its fields, and rules that there are', () => {
    const named = [
      ...form.identities.flatMap(({ subject, left, right }) => [subject, ...left, ...right]),
      ...form.bounds.flatMap(({ part, whole }) => [part, whole]),
      ...form.stocks.flatMap(({ previous, change }) => [previous, change]),
    ]
    expect(named.filter((field) => !fields.includes(field))).toEqual([])
    expect(form.identities.filter(({ rule }) => !rules.some((known) => known.id === rule))).toEqual([])
    expect(form.identities.filter(({ left, right }) => left.length === 0 || right.length === 0)).toEqual([])
  })

  test('every label and name is there in both languages', () => {
    const headings = form.tables.flatMap(({ label, groups, blocks }) => [
      label,
      ...groups.map((group) => group.label),
      ...blocks.flatMap((block) => [block.label, ...block.rows.map((row) => row.label), ...block.columns.map((column) => column.label)]),
    ])
    for (const { zh, en } of [form.name, form.prescribedBy, ...headings]) {
      expect(zh).not.toBe('')
      expect(en).not.toBe('')
    }
  })

  test(
    'drawn from its data with consistent figures, it is recognised, every field is read, and nothing is found',
    () => {
      fc.assert(
        fc.property(consistentFigures(form), (values) => {
          const audit = auditOf(form, values)
          expect(broken(form, values)).toEqual([])
          expect(audit.report?.form).toBe(id)
          expect(audit.report?.fields).toEqual(Object.fromEntries(values))
          expect(figureFindings(form, audit)).toEqual([])
        }),
        { seed: 1, numRuns: 25 },
      )
    },
    timeout,
  )

  test(
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
        { seed: 2, numRuns: form.identities.length > 0 ? 40 : 0 },
      )
    },
    timeout,
  )
})
