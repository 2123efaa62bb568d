import { expect, test, vi } from 'vitest'
import { disclosure2021 } from '../forms/official/disclosure-2021.ts'
import { rules } from './index.ts'
import type { Outcome, Rule } from './rule.ts'
import { runRules } from './run.ts'
import { sampleReport } from './sample.ts'

const broken: Rule = {
  id: 'broken',
  severity: 'error',
  name: { zh: '出错的规则', en: 'A rule that fails' },
  basis: { zh: '无', en: 'none' },
  check() {
    throw new TypeError('no such table')
  },
}

test('a rule that fails has told nothing, and the others go on', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const report = sampleReport(disclosure2021, { cells: { 'granted.natural': 9 } })
  const checks = runRules([broken, ...rules], report)
  expect(checks[0]).toEqual({ rule: broken, outcomes: [{ outcome: 'cannotTell' }] })
  expect(checks.slice(1)).toEqual(runRules(rules, report))
  expect(checks.flatMap(({ outcomes }) => outcomes).some(({ outcome }) => outcome === 'fails')).toBe(true)
  expect(warn).toHaveBeenCalledOnce()
  warn.mockRestore()
})

const tallyOf = (outcomes: readonly Outcome[]) => {
  const count = (wanted: Outcome['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted).length
  return { holds: count('holds'), fails: count('fails'), cannotTell: count('cannotTell') }
}

test('of more failures than anybody would look at the rest is not told', () => {
  const failure: Outcome = { outcome: 'fails', subject: null, section: null, message: { zh: '不一致', en: 'differs' }, fields: [] }
  const outcomes: Outcome[] = [...Array(300).fill(failure), { outcome: 'holds' }, { outcome: 'cannotTell' }]
  const [check] = runRules([{ ...broken, check: () => outcomes }], sampleReport(disclosure2021))
  expect(tallyOf(check?.outcomes ?? [])).toEqual({ holds: 1, fails: 200, cannotTell: 101 })
})

test('a text that is longer than what is read is not told, by the rules that read it', () => {
  const report = sampleReport(disclosure2021, {
    paragraphs: Array<string>(5000).fill('本年度按要求开展各项工作，公开渠道进一步拓宽，公开内容进一步丰富。'),
  })
  const notTold = runRules(rules, report).filter(({ outcomes }) => tallyOf(outcomes).cannotTell > 0)
  expect(notTold.map(({ rule }) => rule.id)).toEqual(rules.filter(({ readsClaims }) => readsClaims).map(({ id }) => id))
})
