import { expect, test } from 'vitest'
import { BadUsage } from '../../../cli/usage.ts'
import { withMeasured } from '../../readme.ts'
import { readArguments } from '../arguments.ts'
import type { Accuracy } from '../measure/accuracy.ts'
import { markdown } from './readme.ts'
import { shortfallText, terminalText } from './terminal.ts'

const accuracy: Accuracy = {
  seed: 7,
  count: 300,
  pages: { pages: [], rules: new Map([['bound', { expected: 3, found: 2, missed: ['page 5: bound:fees'], false: [] }]]), kinds: new Map() },
  repairs: [{ kind: 'wrong cell', determined: 2, right: 1, all: 4, rightOfAll: 2, wrong: [] }],
  times: { pages: 4, median: 2.04, percentile95: 11 },
  sentences: [{ name: 'tests', items: 9, traps: 4, tally: { expected: 3, found: 3, missed: [], false: [] } }],
  tables: [],
}

test('figures stand under their headings', () => {
  const lines = terminalText(accuracy).split('\n')
  expect(lines).toContain('rule   expected  found  missed  false')
  expect(lines).toContain('bound         3      2       1      0')
  expect(lines).toContain('missed  page 5: bound:fees')
  expect(lines.some((line) => /^wrong cell +2 +1 +50% +2 of 4$/.test(line))).toBe(true)
})

test('what is missed is said with how to see it again', () => {
  const text = shortfallText([{ bound: 'bound: recall 66.6%', examples: ['page 5: bound:fees'] }], accuracy)
  expect(text).toBe(
    'MISSED bound: recall 66.6%\n  page 5: bound:fees\nagain: npm run accuracy -- 7 --pages 300; one page: npm run accuracy -- 7 --page N\n',
  )
})

test('README gets the tables between its marks, and nothing else changes', () => {
  const readme = 'before\n<!-- accuracy -->\nold\n<!-- /accuracy -->\nafter\n'
  const written = withMeasured(readme, 'accuracy', markdown(accuracy, '2026-01-31'))
  expect(written).toMatch(/^before\n<!-- accuracy -->\n2026-01-31, `npm run accuracy -- 7 --pages 300`/)
  expect(written).toContain('| `bound` | 3 | 2 | 1 | 0 |')
  expect(written.endsWith('\n<!-- /accuracy -->\nafter\n')).toBe(true)
  expect(withMeasured(written, 'accuracy', markdown(accuracy, '2026-01-31'))).toBe(written)
  expect(() => withMeasured('no marks', 'accuracy', '')).toThrow('<!-- accuracy -->')
})

test('the command line', () => {
  expect(readArguments([])).toEqual({ seed: 1, pages: 1800, page: null, write: false })
  expect(readArguments(['12345', '--pages', '600', '--write'])).toEqual({ seed: 12345, pages: 600, page: null, write: true })
  expect(readArguments(['12345', '--page', '0'])).toMatchObject({ seed: 12345, page: 0 })
  for (const wrong of [['x'], ['1', '2'], ['--pages', '3'], ['--pages', 'many'], ['--colour']])
    expect(() => readArguments(wrong)).toThrow(BadUsage)
})
