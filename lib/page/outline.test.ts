import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { holdersOf, numberElements, smallestAround, within } from './outline.ts'

/** The markup of a tree of elements: each but the first stands in one before it. */
const tree = fc.array(fc.nat(), { maxLength: 20 }).map((picks) => {
  const inner: number[][] = [[], ...picks.map(() => [])]
  for (const [index, pick] of picks.entries()) inner[pick % (index + 1)]?.push(index + 1)
  const markup = (at: number): string => `<div>${inner[at]?.map(markup).join('')}</div>`
  return markup(0)
})

/** Some elements of a page, asked for in any order, with their numbers. */
const numbered = fc.tuple(tree, fc.array(fc.nat(), { minLength: 5, maxLength: 5 })).map(([html, picks]) => {
  const { body } = parseDocument(html)
  const numbering = numberElements(body)
  const all = [body, ...body.querySelectorAll('div')]
  const asked = picks.map((pick) => all[pick % all.length] ?? body)
  return { ...numbering, asked, numbers: asked.map(numbering.numberOf) }
})

test('an element has one number, and what holds it comes before it', () => {
  fc.assert(
    fc.property(numbered, ({ outline, elements, asked, numbers, numberOf }) => {
      expect(numbers.map((number) => elements[number])).toEqual(asked)
      expect(asked.map(numberOf)).toEqual(numbers)
      expect(outline.length).toBe(new Set(elements).size)
      for (const [at, holder] of outline.entries()) {
        expect(holder).toBeLessThan(at)
        expect(elements[holder] ?? null).toBe(at === 0 ? null : elements[at]?.parentElement)
      }
    }),
  )
})

test('an outline tells what holds what as the document does', () => {
  fc.assert(
    fc.property(numbered, ({ outline, elements, asked, numbers }) => {
      const [first = 0, ...others] = numbers
      const inside = within(outline, others)
      for (const [at, element] of elements.entries()) {
        expect(inside[at]).toBe(asked.slice(1).some((outer) => outer.contains(element)))
        expect(holdersOf(outline, first).has(at)).toBe(element.contains(asked[0] ?? null))
      }
      const around = elements[smallestAround(outline, numbers) ?? -1]
      const holding = elements.filter((element) => asked.every((one) => element.contains(one)))
      expect(holding.every((element) => element.contains(around ?? null))).toBe(true)
      expect(holding).toContain(around)
    }),
  )
})

test('nothing stands around nothing; what stands in no body is held by it', () => {
  const document = parseDocument('<title>报告</title>')
  const { numberOf, outline } = numberElements(document.body)
  const title = numberOf(document.getElementsByTagName('title')[0] ?? document.body)
  expect(title).toBeGreaterThan(0)
  expect(within(outline, [0])[title]).toBe(true)
  expect(smallestAround(outline, [])).toBeNull()
})

test('a page as deep as it is long is told by one pass', () => {
  const depth = 100_000
  const outline = Array.from({ length: depth }, (_, at) => at - 1)
  expect(within(outline, [depth / 2]).filter(Boolean)).toHaveLength(depth / 2)
  expect(smallestAround(outline, [depth - 1, 7, depth - 2])).toBe(7)
})
