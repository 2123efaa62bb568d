import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignLabels } from './align.ts'

const label = fc.constantFrom('收到', '办结', '总数', '其他', '结转')
const stranger: ReadonlySet<string> = new Set()

test('a page as prescribed is laid beside its form as it is where one strange label follows', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(label, fc.array(label, { maxLength: 2 })), { maxLength: 12 }), (rows) => {
      const form = rows.map(([own]) => own)
      const page = rows.map(([own, others]) => new Set([own, ...others]))
      expect(alignLabels(page, form)).toEqual(alignLabels([...page, stranger], form))
      expect(alignLabels(page, form)?.optional.some((isOptional) => isOptional)).toBe(false)
    }),
  )
})

test('a label that stands twice may be either where one of them is missing', () => {
  const page = ['收到', '总数', '办结'].map((own) => new Set([own]))
  expect(alignLabels(page, ['总数', '收到', '总数', '办结'])).toEqual({
    candidates: [[], [0], [1], [2]],
    optional: [true, false, false, false],
  })
  expect(alignLabels([new Set(['总数'])], ['总数', '总数'])).toEqual({ candidates: [[0], [0]], optional: [true, true] })
})
