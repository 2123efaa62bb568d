import { expect, test } from 'vitest'
import type { Equation } from '../audit/schema.ts'
import { cardWordsIn } from './card-words.ts'
import { equationLines } from './equation.ts'
import { sampleAudit } from './overlay.sample.ts'

const terms = (...values: readonly (number | null)[]) => values.map((value, index) => ({ field: `field${index}`, value, sign: 1 as const }))
const equation = (left: readonly (number | null)[], right: readonly (number | null)[]): Equation => {
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0)
  return { left: terms(...left), right: terms(...right), leftValue: sum(left), rightValue: sum(right), difference: sum(left) - sum(right) }
}
const lines = (each: Equation) => equationLines(sampleAudit, each, cardWordsIn('zh'))

test('a sum and its stated total', () => {
  const [sum, ...rest] = lines(equation([2, 0, 1], [4]))
  expect(sum).toContain('2 + 0 + 1 = 3')
  expect(rest).toEqual(['「field0」填 4', '相差 1'])
})

test('a long run of zeros is folded', () => {
  expect(lines(equation([2, ...Array.from({ length: 17 }, () => 0), 1], [4]))[0]).toContain('2 + 17×0 + 1 = 3')
})

test('two sums need no stated total', () => {
  expect(lines(equation([3, 1], [3, 2])).slice(1)).toEqual(['相差 1'])
})

test('a part that exceeds its whole is two stated figures and no difference', () => {
  expect(lines(equation([10], [9])).slice(1)).toEqual(['「field0」填 10', '「field0」填 9'])
})

test('with an unknown count the difference cannot be told, and the sign is explained', () => {
  expect(lines(equation([2, 3, null], [4])).slice(1)).toEqual(['「field0」填 4', cardWordsIn('zh').blank])
})

test('the English is complete', () => {
  expect(equationLines(sampleAudit, equation([2, 1], [4]), cardWordsIn('en')).slice(1)).toEqual(['“field0” is stated as 4', 'differs by 1'])
  expect(Object.keys(cardWordsIn('en'))).toEqual(Object.keys(cardWordsIn('zh')))
})
