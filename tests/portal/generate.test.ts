import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { generatePage } from './generate.ts'
import { markupNames } from './markup/index.ts'
import { plainTraits } from './markup/traits.ts'
import { fieldsOfTable } from './prescribed.ts'

const seeds = Array.from({ length: 300 }, (_, index) => 900_000 + index)

test('the same seed gives the same page', () => {
  for (const seed of seeds.slice(0, 20)) expect(generatePage(seed)).toEqual(generatePage(seed))
})

test('about one page in three has faults, and only those have errors', () => {
  const pages = seeds.map((seed) => generatePage(seed))
  const faulty = pages.filter(({ faults }) => faults.length > 0)
  expect(faulty.length / pages.length).toBeGreaterThan(0.25)
  expect(faulty.length / pages.length).toBeLessThan(0.45)
  expect(Math.max(...faulty.map(({ faults }) => faults.length))).toBe(3)
  expect(pages.filter(({ faults, truth }) => faults.length === 0 && truth.errors.length > 0)).toEqual([])
  expect(faulty.filter(({ truth }) => truth.errors.length > 0).length).toBeGreaterThan(faulty.length / 2)
})

test.each(markupNames)('%s prints every figure of tables 3 and 4 in the order of the form', (markup) => {
  for (const seed of seeds.slice(0, 40)) {
    const { form } = generatePage(seed)
    const { counts, zeros, labels, wrappings } = plainTraits(form)
    const traits = { counts, zeros, labels, wrappings, footnotes: false, hiddenText: false, hiddenCells: false, phoneCopy: false }
    const { html, truth } = generatePage(seed, { markup, traits: { ...traits, spacerRows: false, spacerColumn: 'none' } })
    const cells = [...parseDocument(html).querySelectorAll('td, th')].filter((cell) => !cell.querySelector('td'))
    const texts = cells.map((cell) => (cell.textContent ?? '').replace(/[\s\u3000]/g, ''))
    const afterFirstLabel = texts.slice(texts.findIndex((text) => text.startsWith('一、本年新收')))
    const printed = afterFirstLabel.filter((text) => /^\d+(\.\d+)?$/.test(text)).map(Number)
    const stated = [...fieldsOfTable(form, 'requests'), ...fieldsOfTable(form, 'review')].map((field) => truth.fields[field])
    expect(printed).toEqual(stated.filter((value) => typeof value === 'number'))
  }
})
