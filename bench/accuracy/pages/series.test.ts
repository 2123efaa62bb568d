import { expect, test } from 'vitest'
import { markupNames } from '../../../tests/portal/markup/index.ts'
import { formIds } from './page.ts'
import { clean, faultKinds, fewestPages, pageAt } from './series.ts'

const seed = 20_240_131
const pages = Array.from({ length: 2 * fewestPages }, (_, index) => pageAt(seed, index))

test('the same seed gives the same page, another seed another', () => {
  for (const index of [0, 1, 2, 30, 31, 32]) expect(pageAt(seed, index)).toEqual(pages[index])
  expect(pageAt(seed + 1, 0).html).not.toBe(pages[0]?.html)
})

test('a third is clean, and on nothing else is nothing to be found', () => {
  const cleanPages = pages.filter(({ kind }) => kind === clean)
  expect(cleanPages.length / pages.length).toBeCloseTo(1 / 3, 2)
  expect(cleanPages.flatMap(({ findings }) => findings)).toEqual([])
  expect(pages.filter(({ kind, findings }) => kind !== clean && findings.length === 0)).toEqual([])
})

test('at least sixteen kinds of fault, eight kinds of markup and all four forms, each form in many kinds of markup', () => {
  expect(faultKinds.length).toBeGreaterThanOrEqual(16)
  expect(new Set(faultKinds).size).toBe(faultKinds.length)
  expect(new Set(pages.map(({ kind }) => kind))).toEqual(new Set([clean, ...faultKinds]))
  expect(markupNames.length).toBeGreaterThanOrEqual(8)
  for (const form of formIds) {
    const own = pages.filter((page) => page.form === form)
    expect(own.some(({ kind }) => kind === clean)).toBe(true)
    expect(new Set(own.map(({ markup }) => markup)).size).toBeGreaterThanOrEqual(5)
  }
})

test('every rule that one page can break is broken by some page', () => {
  const rules = new Set(pages.flatMap(({ findings }) => findings.map((id) => id.replace(/[:~].*/, ''))))
  expect([...rules].sort()).toEqual([
    'blank-cell',
    'bound',
    'fee-statement-missing',
    'image-table',
    'label-typo',
    'late-publication',
    'legal-reference',
    'missing-column',
    'missing-row',
    'missing-section',
    'missing-table',
    'narrative-percentage',
    'narrative-sum',
    'narrative-table',
    'negative-stock',
    'not-a-count',
    'requests-balance',
    'requests-column-total',
    'requests-row-total',
    'review-total',
    'section-order',
    'statistics-total',
    'table-total',
    'website-total',
    'wrong-form',
    'year-mismatch',
  ])
})
