import loadHighs from 'highs'
import { expect, test } from 'vitest'
import { sharedFaults } from '../../tests/portal/faults.ts'
import { consistentFigures } from '../../tests/portal/figures.ts'
import { fieldsOfTable } from '../../tests/portal/prescribed.ts'
import { randomSource } from '../../tests/portal/random.ts'
import { sampleReport } from '../checks/sample.ts'
import type { Form } from '../forms/form.ts'
import { disclosure2019 } from '../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../forms/official/disclosure-2021.ts'
import { largestSize, minimalRepairs } from './minimal.ts'
import { findRepairs } from './repairs.ts'
import { systemsOf } from './system.ts'
import { violatedIdentities } from './violations.sample.ts'

const highs = await loadHighs()
const firstSeed = Number(process.env.GOUJI_SEED ?? 1)
const count = 520
const batch = 40
const enough = 1e9

// Larger counts than these take the MILP's factor for "says something else" beyond its own tolerance, and its answers are wrong then.
/** A report on either form with one to three faults in tables 3 and 4, and its cells; in some, cells are blank that say zero or more. */
function faultyForm(seed: number): { form: Form; cells: Record<string, number | null> } {
  const random = randomSource(seed)
  const form = random.pick([disclosure2019, disclosure2021])
  const id = form === disclosure2019 ? 'disclosure-2019' : 'disclosure-2021'
  const figures = consistentFigures(random, id, random.pick(['little', 'some']))
  for (let faults = random.integer(1, 3); faults > 0; faults--) random.pick(Object.values(sharedFaults))(figures, random)
  const blankZeros = random.chance(0.15)
  const blanks = random.chance(0.3) ? random.integer(1, 12) : 0
  const fields = [...fieldsOfTable(id, 'requests'), ...fieldsOfTable(id, 'review')]
  for (const field of fields) if (blankZeros && figures.values[field] === 0) figures.values[field] = null
  for (let left = blanks; left > 0; left--) figures.values[random.pick(fields)] = null
  return { form, cells: figures.values }
}

/**
 * The least number of stated cells that must change, by a mixed-integer linear program: x is what a cell should say, z whether it says
 * something else now. A blank has no z.
 */
function leastChanges(form: Form, cells: Record<string, number | null>, most: number): number {
  const fields = [...new Set(form.identities.flatMap(({ left, right }) => [...left, ...right]))]
  const name = new Map(fields.map((field, index) => [field, index]))
  const stated = fields.filter((field) => cells[field] !== null)
  const bound = 10 + fields.reduce((sum, field) => sum + (cells[field] ?? 0), 0)
  const sides = form.identities.map(
    ({ left, right }) =>
      `${left.map((field) => `+ x${name.get(field)}`).join(' ')} ${right.map((field) => `- x${name.get(field)}`).join(' ')} = 0`,
  )
  const links = stated.flatMap((field) => {
    const [index, value] = [name.get(field), cells[field] ?? 0]
    return [`x${index} - ${bound} z${index} <= ${value}`, `x${index} + ${value} z${index} >= ${value}`]
  })
  const limit = stated.length > 0 ? [`${stated.map((field) => `+ z${name.get(field)}`).join(' ')} <= ${most}`] : []
  const program = `Minimize
 changes: ${stated.map((field) => `+ z${name.get(field)}`).join(' ') || '0 x0'}
Subject To
 ${[...sides, ...links, ...limit].join('\n ')}
Bounds
 ${fields.map((field) => `0 <= x${name.get(field)} <= ${bound}`).join('\n ')}
Generals
 ${fields.map((field) => `x${name.get(field)}`).join(' ')}
Binaries
 ${stated.map((field) => `z${name.get(field)}`).join(' ')}
End`
  const solution = highs.solve(program, { output_flag: false })
  if (solution.Status === 'Infeasible') return most + 1
  if (solution.Status !== 'Optimal') throw new Error(solution.Status)
  return Math.round(solution.ObjectiveValue)
}

test.each(Array.from({ length: count / batch }, (_, index) => firstSeed + index * batch))(
  'the minimal size of forty random faulty forms from seed %i on is that of a MILP',
  (first) => {
    for (let seed = first; seed < first + batch; seed++) {
      const { form, cells } = faultyForm(seed)
      const systems = sampleReport(form, { cells }).tables.flatMap((filled) => systemsOf(filled, 'free'))
      const minimal = systems.map((system) => minimalRepairs(system, { left: enough }))
      const sizes = minimal.map((found) => found?.size ?? largestSize + 1)
      const size = sizes.reduce((sum, size) => sum + size, 0)
      const most = sizes.every((size) => size <= largestSize) ? size : largestSize
      expect([seed, leastChanges(form, cells, most)]).toEqual([seed, size === most ? size : largestSize + 1])
      systems.forEach((system, index) => {
        for (const values of minimal[index]?.repairs ?? []) {
          expect(values.every((value) => Number.isInteger(value) && value >= 0)).toBe(true)
          for (const { terms } of system.sums) expect(terms.reduce((sum, { cell, sign }) => sum + sign * (values[cell] ?? 0), 0)).toBe(0)
          const changed = system.cells.filter(({ stated }, cell) => stated !== null && stated !== values[cell])
          expect(changed).toHaveLength(minimal[index]?.size ?? 0)
        }
      })
    }
  },
)

test('every repair that is offered ends what it says it resolves, begins nothing new, and puts counts', () => {
  let offered = 0
  for (let seed = firstSeed; seed < firstSeed + 300; seed++) {
    const { form, cells } = faultyForm(seed)
    const report = sampleReport(form, { cells })
    const violated = violatedIdentities(report)
    for (const [finding, repairs] of findRepairs(report, violated)) {
      expect(repairs.length).toBeLessThanOrEqual(3)
      for (const { changes, resolves } of repairs) {
        offered += 1
        expect(resolves).toContain(finding)
        expect(changes.every(({ field, from, to }) => cells[field] === from && from !== to && Number.isInteger(to) && to >= 0)).toBe(true)
        const mended = { ...cells, ...Object.fromEntries(changes.map(({ field, to }) => [field, to])) }
        const left = violatedIdentities(sampleReport(form, { cells: mended })).map(({ id }) => id)
        const before = violated.map(({ id }) => id).filter((id) => !resolves.includes(id))
        expect([seed, left]).toEqual([seed, before])
      }
    }
  }
  expect(offered).toBeGreaterThan(300)
})
