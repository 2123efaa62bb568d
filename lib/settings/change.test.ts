import fc from 'fast-check'
import { expect, test } from 'vitest'
import { siteOf, withoutSite, withRule, withSiteMarks, withSiteRule } from './change.ts'
import { anySettings } from './settings.sample.ts'
import { defaults } from './settings.ts'

test('what is set and set back leaves nothing behind', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const plain = withoutSite(withRule(settings, 'bound', null), 'new.gov.cn')
      expect(withRule(withRule(plain, 'bound', 'off'), 'bound', null)).toEqual(plain)
      expect(withSiteRule(withSiteRule(plain, 'new.gov.cn', 'bound', false), 'new.gov.cn', 'bound', true)).toEqual(plain)
      expect(withSiteMarks(withSiteMarks(plain, 'new.gov.cn', false), 'new.gov.cn', true)).toEqual(plain)
    }),
  )
})

test('a site keeps what else is set of it', () => {
  const both = withSiteMarks(withSiteRule(defaults, 'a.gov.cn', 'bound', false), 'a.gov.cn', false)
  expect(siteOf(both, 'a.gov.cn')).toEqual({ marks: false, rulesOff: ['bound'] })
  expect(siteOf(withSiteRule(both, 'a.gov.cn', 'bound', true), 'a.gov.cn')).toEqual({ marks: false, rulesOff: [] })
})

test('a rule that is dismissed twice is dismissed once', () => {
  const once = withSiteRule(defaults, 'a.gov.cn', 'bound', false)
  expect(withSiteRule(once, 'a.gov.cn', 'bound', false)).toEqual(once)
})

test('no host name is taken for a property of every object', () => {
  expect(siteOf(defaults, 'constructor')).toEqual({ marks: true, rulesOff: [] })
})
