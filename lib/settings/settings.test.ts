import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anySettings } from './settings.sample.ts'
import { defaults, settingsFrom, settingsSchema } from './settings.ts'

test('nothing, or nonsense, is the defaults', () => {
  for (const value of [undefined, null, 7, 'settings', [], {}]) expect(settingsFrom(value)).toEqual(defaults)
})

test('what is damaged takes its default, entry by entry; what is unknown is left out', () => {
  const stored = {
    language: 'en',
    theme: 'sepia',
    severities: { error: true, warning: 'yes' },
    rules: { 'blank-cell': 'off', bound: 'loud', 'requests-balance': 'warning' },
    sites: { 'a.gov.cn': { marks: false, rulesOff: [] }, 'b.gov.cn': 1 },
    future: { of: 'a newer version' },
  }
  expect(settingsFrom(stored)).toEqual({
    ...defaults,
    language: 'en',
    rules: { 'blank-cell': 'off', 'requests-balance': 'warning' },
    sites: { 'a.gov.cn': { marks: false, rulesOff: [] } },
  })
})

test('whatever is stored, settings come of it, and of settings themselves', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(settingsSchema.safeParse(settingsFrom(value)).success).toBe(true)
    }),
  )
  fc.assert(
    fc.property(anySettings, (settings) => {
      expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
    }),
  )
})
