import { expect, test } from 'vitest'
import { repairText } from './repair.ts'
import { auditOf } from './sample.ts'

const changes = [
  { field: 'granted.natural', from: 2, to: 3 },
  { field: 'concluded.natural', from: null, to: 4 },
]

test('what would have to be otherwise, and what would then agree', () => {
  const one = { changes: changes.slice(0, 1), reason: 'mistyped', resolves: ['a'] }
  expect(repairText(auditOf(), one, 'zh')).toBe('若「（一）予以公开 · 自然人」为 3，则此处不符消失')
  expect(repairText(auditOf(), { ...one, changes, resolves: ['a', 'b'] }, 'zh')).toBe(
    '若「（一）予以公开 · 自然人」为 3、「（七）总计 · 自然人」为 4，则两处不符同时消失',
  )
  expect(repairText(auditOf(), { ...one, resolves: ['a', 'b', 'c'] }, 'en')).toBe(
    'If “（一）予以公开 · 自然人” were 3, 3 findings would disappear together',
  )
})
