import fc from 'fast-check'
import { ruleSettingSchema, type Settings } from './settings.ts'

/** Random settings for tests. */

const rule = fc.constantFrom('blank-cell', 'bound', 'requests-balance', 'narrative-sum', 'label-typo')
const host = fc.constantFrom('www.a-sample.gov.cn', 'b-sample.gov.cn', 'c-sample.example')

export const anySettings: fc.Arbitrary<Settings> = fc.record({
  language: fc.constantFrom('auto', 'zh', 'en'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  marks: fc.boolean(),
  severities: fc.record({ error: fc.boolean(), warning: fc.boolean(), notice: fc.boolean() }),
  rules: fc.dictionary(rule, fc.constantFrom(...ruleSettingSchema.options), { noNullPrototype: true }),
  sites: fc.dictionary(host, fc.record({ marks: fc.boolean(), rulesOff: fc.uniqueArray(rule) }), { noNullPrototype: true }),
  checksOtherSites: fc.boolean(),
  keysHint: fc.boolean(),
})
