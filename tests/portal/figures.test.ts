import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { consistentFigures, figuresWith, zeroFigures } from './figures.ts'
import { expectedBlankCells, expectedErrors, identitiesOf, outcomeOf } from './identities.ts'
import { fieldsOf } from './prescribed.ts'
import { randomSource } from './random.ts'

const form = fc.constantFrom('disclosure-2019' as const, 'disclosure-2021' as const)
const business = fc.constantFrom('none' as const, 'little' as const, 'some' as const, 'busy' as const)
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 })

test('the forms have as many identities and fields as the contract says', () => {
  expect(identitiesOf('disclosure-2019')).toHaveLength(40)
  expect(identitiesOf('disclosure-2021')).toHaveLength(42)
  expect(fieldsOf('disclosure-2021')).toHaveLength(200)
  expect(fieldsOf('disclosure-2019')).toHaveLength(198)
})

test('every identity of random figures holds, and nothing is blank', () => {
  fc.assert(
    fc.property(seed, form, business, (seed, form, business) => {
      const figures = consistentFigures(randomSource(seed), form, business)
      expect(identitiesOf(form).every((identity) => outcomeOf(figures, identity) === 'holds')).toBe(true)
      expect(expectedErrors(figures)).toEqual([])
      expect(expectedBlankCells(figures)).toEqual([])
      expect(Object.keys(figures.values).sort()).toEqual(fieldsOf(form).sort())
    }),
    { numRuns: 60 },
  )
})

test('one changed cell of table 3 breaks its row, its column and its balance', () => {
  const figures = figuresWith('disclosure-2021', { 'received.natural': 3, 'granted.natural': 3 })
  figures.values['granted.natural'] = 2
  expect(expectedErrors(figures)).toEqual(['requests-column-total:concluded.natural', 'requests-row-total:granted.total'])
  figures.values['concluded.natural'] = 2
  expect(expectedErrors(figures)).toEqual([
    'requests-balance:carriedForward.natural',
    'requests-row-total:concluded.total',
    'requests-row-total:granted.total',
  ])
})

test('details of a field that the form has not are refused', () => {
  expect(() => figuresWith('disclosure-2021', { 'otherServices.change': 1 })).toThrow('disclosure-2021 has no field otherServices.change')
})

test('impossible stocks, bounds and counts are errors', () => {
  const figures = zeroFigures('disclosure-2019')
  Object.assign(figures.values, { 'fees.change': -1, 'regulations.published': 2, 'coercion.decisions': 0.5, 'procurement.amount': 0.5 })
  expect(expectedErrors(figures)).toEqual(['bound:regulations', 'negative-stock:fees', 'not-a-count:coercion.decisions'])
})
