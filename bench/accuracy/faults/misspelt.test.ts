import { expect, test } from 'vitest'
import { applicantColumns, proactiveBlocks, requestRows } from '../../../tests/portal/prescribed.ts'
import { misspelt } from './misspelt.ts'

test.each(misspelt)('$label is a label of $id, and is printed otherwise', ({ id, label, printed, forms }) => {
  for (const form of forms) {
    const rows = [...requestRows(form), ...applicantColumns, ...proactiveBlocks[form].flatMap((block) => block.rows)]
    expect(rows.find((row) => row.id === id)?.label).toBe(label)
  }
  expect(printed).not.toBe(label)
  expect(Math.abs(printed.length - label.length)).toBeLessThanOrEqual(1)
})
