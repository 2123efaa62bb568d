import { expect, test } from 'vitest'
import type { FilledTable } from '../checks/report.ts'
import { type Changes, sampleReport } from '../checks/sample.ts'
import { disclosure2021 } from '../forms/official/disclosure-2021.ts'
import { sumsOf } from './sums.ts'

function sums(cells: NonNullable<Changes['cells']>) {
  const all = sampleReport(disclosure2021, { cells }).tables.flatMap((table: FilledTable) => sumsOf(table))
  return (field: string) => all.filter((sum) => sum.field === field)
}

test('a total that holds is wanted as it stands', () => {
  expect(sums({})('concluded.natural').map(({ outcome, wants }) => [outcome, wants])).toEqual([['holds', 3]])
})

test('a total that does not hold: what its parts add up to', () => {
  expect(sums({ 'granted.total': 9 })('granted.total')).toEqual([
    { rule: 'requests-row-total', field: 'granted.total', outcome: 'fails', wants: 3 },
  ])
})

test('a balance that does not hold: what the other items leave for what is carried forward', () => {
  const balance = sums({ 'received.natural': 5 })('carriedForward.natural').find(({ rule }) => rule === 'requests-balance')
  expect(balance).toMatchObject({ outcome: 'fails', wants: 3 })
})

test('beside a blank nothing is wanted that cannot be known', () => {
  const [sum] = sums({ 'granted.natural': null, 'granted.total': 3 })('granted.total')
  expect(sum).toMatchObject({ outcome: 'cannotTell', wants: null })
})
