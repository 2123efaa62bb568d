import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { auditOf, findingOf } from '../browser/samples.ts'
import { saysTheSame } from './same.ts'
import type { Audit } from './schema.ts'

const repair = { changes: [] } as unknown as Audit['findings'][number]['repairs'][number]
const audit = auditOf({ findings: [findingOf('error'), findingOf('warning')] })
const explained: Audit = { ...audit, findings: audit.findings.map((finding) => ({ ...finding, repairs: [repair] })) }

test('times are no news, and repairs are none before they are sought', () => {
  const later = { ...audit, timings: { detect: 5, read: 6, check: 7 } }
  expect(saysTheSame(explained, later, false)).toBe(true)
  expect(saysTheSame(explained, later, true)).toBe(false)
  expect(saysTheSame(later, explained, true)).toBe(false)
  expect(saysTheSame(explained, { ...explained, timings: later.timings }, true)).toBe(true)
})

test('a value that has come back from the storage is the same, whatever the order of its keys', () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, each]) => [key, turned(each)] as const)
        .reverse(),
    )
  }
  expect(saysTheSame(turned(explained) as Audit, explained, true)).toBe(true)
})

test('two audits say the same exactly where nothing but times tells them apart', () => {
  const value = fc.anything({ maxDepth: 2, maxKeys: 2, key: fc.constantFrom('a', 'b'), values: [fc.constantFrom(0, 1, null, '')] })
  const of = (checked: unknown): Audit => ({ ...audit, checked: checked as Audit['checked'] })
  fc.assert(
    fc.property(value, value, (one, other) => {
      const copy = JSON.parse(JSON.stringify(one)) as unknown
      expect(saysTheSame(of(JSON.parse(JSON.stringify(one))), of(copy), false)).toBe(true)
      const isEqual = ordered(one) === ordered(other)
      expect(saysTheSame(of(copy), of(JSON.parse(JSON.stringify(other))), true)).toBe(isEqual)
    }),
  )
})

/** JSON with keys in order. */
function ordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(ordered)}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${ordered(each)}`)}}`
}
