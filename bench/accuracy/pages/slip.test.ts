import { expect, test } from 'vitest'
import { type Figures, figuresWith } from '../../../tests/portal/figures.ts'
import { explanationsOf, slipOf } from './slip.ts'

const truth = figuresWith('disclosure-2021', {
  'received.natural': 12,
  'granted.natural': 9,
  'unable.notHeld.natural': 3,
  'reconsideration.upheld': 2,
})
const changed = (values: Record<string, number>): Figures => ({ ...truth, values: { ...truth.values, ...values } })

test('one cell of table 3 stands in a row and a column: no other explains both', () => {
  const slip = slipOf(truth, changed({ 'granted.natural': 8 }))
  expect(slip).toEqual({ changes: [{ field: 'granted.natural', to: 9 }], isDetermined: true })
})

test('one cell of table 4 could be any of the five', () => {
  expect(explanationsOf(changed({ 'reconsideration.total': 3 }))).toBe(2)
})

test('two wrong cells of table 3 are the only two that explain all; where one is of table 4 it could be any of five', () => {
  expect(explanationsOf(changed({ 'granted.natural': 8, 'unable.unclear.business': 1 }))).toBe(1)
  expect(explanationsOf(changed({ 'granted.natural': 8, 'granted.total': 10 }))).toBe(1)
  expect(explanationsOf(changed({ 'granted.natural': 8, 'reconsideration.total': 3 }))).toBe(2)
})

test('figures that agree want no explanation, and three wrong cells have none of two', () => {
  expect(explanationsOf(truth)).toBe(0)
  expect(explanationsOf(changed({ 'granted.natural': 8, 'unable.unclear.business': 1, 'carriedOver.research': 5 }))).toBe(0)
})
