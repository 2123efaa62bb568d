import { expect, test } from 'vitest'
import { auditOf } from '../browser/samples.ts'
import { fileNameFor } from './file-name.ts'

const report = {
  agency: '云河市 水务局/办',
  year: 2020,
  form: null,
  published: null,
  sections: [],
  fields: {},
  gaps: {},
  tables: [],
  sums: [],
}

test('agency, year and day, in characters that every file system takes', () => {
  expect(fileNameFor({ ...auditOf(), report }, new Date(2026, 10, 3), 'json')).toBe('云河市-水务局-办-2020-20261103.json')
  expect(fileNameFor({ ...auditOf(), report: null }, new Date(2026, 10, 3), 'json')).toBe('gouji-20261103.json')
})
