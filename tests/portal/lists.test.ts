import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { yunhe } from './agencies.ts'
import { consistentListFigures } from './list-figures.ts'
import { statisticsPage, websitePage } from './list-report.ts'
import { expectedListErrors } from './lists.ts'
import { markups } from './markup/index.ts'
import { type ListTraits, plainListTraits, randomListTraits } from './markup/list-pen.ts'
import { randomSource } from './random.ts'
import { statistics } from './statistics.ts'
import { website } from './website.ts'

const seeds = Array.from({ length: 40 }, (_, index) => 700 + index)
const forms = [statistics, website]

test('the forms have as many fields and sums as they are known to have', () => {
  expect(statistics.fields).toHaveLength(58)
  expect(Object.keys(statistics.sums)).toHaveLength(7)
  expect(website.fields).toHaveLength(36)
  expect(Object.keys(website.sums)).toHaveLength(3)
  for (const { fields, sums, bounds } of forms) {
    const ids = fields.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...Object.entries(sums).flat(2), ...bounds.flat()].filter((id) => !ids.includes(id))).toEqual([])
  }
})

test.each(forms)('random figures of $id hold, also with their zeros left blank', (form) => {
  for (const seed of seeds) {
    const figures = consistentListFigures(randomSource(seed), form, 'some')
    expect(expectedListErrors(form, figures)).toEqual([])
    for (const { id } of form.fields) if (figures[id] === 0) figures[id] = null
    expect(expectedListErrors(form, figures)).toEqual([])
  }
})

test('a wrong part, a part above its whole and half a count are errors', () => {
  const figures = Object.fromEntries(statistics.fields.map(({ id }) => [id, 0]))
  Object.assign(figures, { 'answered.refused.privacy': 1, publishedNormative: 2, complaints: 0.5, budget: 0.5 })
  expect(expectedListErrors(statistics, figures)).toEqual([
    'bound:publishedNormative',
    'not-a-count:complaints',
    'statistics-total:answered.refused',
  ])
})

/** The figures that a page prints, each once, told apart by their size. */
function printedIn(html: string): number[] {
  const texts = [...parseDocument(html).querySelectorAll('td')].map((cell) => (cell.textContent ?? '').replace(/[\s\u3000]/g, ''))
  return texts.flatMap((text) => /^(\d{4})\D?$/.exec(text)?.[1] ?? []).map(Number)
}

test.each([
  ['statistics', statistics, statisticsPage],
  ['website', website, websitePage],
] as const)('every layout of the %s prints every figure once, in the order of the form', (_, form, print) => {
  const figures = Object.fromEntries(form.fields.map(({ id }, index) => [id, 1000 + index]))
  for (const seed of seeds) {
    const traits: ListTraits = {
      ...randomListTraits(randomSource(seed)),
      counts: ['plain'],
      zeros: plainListTraits.zeros,
      footnotes: false,
      hiddenText: false,
      units: 'label',
    }
    const html = print({ site: yunhe, agency: '云河市水务局', year: 2018, published: '2019-01-20', figures, traits }, markups.trs)
    expect(printedIn(html)).toEqual(form.fields.map((_, index) => 1000 + index))
  }
})
