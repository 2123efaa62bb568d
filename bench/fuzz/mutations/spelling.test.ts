import { expect, test } from 'vitest'
import { parseDocument } from '../../../cli/document.ts'
import { samplePages } from '../../../tests/portal/pages.ts'
import { randomSource } from '../../../tests/portal/random.ts'
import type { Mutant } from './mutant.ts'
import { spellings } from './spelling.ts'

/** A page whose cells have no end tags. */
const html = samplePages.find(({ name }) => name === 'headings-glued')?.html ?? ''
const base = { name: 'cells left open', html, form: null, values: new Map(), missing: [], headings: new Map() }
const open: Mutant = { base, html, changed: new Map(), missing: [], isKnown: true }

/** The texts of the cells that hold no table. */
const textsIn = (source: string) =>
  [...parseDocument(source).querySelectorAll('td,th')].filter((cell) => !cell.querySelector('table')).map(({ textContent }) => textContent)

test('text between rows goes into no cell, though its end tag be left out', () => {
  expect(html).not.toMatch(/<\/td>/i)
  const mutants = Array.from({ length: 200 }, (_, seed) => spellings['text between rows']?.(open, randomSource(seed))?.html ?? html)
  expect(mutants.some((mutant) => mutant !== html)).toBe(true)
  for (const mutant of mutants) expect(textsIn(mutant)).toEqual(textsIn(html))
})
