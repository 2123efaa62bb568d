import { describe, expect, test } from 'vitest'
import { randomSource } from '../../../tests/portal/random.ts'
import { cleanPlan, printPlan } from '../pages/disclosure.ts'
import { disclosureFaults, repairable } from './index.ts'

const seeds = Array.from({ length: 12 }, (_, index) => 31 * index + 7)

/** The page of a seed with a fault, and the same page without; null where the fault cannot be in it. */
function both(kind: string, seed: number) {
  const fault = { ...repairable, ...disclosureFaults }[kind]
  const make = (isFaulty: boolean) => {
    const random = randomSource(seed)
    const plan = cleanPlan(random, seed % 2 === 0 ? 'disclosure-2019' : 'disclosure-2021')
    if (isFaulty && !fault?.(plan, randomSource(seed))) return null
    return printPlan(plan, kind, random, null)
  }
  const [faulty, right] = [make(true), make(false)]
  return faulty && right ? { faulty, right } : null
}

describe.each(Object.keys({ ...repairable, ...disclosureFaults }))('%s', (kind) => {
  const pairs = seeds.flatMap((seed) => both(kind, seed) ?? [])

  test('the page is another one than without the fault, and there it is right', () => {
    expect(pairs.length).toBeGreaterThan(0)
    for (const { faulty, right } of pairs) {
      expect(right.findings).toEqual([])
      if (faulty.findings.length > 0) expect(faulty.html).not.toBe(right.html)
    }
    expect(pairs.some(({ faulty }) => faulty.findings.length > 0)).toBe(true)
  })
})

test.each([
  ['section left out', /^missing-section:/],
  ['heading left out', /^missing-section:/],
  ['sections exchanged', /^section-order:/],
  ['numeral repeated', /^section-order:/],
  ['table left out', /^missing-table:/],
  ['table as picture', /^image-table:/],
  ['row left out', /^missing-row:/],
  ['column left out', /^missing-column:/],
  ['article wrong', /^legal-reference:/],
  ['label misspelt', /^label-typo:/],
  ['form of other years', /^wrong-form:/],
  ['period of another year', /^year-mismatch$/],
  ['department late', /^late-publication$/],
  ['government late', /^late-publication$/],
  ['fee statement left out', /^fee-statement-missing:other$/],
  ['text against table', /^narrative-table:/],
  ['breakdown off', /^narrative-sum$/],
  ['percentage wrong', /^narrative-percentage$/],
  ['other table, total off', /^table-total$/],
  ['other table, part off', /^table-total/],
  ['empty cells', /^blank-cell:|^requests-/],
  ['fractional count', /^not-a-count:/],
  ['negative count', /^not-a-count:/],
  ['bound exceeded', /^bound:/],
  ['negative stock', /^negative-stock:/],
])('%s is labelled with its rule', (kind, rule) => {
  const faulty = seeds.flatMap((seed) => both(kind, seed)?.faulty ?? []).filter(({ findings }) => findings.length > 0)
  expect(faulty.length).toBeGreaterThan(0)
  for (const { findings } of faulty) expect(findings.some((id) => rule.test(id))).toBe(true)
})
