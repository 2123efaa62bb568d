import fc from 'fast-check'
import { expect, test } from 'vitest'
import { auditOf, findingOf } from '../browser/samples.ts'
import { withRule, withSiteRule } from './change.ts'
import { present } from './present.ts'
import { anySettings } from './settings.sample.ts'
import { defaults } from './settings.ts'

const findings = [
  { ...findingOf('error', 'bound:a'), rule: 'bound' },
  { ...findingOf('warning', 'narrative-sum'), rule: 'narrative-sum' },
  { ...findingOf('notice', 'blank-cell:requests'), rule: 'blank-cell' },
]
const audit = auditOf({ findings })
const ids = (presented: ReturnType<typeof present>) => presented.audit.findings.map(({ id }) => id)

test('as it comes, everything is shown, and the audit is the very same', () => {
  expect(present(audit, defaults, []).audit).toBe(audit)
})

test('a rule that is off is not shown, and the verdict and the count say so', () => {
  const presented = present(audit, withRule(defaults, 'bound', 'off'), [])
  expect(ids(presented)).toEqual(['narrative-sum', 'blank-cell:requests'])
  expect([presented.audit.verdict, presented.hidden]).toEqual(['doubtful', { bySettings: 1, here: 0 }])
})

test('a rule can be shown as another severity, and is hidden with that one', () => {
  const asNotice = withRule(defaults, 'bound', 'notice')
  expect(present(audit, asNotice, []).audit.findings[0]?.severity).toBe('notice')
  const noNotices = { ...asNotice, severities: { ...defaults.severities, notice: false } }
  expect(ids(present(audit, noNotices, []))).toEqual(['narrative-sum'])
})

test('a rule is silent on the site where it was dismissed, and on no other', () => {
  expect(ids(present(audit, withSiteRule(defaults, 'jtj.example.gov.cn', 'bound', false), []))).not.toContain('bound:a')
  expect(ids(present(audit, withSiteRule(defaults, 'swj.example.gov.cn', 'bound', false), []))).toContain('bound:a')
})

test('a dismissed finding comes back when it says something else', () => {
  expect(present(audit, defaults, [{ finding: 'bound:a', message: 'bound:a' }]).hidden).toEqual({ bySettings: 0, here: 1 })
  expect(present(audit, defaults, [{ finding: 'bound:a', message: 'another figure' }]).hidden).toEqual({ bySettings: 0, here: 0 })
})

test('whatever is set, what is shown and what is hidden are all there is', () => {
  fc.assert(
    fc.property(anySettings, fc.subarray(findings), (settings, away) => {
      const dismissals = away.map(({ id, message }) => ({ finding: id, message }))
      const { audit: shown, hidden } = present(audit, settings, dismissals)
      expect(shown.findings.length + hidden.bySettings + hidden.here).toBe(findings.length)
      expect(shown.findings.every(({ severity }) => settings.severities[severity])).toBe(true)
    }),
  )
})
