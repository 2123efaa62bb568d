import { expect, test, vi } from 'vitest'
import { disclosure2021 } from '../forms/official/disclosure-2021.ts'
import { rules } from './index.ts'
import type { Rule } from './rule.ts'
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
