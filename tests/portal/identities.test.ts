import { expect, test } from 'vitest'
import { type Figures, zeroFigures } from './figures.ts'
import { expectedBlankCells, expectedErrors, identitiesOf, outcomeOf } from './identities.ts'
import { fieldsOfTable } from './prescribed.ts'

const reconsideration = ['upheld', 'corrected', 'otherResult', 'pending', 'total'].map((column) => `reconsideration.${column}`)

/** Table 4 with the five figures of 行政复议; the rest says 0, or is blank. */
function reviewed(values: readonly (number | null)[], rest: 0 | null = 0): Figures {
  const figures = zeroFigures('disclosure-2021')
  for (const field of fieldsOfTable('disclosure-2021', 'review')) figures.values[field] = rest
  reconsideration.forEach((field, index) => {
    figures.values[field] = values[index] ?? null
  })
  return figures
}

function outcome(figures: Figures, subject: string) {
  const identity = identitiesOf(figures.form).find((one) => one.rule !== 'requests-balance' && one.subject === subject)
  if (!identity) throw new Error(`no identity for ${subject}`)
  return outcomeOf(figures, identity)
}

// The examples of the forms' section "Blanks in a sum".
test.each([
  ['parts exceed the total already', [2, 3, null, 0, 4], 0, 'fails'],
  ['a blank may make up the difference', [2, null, 0, 0, 5], 0, 'cannotTell'],
  ['all parts blank', [null, null, null, null, 3], 0, 'cannotTell'],
  ['a blank total beside filled parts', [2, 0, 0, 0, null], 0, 'cannotTell'],
  ['a blank is zero where no cell says 0', [2, null, null, 3, 5], null, 'holds'],
  ['and then a wrong total is wrong', [2, null, null, 3, 6], null, 'fails'],
  ['but a blank total never is zero', [2, null, null, 3, null], null, 'cannotTell'],
] as const)('%s', (_, values, rest, wanted) => {
  expect(outcome(reviewed(values, rest), 'reconsideration.total')).toBe(wanted)
})

test('a column of totals has no inferred zeros', () => {
  const figures = zeroFigures('disclosure-2021')
  for (const field of fieldsOfTable('disclosure-2021', 'requests')) figures.values[field] = null
  Object.assign(figures.values, { 'received.natural': 2, 'received.total': 2, 'granted.natural': 2, 'granted.total': 2 })
  Object.assign(figures.values, { 'concluded.natural': 2, 'concluded.total': 2 })
  expect(outcome(figures, 'concluded.natural')).toBe('holds')
  expect(outcome(figures, 'concluded.total')).toBe('cannotTell')
  expect(expectedErrors(figures)).toEqual([])
  figures.values['concluded.total'] = 1
  expect(outcome(figures, 'concluded.total')).toBe('fails')
})

test('blank cells are told once a block, and not where blanks are the way to write zero', () => {
  const empty = reviewed([null, null, null, null, null])
  expect(expectedBlankCells(empty)).toEqual(['blank-cell:reconsideration'])
  expect(expectedBlankCells(empty, reconsideration)).toEqual([])
  const filled = { 'litigationDirect.upheld': 1, 'litigationDirect.total': 1 }
  const others = { ...filled, 'litigationAfterReconsideration.pending': 1, 'litigationAfterReconsideration.total': 1 }
  const styled = (values: readonly (number | null)[], more: Record<string, number>): Figures => {
    const figures = reviewed(values, null)
    return { ...figures, values: { ...figures.values, ...more } }
  }
  expect(expectedBlankCells(styled([2, null, null, 3, 5], others))).toEqual([])
  expect(expectedBlankCells(styled([2, null, null, 3, null], others))).toEqual(['blank-cell:reconsideration'])
  expect(expectedBlankCells(styled([2, null, null, 3, 5], filled))).toEqual(['blank-cell:litigationAfterReconsideration'])
})

test('a table 3 of which only the totals are filled is fine', () => {
  const figures = zeroFigures('disclosure-2019')
  for (const field of fieldsOfTable('disclosure-2019', 'requests')) if (!field.endsWith('.total')) figures.values[field] = null
  expect(expectedBlankCells(figures)).toEqual([])
})
