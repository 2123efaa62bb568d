import { expect, test } from 'vitest'
import { type Figures, figuresWith } from '../../../tests/portal/figures.ts'
import { shiftsThatMend } from './shift.ts'

const moved = (truth: Figures, row: string): Figures => ({
  ...truth,
  values: { ...truth.values, [`${row}.business`]: truth.values[`${row}.natural`] ?? 0, [`${row}.natural`]: 0 },
})

test('one row moved by a column is told by the columns that fail', () => {
  const truth = figuresWith('disclosure-2021', { 'received.natural': 5, 'granted.natural': 3, 'unable.notHeld.natural': 2 })
  expect(shiftsThatMend(moved(truth, 'granted'))).toBe(1)
  expect(shiftsThatMend(truth)).toBe(0)
})

test('it cannot be told from another row that already stands there with the same figures', () => {
  const truth = figuresWith('disclosure-2021', {
    'received.natural': 3,
    'received.business': 3,
    'granted.natural': 3,
    'unable.notHeld.business': 3,
  })
  expect(shiftsThatMend(moved(truth, 'granted'))).toBe(2)
})
