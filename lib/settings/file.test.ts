import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NoSettingsFile, settingsAsFile, settingsFromFile } from './file.ts'
import { anySettings } from './settings.sample.ts'
import { defaults } from './settings.ts'

test('what is exported is imported again', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      expect(settingsFromFile(settingsAsFile(settings))).toEqual(settings)
    }),
  )
})

test('a byte order mark does no harm; a newer version is read as far as it is known', () => {
  const newer = `\uFEFF${JSON.stringify({ format: 'gouji-settings/9', settings: { theme: 'dark', sound: 'bell' } })}`
  expect(settingsFromFile(newer)).toEqual({ ...defaults, theme: 'dark' })
})

test.each([
  '',
  'no JSON',
  '[]',
  '{}',
  '{"settings":{}}',
  '{"format":"other/1","settings":{}}',
  '{"format":"gouji-settings/1","settings":3}',
])('%j holds no settings', (text) => {
  expect(() => settingsFromFile(text)).toThrow(NoSettingsFile)
})
