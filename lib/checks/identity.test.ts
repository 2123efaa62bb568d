import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../forms/fields.ts'
import type { Form, Identity } from '../forms/form.ts'
import { disclosure2019 } from '../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../forms/official/disclosure-2021.ts'
import { decimalSum, judge, writesZerosAsBlanks } from './identity.ts'
import type { FilledTable, Reading } from './report.ts'
import { withTotals } from './sample.ts'

const anyForm = fc.constantFrom(disclosure2019, disclosure2021)

/** A form with random details, its totals worked out, and what came in set so that every balance holds. */
const consistentForm = anyForm.chain((form) => {
  const details = form.tables.flatMap(fieldsOf).filter((field) => !field.startsWith('received.') && !field.startsWith('carriedOver.'))
  return fc.array(fc.nat({ max: 9 }), { minLength: details.length, maxLength: details.length }).map((figures) => {
    const known: Record<string, number> = Object.fromEntries(details.map((field, index) => [field, figures[index] ?? 0]))
    const concluded = withTotals(form, known)
    for (const { left, right, rule } of form.identities) {
      if (rule !== 'requests-balance') continue
      const due = decimalSum(right.map((field) => concluded.get(field) ?? 0))
      const over = Math.floor(due / 3)
      known[left[0] ?? ''] = due - over
      known[left[1] ?? ''] = over
    }
    return { form, values: withTotals(form, known) }
  })
})

function tablesOf(form: Form, readings: ReadonlyMap<string, Reading>): FilledTable[] {
  return form.tables.map((table) => ({
    form,
    table,
    readings: new Map(fieldsOf(table).map((field) => [field, readings.get(field) ?? { state: 'absent' }])),
    missingRows: [],
    missingColumns: [],
    strangers: { rows: false, columns: false },
    strangersAfter: [],
    articles: new Map(),
    misspelt: [],
  }))
}

function figure(value: number): Reading {
  return { state: 'number', value, text: String(value) }
}

function failing(form: Form, values: ReadonlyMap<string, number>): Identity[] {
  const tables = tablesOf(form, new Map([...values].map(([field, value]) => [field, figure(value)])))
  return form.identities.filter((identity) =>
    tables.some((filled) => filled.readings.has(identity.subject) && judge(identity, filled).outcome === 'fails'),
  )
}

describe('a form with every cell filled', () => {
  test('never fails while its figures add up', () => {
    fc.assert(
      fc.property(consistentForm, ({ form, values }) => {
        expect(failing(form, values)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('fails in exactly the identities of the one cell that was changed', () => {
    const byAnyAmount = fc.integer({ min: -20, max: 20 }).filter((amount) => amount !== 0)
    fc.assert(
      fc.property(consistentForm, fc.nat(), byAnyAmount, ({ form, values }, pick, amount) => {
        const fields = [...values.keys()]
        const changed = fields[pick % fields.length] ?? ''
        const after = new Map(values).set(changed, (values.get(changed) ?? 0) + amount)
        expect(failing(form, after)).toEqual(form.identities.filter(({ left, right }) => [...left, ...right].includes(changed)))
      }),
      { numRuns: 60 },
    )
  })
})

/** What an identity's cell may be; a count stands for itself. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }).map(figure) },
  { weight: 3, arbitrary: fc.constant<Reading>({ state: 'blank' }) },
  { weight: 1, arbitrary: fc.constant<Reading>({ state: 'absent' }) },
)

/** Tries every count up to `most` for every unknown: whether some and whether all choices satisfy the equation. */
function bruteForce(signed: readonly { sign: number; choices: readonly number[] }[], sum = 0): { some: boolean; all: boolean } {
  const [first, ...rest] = signed
  if (first === undefined) return { some: sum === 0, all: sum === 0 }
  const tried = first.choices.map((choice) => bruteForce(rest, sum + first.sign * choice))
  return { some: tried.some(({ some }) => some), all: tried.every(({ all }) => all) }
}

test('with blanks, the outcome is what trying all counts says', () => {
  const small = disclosure2021.identities.filter(({ left, right }) => left.length + right.length <= 5)
  fc.assert(
    fc.property(
      fc.constantFrom(...small),
      fc.array(cell, { minLength: 5, maxLength: 5 }),
      fc.boolean(),
      (identity, cells, zeroElsewhere) => {
        const fields = [...identity.left, ...identity.right]
        const readings = new Map(fields.map((field, index): [string, Reading] => [field, cells[index] ?? { state: 'blank' }]))
        if (zeroElsewhere) readings.set('refused.stateSecret.research', figure(0)).set('litigationAfterReconsideration.pending', figure(0))
        const shown = tablesOf(disclosure2021, readings).filter((table) => table.readings.has(identity.subject))
        const filled = shown[0]
        if (filled === undefined) throw new Error(`no table has ${identity.subject}`)
        const saysZero = [...filled.readings.values()].some((reading) => reading.state === 'number' && reading.value === 0)
        const sideOf = (side: readonly string[], sign: number) => {
          const someFilled = side.some((field) => filled.readings.get(field)?.state === 'number')
          return side.map((field) => {
            const reading = filled.readings.get(field)
            if (reading?.state === 'number') return { sign, choices: [reading.value] }
            const isTotal = field.endsWith('.total') || field.startsWith('concluded.')
            const isZero = reading?.state === 'blank' && !saysZero && !isTotal && someFilled
            return { sign, choices: isZero ? [0] : Array.from({ length: 18 }, (_, count) => count) }
          })
        }
        const { some, all } = bruteForce([...sideOf(identity.left, 1), ...sideOf(identity.right, -1)])
        expect(judge(identity, filled).outcome).toBe(all ? 'holds' : some ? 'cannotTell' : 'fails')
      },
    ),
    { numRuns: 150 },
  )
})

describe('the examples of the specification', () => {
  const identity = { left: ['granted.natural', 'granted.business', 'granted.research'], right: ['granted.total'] }
  const blank: Reading = { state: 'blank' }

  function outcome(parts: readonly Reading[], total: Reading, elsewhere?: Reading): string {
    const readings = new Map<string, Reading>([['granted.total', total]])
    for (const [index, reading] of parts.entries()) readings.set(identity.left[index] ?? '', reading)
    if (elsewhere) readings.set('received.natural', elsewhere)
    const filled = tablesOf(disclosure2021, readings).find(({ table }) => table.id === 'requests')
    return filled === undefined ? 'no table' : judge(identity, filled).outcome
  }

  test.each([
    ['parts that exceed the total already', [figure(2), figure(3), blank], figure(4), figure(0), 'fails'],
    ['a blank part that may be the rest', [figure(2), blank, blank], figure(5), figure(0), 'cannotTell'],
    ['a blank part that may be zero', [figure(2), figure(3), blank], figure(5), figure(0), 'cannotTell'],
    ['a blank part that is zero', [figure(2), figure(3), blank], figure(5), undefined, 'holds'],
    ['blanks that are zero leave too little', [figure(2), blank, blank], figure(5), undefined, 'fails'],
    ['a breakdown left blank', [blank, blank, blank], figure(3), undefined, 'cannotTell'],
    ['a total left blank beside filled parts', [figure(272), blank, blank], blank, undefined, 'cannotTell'],
    ['a cell that is not there', [figure(2), { state: 'absent' }, blank], figure(5), undefined, 'cannotTell'],
    ['a cell that is no number', [figure(9), { state: 'unreadable', text: '*' }, blank], figure(5), undefined, 'cannotTell'],
    ['a negative figure as it was read', [figure(-2), figure(2), figure(0)], figure(0), undefined, 'holds'],
    ['counts beyond what a double holds', [figure(2 ** 53), figure(1), figure(0)], figure(2 ** 53), undefined, 'cannotTell'],
    ['decimals', [figure(0.1), figure(0.2), figure(12.5)], figure(12.8), undefined, 'holds'],
  ] as const)('%s', (_title, parts, total, elsewhere, expected) => {
    expect(outcome(parts, total, elsewhere)).toBe(expected)
  })
})

test('a failure lists its terms: the figure, zero for a blank that is zero, null for an unknown', () => {
  const readings = new Map<string, Reading>([
    ['received.natural', figure(3)],
    ['received.total', figure(7)],
    ['concluded.natural', { state: 'blank' }],
    ['carriedForward.natural', figure(9)],
    ['carriedOver.natural', { state: 'blank' }],
  ])
  const filled = tablesOf(disclosure2021, readings)[1]
  const identity = disclosure2021.identities.find(
    ({ rule, subject }) => rule === 'requests-balance' && subject === 'carriedForward.natural',
  )
  if (filled === undefined || identity === undefined) throw new Error('the form has changed')
  expect(writesZerosAsBlanks(filled)).toBe(true)
  expect(judge(identity, filled)).toEqual({
    outcome: 'fails',
    equation: {
      left: [
        { field: 'received.natural', value: 3, sign: 1 },
        { field: 'carriedOver.natural', value: 0, sign: 1 },
      ],
      right: [
        { field: 'concluded.natural', value: null, sign: 1 },
        { field: 'carriedForward.natural', value: 9, sign: 1 },
      ],
      leftValue: 3,
      rightValue: 9,
      difference: -6,
    },
  })
})
