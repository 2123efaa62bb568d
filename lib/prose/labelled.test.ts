import { expect, test } from 'vitest'
import { findingsIn, reportOf } from '../../tests/prose/judge.ts'
import { labelled } from '../../tests/prose/labelled.ts'

const judged = labelled.map((sentence) => ({ ...sentence, found: findingsIn(reportOf(sentence)) }))
const count = (pick: (sentence: (typeof judged)[number]) => number) => judged.reduce((sum, sentence) => sum + pick(sentence), 0)

test.each(judged.map((sentence) => [sentence.text, sentence] as const))('%s', (_, { finds, found }) => {
  expect(found).toEqual([...finds].sort())
})

test('precision is at least 99%, recall at least 90%', () => {
  const right = count(({ finds, found }) => found.filter((finding) => finds.includes(finding)).length)
  const found = count((sentence) => sentence.found.length)
  const wanted = count(({ finds }) => finds.length)
  console.info(`${labelled.length} sentences: precision ${right}/${found}, recall ${right}/${wanted}`)
  expect(right / found).toBeGreaterThanOrEqual(0.99)
  expect(right / wanted).toBeGreaterThanOrEqual(0.9)
})

test('at least 130 sentences, about half of them traps', () => {
  const silent = labelled.filter(({ finds }) => finds.length === 0).length
  expect(labelled.length).toBeGreaterThanOrEqual(130)
  expect(silent / labelled.length).toBeGreaterThan(0.4)
})
