import type { Random } from '../../../tests/portal/random.ts'
import { otherCount } from '../../../tests/portal/slips.ts'
import { claimsOf, type Stated } from '../claims.ts'
import { elementsOf, fieldOf, replaced, type Span } from '../source.ts'
import { figureCells, labelTexts, type Mutant, type Mutation, somePlace } from './mutant.ts'

/** Changes of what the page says whose effect is known: a figure, a label, a paragraph. */

/** The page with a cell rewritten. Where a field stands twice, nobody knows which of them counts. */
function withCell(
  mutant: Mutant,
  cells: readonly { field: string }[],
  { field, inner }: { field: string; inner: Span },
  text: string,
  stated: Stated,
): Mutant {
  const isOnce = cells.filter((cell) => cell.field === field).length === 1
  return {
    ...mutant,
    html: replaced(mutant.html, inner, text),
    changed: new Map([...mutant.changed, [field, isOnce ? stated : 'unknown']]),
  }
}

const statedIn = ({ base, changed }: Mutant, field: string): Stated => (changed.has(field) ? changed : base.values).get(field) ?? null

/** Cells of counts with the text and the number that are put into one of them. */
function rewriting(make: (value: number, random: Random) => { text: string; stated: Stated }): Mutation {
  return (mutant, random) => {
    const cells = figureCells(mutant)
    const { counts } = claimsOf(mutant.base.form)
    const countCells = cells.filter(({ field }) => counts.has(field))
    if (countCells.length === 0) return null
    const cell = random.pick(countCells)
    const value = statedIn(mutant, cell.field)
    const { text, stated } = make(typeof value === 'number' ? value : 0, random)
    return withCell(mutant, cells, cell, text, stated)
  }
}

const exchangedCells: Mutation = (mutant, random) => {
  const cells = figureCells(mutant)
  const { counts } = claimsOf(mutant.base.form)
  const countCells = cells.filter(({ field }) => counts.has(field))
  if (countCells.length < 2) return null
  const at = random.integer(0, countCells.length - 2)
  const [one, other] = [countCells[at], countCells[random.chance(0.6) ? at + 1 : random.integer(at + 1, countCells.length - 1)]]
  if (!one || !other || one.inner.end > other.inner.start) return null
  const [first, second] = [mutant.html.slice(one.inner.start, one.inner.end), mutant.html.slice(other.inner.start, other.inner.end)]
  const later = withCell(mutant, cells, other, first, statedIn(mutant, one.field))
  return withCell(later, cells, one, second, statedIn(mutant, other.field))
}

/** A letter of a label replaced, left out or doubled. Its row and its figures still stand there. */
const misspeltLabel: Mutation = (mutant, random) => {
  const labels = labelTexts(mutant)
  if (labels.length === 0) return null
  const span = random.pick(labels)
  const end = somePlace(mutant.html, span, random)
  const letter = mutant.html.slice(end - 1, end)
  if (!/\p{Script=Han}/u.test(letter)) return null
  return { ...mutant, html: replaced(mutant.html, { start: end - 1, end }, random.pick(['甲', '', letter + letter, '□', '的'])) }
}

/** A paragraph taken out; with it, it may be, the heading of a section. */
const droppedParagraph: Mutation = (mutant, random) => {
  const paragraphs = elementsOf(mutant.html, ['p']).filter(({ outer }) => !/<table/i.test(mutant.html.slice(outer.start, outer.end)))
  if (paragraphs.length === 0) return null
  const { outer } = random.pick(paragraphs)
  const source = mutant.html.slice(outer.start, outer.end)
  // A figure or a label may be written as a paragraph of its cell.
  const cell = elementsOf(mutant.html, ['td', 'th']).findLast(({ inner }) => inner.start <= outer.start && outer.end <= inner.end)
  const html = replaced(mutant.html, outer, '')
  // Where pictures stand for the tables, one may go with its paragraph, or with the heading over it.
  const missing = mutant.base.values.size === 0 ? [...mutant.missing, 'missing-table:*'] : mutant.missing
  if (!cell) return { ...mutant, html, missing: [...missing, 'missing-section:*'] }
  const field = fieldOf(mutant.html, cell.tag)
  if (field !== null) return { ...mutant, html, changed: new Map([...mutant.changed, [field, 'unknown']]) }
  return /\S/.test(source.replace(/<[^>]*>|&nbsp;/g, '')) ? null : { ...mutant, html, missing }
}

const droppedTable: Mutation = (mutant, random) => {
  const tables = elementsOf(mutant.html, ['table'])
  if (tables.length === 0) return null
  const { outer } = random.pick(tables)
  const gone = figureCells(mutant).filter(({ tag }) => outer.start <= tag.start && tag.end <= outer.end)
  return {
    ...mutant,
    html: replaced(mutant.html, outer, ''),
    changed: new Map<string, Stated>([...mutant.changed, ...gone.map(({ field }) => [field, 'absent'] as const)]),
    missing: [...mutant.missing, 'missing-table:*', 'missing-row:*', 'missing-column:*', 'missing-section:*'],
  }
}

export const figureMutations: Readonly<Record<string, Mutation>> = {
  'figure mistyped': rewriting((value, random) => {
    const other = Number.isInteger(value) && value >= 0 ? otherCount(value, random) : random.integer(0, 9)
    return { text: String(other), stated: other }
  }),
  'figure negative or broken': rewriting((value, random) => {
    const other = random.pick([-1 - value, value + 0.5])
    return { text: String(other), stated: other }
  }),
  'figure of many digits': rewriting((_, random) => ({ text: '9'.repeat(random.integer(5, 400)), stated: 'unknown' })),
  'figure no number': rewriting((value, random) => ({
    text: random.pick(['见附件', `${value}/${value + 1}`, '约3', `${value}\n${value}`, '3多', 'NaN', '０x1', '∞', '１0²']),
    stated: 'unknown',
  })),
  'figure blank': rewriting((_, random) => ({ text: random.pick(['', '&nbsp;', '<br>', '\u200b', '<span></span>']), stated: null })),
  'cells exchanged': exchangedCells,
  'label misspelt': misspeltLabel,
  'paragraph dropped': droppedParagraph,
  'table dropped': droppedTable,
}
