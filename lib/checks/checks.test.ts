import { describe, expect, test } from 'vitest'
import { disclosure2014 } from '../forms/disclosure-2014.ts'
import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import { websiteAnnual } from '../forms/website-annual.ts'
import { examples } from './examples.ts'
import { rules } from './index.ts'
import type { Report } from './report.ts'
import type { Failure, Rule } from './rule.ts'
import { sampleReport } from './sample.ts'

function failures(rule: Rule, report: Report): Failure[] {
  return rule.check(report).filter((outcome) => outcome.outcome === 'fails')
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const own = examples[id] ?? []

  test('has examples of both kinds', () => {
    expect(own.filter(({ fires }) => fires.length > 0).length).toBeGreaterThanOrEqual(2)
    expect(own.filter(({ fires }) => fires.length === 0).length).toBeGreaterThanOrEqual(2)
  })

  test.each(own.map((example) => [example.title, example] as const))('%s', (_title, { report, fires }) => {
    const found = failures(rule, report)
    expect(found.map(({ subject }) => subject).sort()).toEqual([...fires].sort())
    for (const { message } of found) {
      expect(message.zh).toMatch(/。$/)
      expect(message.en).toMatch(/\.$/)
      expect(message.zh + message.en).not.toMatch(/undefined|NaN|null/)
    }
  })

  test('says nothing of the other rules’ examples', () => {
    const others = Object.entries(examples).filter(([other]) => other !== id)
    for (const [other, theirs] of others) {
      for (const { title, report } of theirs) {
        expect(
          failures(rule, report).map(({ subject }) => subject),
          `${other}: ${title}`,
        ).toEqual([])
      }
    }
  })
})

test('every rule has its examples and every example its rule', () => {
  expect(Object.keys(examples)).toEqual(rules.map((rule) => rule.id))
})

test.each([
  [disclosure2019, 23, 40],
  [disclosure2021, 25, 42],
])('a clean report holds throughout and counts what was looked at: $id', (form, rows, identities) => {
  const report = sampleReport(form)
  const tally = new Map(rules.map((rule) => [rule.id, rule.check(report)]))
  expect([...tally.values()].flat().every(({ outcome }) => outcome === 'holds')).toBe(true)
  expect(tally.get('requests-row-total')).toHaveLength(rows)
  const arithmetic = ['requests-row-total', 'requests-column-total', 'requests-balance', 'review-total']
  expect(arithmetic.flatMap((id) => tally.get(id) ?? [])).toHaveLength(identities)
  expect(tally.get('missing-section')).toHaveLength(6)
})

test.each([
  [disclosure2014, 'statistics-total', 7, 3],
  [websiteAnnual, 'website-total', 3, 3],
])('a list holds throughout, and nothing is asked of it that the forms of 2019 and 2021 ask: $id', (form, rule, sums, bounds) => {
  const report = sampleReport(form, { year: 2018, published: '2019-01-15' })
  const tally = new Map(rules.map(({ id, check }) => [id, check(report)]))
  expect([...tally.values()].flat().every(({ outcome }) => outcome === 'holds')).toBe(true)
  expect(tally.get(rule)).toHaveLength(sums)
  expect(tally.get('bound')).toHaveLength(bounds)
  const silent = [...tally].filter(([id, outcomes]) => /^missing|^image|^section|^blank|^wrong/.test(id) && outcomes.length > 0)
  expect(silent).toEqual([])
})

test('what is held back is counted as not told, never as held', () => {
  const unsaid = { published: null, stated: { period: [] } }
  const report = sampleReport(disclosure2021, { sections: [], tables: [], year: 2022, reservations: ['attachment'], ...unsaid })
  const outcomes = rules.flatMap((rule) => rule.check(report).map(({ outcome }) => outcome))
  expect(outcomes).toEqual(Array(10).fill('cannotTell'))
})
