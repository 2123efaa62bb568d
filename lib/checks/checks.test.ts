import { describe, expect, test } from 'vitest'
import { readForms, readRules } from '../../scripts/catalogue/files.ts'
import { disclosure2014 } from '../forms/official/disclosure-2014.ts'
import { disclosure2019 } from '../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../forms/official/disclosure-2021.ts'
import { websiteAnnual } from '../forms/official/website-annual.ts'
import { rules } from './index.ts'
import type { Report } from './report.ts'
import type { Failure, Rule } from './rule.ts'
import { sampleReport, sentenceOf } from './sample.ts'

function failures(rule: Rule, report: Report): Failure[] {
  return rule.check(report).filter((outcome) => outcome.outcome === 'fails')
}

const files = await readRules()

describe.each(files.map((file) => [file.rule.id, file] as const))('%s', (id, { rule, help, examples }) => {
  test('has examples of both kinds', () => {
    expect(examples.filter(({ fires }) => fires.length > 0).length).toBeGreaterThanOrEqual(2)
    expect(examples.filter(({ fires }) => fires.length === 0).length).toBeGreaterThanOrEqual(2)
  })

  test.each(examples.map((example) => [sentenceOf(example.title), example] as const))('%s', (_title, { report, fires }) => {
    const found = failures(rule, report)
    expect(found.map(({ subject }) => subject).sort()).toEqual([...fires].sort())
    for (const { message } of found) {
      expect(message.zh).toMatch(/。$/)
      expect(message.en).toMatch(/\.$/)
      expect(message.zh + message.en).not.toMatch(/undefined|NaN|null/)
    }
  })

  test('says nothing of the other rules’ examples', () => {
    for (const other of files.filter((file) => file.rule.id !== id)) {
      for (const { title, report } of other.examples) {
        expect(
          failures(rule, report).map(({ subject }) => subject),
          `${other.rule.id}: ${sentenceOf(title)}`,
        ).toEqual([])
      }
    }
  })

  test('speaks both languages', () => {
    for (const { zh, en } of [rule.name, rule.basis, help.checks, help.advice]) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/)
      expect(en).toMatch(/[a-z]/)
    }
  })
})

test('every rule’s file is listed', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(files.map(({ rule }) => rule.id).sort())
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

test.each((await readForms()).map((form) => [form.id, form] as const))('on a clean report of %s every rule holds throughout', (_, form) => {
  const failing = rules.flatMap((rule) => rule.check(sampleReport(form)).filter(({ outcome }) => outcome !== 'holds'))
  expect(failing).toEqual([])
})

test('what is held back is counted as not told, never as held', () => {
  const unsaid = { published: null, stated: { period: [] } }
  const report = sampleReport(disclosure2021, { sections: [], tables: [], year: 2022, reservations: ['attachment'], ...unsaid })
  const outcomes = rules.flatMap((rule) => rule.check(report).map(({ outcome }) => outcome))
  expect(outcomes.length).toBeGreaterThanOrEqual(10)
  expect(new Set(outcomes)).toEqual(new Set(['cannotTell']))
})
