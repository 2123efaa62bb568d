import { expect, test } from 'vitest'
import { type Changes, sampleReport, withTotals } from '../checks/sample.ts'
import { disclosure2019 } from '../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../forms/official/disclosure-2021.ts'
import { findRepairs } from './repairs.ts'
import { violationsOf } from './violations.sample.ts'

type Cells = NonNullable<Changes['cells']>

/** The repairs of the first violated identity of a sample report with these cells, as `field from→to`. */
function repairsWith(cells: Cells, changes: Changes = {}, form = disclosure2021) {
  const report = sampleReport(form, { ...changes, cells })
  const violations = violationsOf(report)
  const repairs = findRepairs(report, violations)
  const first = violations.map(({ id }) => repairs.get(id)).find((found) => found !== undefined)
  return (first ?? []).map(({ changes, reason, resolves }) => ({
    changes: changes.map(({ field, from, to }) => `${field} ${from ?? 'blank'}→${to}`),
    reason,
    resolves,
  }))
}

const firstOf = (cells: Cells, changes?: Changes, form = disclosure2021) => repairsWith(cells, changes, form)[0]

/** Consistent cells of a form in which these details, and no others, are above zero. */
function consistent(details: Record<string, number>, form = disclosure2021): Record<string, number> {
  return Object.fromEntries([...withTotals(form, details)].filter(([field]) => !field.startsWith('normativeDocuments')))
}

test('a single cell that stands in two violated sums is named, with all that it resolves', () => {
  expect(firstOf({ 'granted.natural': 7 })).toEqual({
    changes: ['granted.natural 7→2'],
    reason: 'mistyped',
    resolves: ['requests-row-total:granted.total', 'requests-column-total:concluded.natural'],
  })
})

test.each([
  ['digits-exchanged', 12, 21],
  ['digit-missing', 12, 132],
  ['digit-doubled', 122, 12],
] as const)('%s: %i for %i', (reason, wrong, right) => {
  const cells = consistent({ 'received.natural': right, 'granted.natural': right })
  expect(firstOf({ ...cells, 'granted.natural': wrong })).toMatchObject({ changes: [`granted.natural ${wrong}→${right}`], reason })
})

test.each([
  [20, 26],
  [0, 26],
])('a total that was never updated says %i for %i', (wrong, right) => {
  const cells = consistent({ 'reconsideration.upheld': right - 5, 'reconsideration.pending': 5 })
  expect(firstOf({ ...cells, 'reconsideration.total': wrong })).toMatchObject({
    changes: [`reconsideration.total ${wrong}→${right}`],
    reason: 'total-not-updated',
  })
})

test('several totals that stayed behind the last correction', () => {
  const cells = consistent({ 'received.natural': 9, 'granted.natural': 9, 'reconsideration.upheld': 1 })
  const stale = { ...cells, 'granted.total': 8, 'concluded.total': 8 }
  expect(firstOf(stale)).toMatchObject({ changes: ['granted.total 8→9', 'concluded.total 8→9'], reason: 'total-not-updated' })
})

test('a row that stands one column too far right, however many cells that changes', () => {
  const cells = consistent({
    'granted.natural': 3,
    'granted.business': 1,
    'granted.legalService': 2,
    'received.natural': 3,
    'received.business': 1,
    'received.legalService': 2,
  })
  const shifted = {
    'granted.natural': 0,
    'granted.business': 3,
    'granted.research': 1,
    'granted.legalService': 0,
    'granted.otherOrganisation': 2,
  }
  expect(firstOf({ ...cells, ...shifted })).toMatchObject({
    changes: [
      'granted.natural 0→3',
      'granted.business 3→1',
      'granted.research 1→0',
      'granted.legalService 0→2',
      'granted.otherOrganisation 2→0',
    ],
    reason: 'row-shifted',
  })
})

test('a figure that left its row when the row moved is worked out anew', () => {
  const details = { natural: 3, business: 1, otherOrganisation: 4 }
  const cells = consistent(
    Object.fromEntries(
      Object.entries(details).flatMap(([id, value]) => [`received.${id}`, `granted.${id}`].map((field) => [field, value])),
    ),
  )
  const shifted = { 'granted.natural': 1, 'granted.business': 0, 'granted.legalService': 4, 'granted.otherOrganisation': 0 }
  expect(firstOf({ ...cells, ...shifted })?.changes).toContain('granted.natural 1→3')
})

test('a row that came in again at the other end, and one that pushed its total out', () => {
  const cells = consistent({ 'received.natural': 3, 'granted.natural': 3, 'received.otherOrganisation': 4, 'granted.otherOrganisation': 4 })
  const round = { 'granted.natural': 4, 'granted.business': 3, 'granted.otherOrganisation': 0 }
  expect(firstOf({ ...cells, ...round })).toMatchObject({
    changes: ['granted.natural 4→3', 'granted.business 3→0', 'granted.otherOrganisation 0→4'],
    reason: 'row-shifted',
  })
  const pushed = { 'granted.natural': 0, 'granted.business': 3, 'granted.otherOrganisation': 0, 'granted.total': 4 }
  expect(firstOf({ ...cells, ...pushed })).toMatchObject({
    changes: ['granted.natural 0→3', 'granted.business 3→0', 'granted.otherOrganisation 0→4', 'granted.total 4→7'],
    reason: 'row-shifted',
  })
})

test('one sum alone does not tell that its row was moved', () => {
  const repairs = repairsWith({ 'reconsideration.upheld': 10, 'reconsideration.corrected': 1, 'reconsideration.total': 0 })
  expect(repairs[0]).toMatchObject({ changes: ['reconsideration.total 0→11'], reason: 'total-not-updated' })
  expect(repairs.map(({ reason }) => reason)).not.toContain('row-shifted')
})

test('a shifted row beside blanks: the figure goes where the total wants it', () => {
  const cells = consistent({ 'received.natural': 1, 'unable.notHeld.natural': 1 }, disclosure2019)
  const blank = (field: string) => field.endsWith('.natural') && /^(granted|partly|refused|unable|notProcessed)/.test(field)
  const details = Object.fromEntries(Object.entries(cells).filter(([field]) => !blank(field)))
  const blanks = Object.fromEntries(
    Object.keys(cells)
      .filter(blank)
      .map((field) => [field, null]),
  )
  expect(firstOf({ ...details, ...blanks, 'unable.notHeld.business': 1 }, {}, disclosure2019)).toEqual({
    changes: ['unable.notHeld.business 1→0', 'unable.notHeld.natural blank→1'],
    reason: 'row-shifted',
    resolves: ['requests-column-total:concluded.business'],
  })
})

test('two cells of a column that stand in each other’s place', () => {
  const cells = consistent({ 'received.natural': 11, 'granted.natural': 8, 'unable.notHeld.natural': 3 })
  expect(firstOf({ ...cells, 'granted.natural': 3, 'unable.notHeld.natural': 8 })).toMatchObject({
    changes: ['granted.natural 3→8', 'unable.notHeld.natural 8→3'],
    reason: 'cells-exchanged',
  })
})

test('two cells that have nothing to do with each other', () => {
  const cells = consistent({ 'received.natural': 11, 'granted.natural': 8, 'unable.notHeld.natural': 3 })
  expect(firstOf({ ...cells, 'granted.natural': 9, 'carriedOver.research': 2 })).toMatchObject({
    changes: ['carriedOver.research 2→0', 'granted.natural 9→8'],
    reason: 'several',
  })
})

test('a blank that stands for zero where all zeros are blank may have been forgotten', () => {
  const cells = { 'granted.natural': null }
  const first = firstOf(cells, { zerosBlank: ['requests'] })
  expect(first?.changes).toEqual(['granted.natural blank→2'])
})

test('a figure that is no count goes with the sum that it spoils', () => {
  const first = firstOf({ 'granted.natural': -2 })
  expect(first?.changes).toEqual(['granted.natural -2→2'])
  expect(first?.resolves).toContain('not-a-count:granted.natural')
})

test('at most three repairs, none twice', () => {
  const repairs = repairsWith({ 'reconsideration.total': 4 })
  expect(repairs.length).toBeGreaterThan(1)
  expect(repairs.length).toBeLessThanOrEqual(3)
  expect(new Set(repairs.map(({ changes }) => changes.join())).size).toBe(repairs.length)
})

test('none where nothing small explains it', () => {
  const wrong = Object.fromEntries(
    ['granted.natural', 'partlyGranted.business', 'unable.notHeld.research', 'unable.unclear.legalService'].map((field, index) => [
      field,
      11 + 7 * index,
    ]),
  )
  expect(repairsWith(wrong)).toEqual([])
})

test('a sum with an unreadable cell asks for nothing', () => {
  expect(firstOf({ 'granted.natural': 7, 'granted.research': '见附件' })?.resolves).toEqual(['requests-column-total:concluded.natural'])
})

test('what is consistent needs no repair', () => {
  expect(findRepairs(sampleReport(disclosure2019), []).size).toBe(0)
})
