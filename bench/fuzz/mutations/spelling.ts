import { countStyles, writeCount, zeroStyles } from '../../../tests/portal/markup/numbers.ts'
import type { Random } from '../../../tests/portal/random.ts'
import { claimsOf } from '../claims.ts'
import { elementsOf, replaced, type Tag, tagsOf, textsOf } from '../source.ts'
import { figureCells, labelTexts, type Mutant, type Mutation, proseTexts, saying, somePlace } from './mutant.ts'

/** Other ways to say the same: a reader sees the figures and labels that were there, so no error may come or go. */

const shapeless = ['\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060', '\u200e', '&#8203;', '&zwnj;']
const spaces = [' ', '\u3000', '&nbsp;', '\n', '\t', '\u2002', '<!-- -->']
const gatherings: readonly (readonly [from: string, to: string])[] = [
  ['（', '('], ['）', ')'], ['一', '⼀'], ['二', '⼆'], ['人', '⼈'], ['理', '理'], ['、', '､'], ['1', '１'], ['2', '２'], ['总', '總'], ['计', '計'],
] // biome-ignore format: pairs

/** Inserts one of the texts somewhere within one of the stretches. */
function inserting(texts: readonly string[], within: (mutant: Mutant) => readonly { start: number; end: number }[]): Mutation {
  return (mutant, random) => {
    const spans = within(mutant)
    if (spans.length === 0) return null
    const at = somePlace(mutant.html, random.pick(spans), random)
    return saying(mutant, replaced(mutant.html, { start: at, end: at }, random.pick(texts)))
  }
}

/** Replaces a match of the pattern somewhere in a stretch by what is made of it. */
function respelling(
  pattern: RegExp,
  within: (mutant: Mutant) => readonly { start: number; end: number }[],
  make: (found: string, random: Random) => string,
): Mutation {
  return (mutant, random) => {
    const { html } = mutant
    const found = within(mutant).flatMap(({ start, end }) =>
      [...html.slice(start, end).matchAll(pattern)].map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
      })),
    )
    if (found.length === 0) return null
    const span = random.pick(found)
    return saying(mutant, replaced(html, span, make(html.slice(span.start, span.end), random)))
  }
}

const figureTexts = (mutant: Mutant) => figureCells(mutant).flatMap(({ inner }) => textsOf(mutant.html, inner))

/** Writes a count in another of the ways that clerks write counts. */
const figureInOtherStyle: Mutation = (mutant, random) => {
  const { counts } = claimsOf(mutant.base.form)
  const known = figureCells(mutant).flatMap(({ field, inner }) => {
    const value = (mutant.changed.has(field) ? mutant.changed : mutant.base.values).get(field)
    return counts.has(field) && typeof value === 'number' ? [{ inner, value }] : []
  })
  if (known.length === 0) return null
  const { inner, value } = random.pick(known)
  const zeros = zeroStyles.filter((style) => style !== 'blank')
  return saying(mutant, replaced(mutant.html, inner, writeCount(value, random.pick(countStyles), random.pick(zeros), '件')))
}

/** Puts an element that means nothing round the whole of a cell. */
const wrappedCell: Mutation = (mutant, random) => {
  const cells = elementsOf(mutant.html, ['td', 'th'])
  if (cells.length === 0) return null
  const { inner } = random.pick(cells)
  const name = random.pick(['span', 'font', 'b', 'div', 'p', 'center', 'u', 'o:p'])
  if (name === 'p' && /<(?:p|div|table)\b/i.test(mutant.html.slice(inner.start, inner.end))) return null
  return saying(mutant, replaced(mutant.html, inner, `<${name}>${mutant.html.slice(inner.start, inner.end)}</${name}>`))
}

const wrappedTable: Mutation = (mutant, random) => {
  const tables = elementsOf(mutant.html, ['table'])
  if (tables.length === 0) return null
  const { outer } = random.pick(tables)
  const table = mutant.html.slice(outer.start, outer.end)
  const wrapped = random.pick([
    `<table><tr><td>${table}</td></tr></table>`,
    `<div>${table}</div>`,
    `<table><tr><td></td><td>${table}<td></table>`,
  ])
  return saying(mutant, replaced(mutant.html, outer, wrapped))
}

/** An attribute that says nothing about where a cell stands. */
const idleAttribute: Mutation = (mutant, random) => {
  const tags = tagsOf(mutant.html).filter(({ isEnd }) => !isEnd)
  const { start, name } = random.pick(tags)
  const attribute = random.pick([
    ' width="0"',
    ' bgcolor=red',
    ' align',
    ' "',
    ' colspan="1"x',
    ' data-x=">"',
    ' onclick="alert(1)"',
    ' nowrap/',
    ' lang=zh',
  ])
  const at = start + 1 + name.length
  return saying(mutant, replaced(mutant.html, { start: at, end: at }, `${attribute} `))
}

/** The end tags that the HTML standard lets a page leave out. */
const impliedEndTag: Mutation = (mutant, random) => {
  const tags = tagsOf(mutant.html)
  const ends = tags.filter(({ isEnd, name }, index) => {
    const next = tags[index + 1]
    if (!isEnd || !next) return false
    if (name === 'td' || name === 'th') return (!next.isEnd && ['td', 'th'].includes(next.name)) || (next.isEnd && next.name === 'tr')
    return name === 'tr' && ((!next.isEnd && next.name === 'tr') || (next.isEnd && ['tbody', 'table'].includes(next.name)))
  })
  return ends.length === 0 ? null : saying(mutant, replaced(mutant.html, random.pick(ends), ''))
}

const partsOfTables = ['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']

/** Words between rows and cells: a browser paints them before the table. After a cell without an end tag they would be the cell's. */
const fosteredText: Mutation = (mutant, random) => {
  const tags = tagsOf(mutant.html).filter(({ name }) => partsOfTables.includes(name))
  const isInCell = (before: Tag | undefined) => before !== undefined && !before.isEnd && ['td', 'th', 'caption'].includes(before.name)
  const starts = tags.filter(
    ({ isEnd, name }, index) => !isEnd && ['tr', 'tbody', 'td'].includes(name) && !(name !== 'td' && isInCell(tags[index - 1])),
  )
  if (starts.length === 0) return null
  const { start, name } = random.pick(starts)
  if (name === 'td') return null
  return saying(
    mutant,
    replaced(mutant.html, { start, end: start }, random.pick(['甲乙丙', '<b>甲</b>', '12', '<p>丙丁</p>', '</b>', '</p>', '<br>'])),
  )
}

const strayEndTag: Mutation = (mutant, random) => {
  const { end } = random.pick(tagsOf(mutant.html))
  return saying(
    mutant,
    replaced(mutant.html, { start: end, end }, random.pick(['</b>', '</font>', '</i>', '</em></strong>', '<!>', '</>', '<!-- -- -->'])),
  )
}

const repeatedTable: Mutation = (mutant, random) => {
  const tables = elementsOf(mutant.html, ['table'])
  if (tables.length === 0) return null
  const { outer } = random.pick(tables)
  const table = mutant.html.slice(outer.start, outer.end)
  return saying(mutant, replaced(mutant.html, outer, `${table}${random.pick(['', '<p>续表</p>', '<p></p>'])}${table}`))
}

export const spellings: Readonly<Record<string, Mutation>> = {
  'shapeless character in a figure': inserting(shapeless, figureTexts),
  'shapeless character in a label': inserting(shapeless, labelTexts),
  'space in a label': inserting(spaces, labelTexts),
  'comment in a figure': inserting(['<!---->', '<!-- 0 -->'], figureTexts),
  'variant character in a label': respelling(
    new RegExp(gatherings.map(([from]) => from).join('|'), 'g'),
    labelTexts,
    (found) => gatherings.find(([from]) => from === found)?.[1] ?? found,
  ),
  // Not before another digit: an entity without its semicolon would take that for its own.
  'entities in a figure': respelling(/\d(?![\da-f])/gi, figureTexts, (digit, random) =>
    random.pick([`&#${digit.charCodeAt(0)};`, `&#x${digit.charCodeAt(0).toString(16)}`, `&#0${digit.charCodeAt(0)};`]),
  ),
  'number in the text': respelling(/\d+/g, proseTexts, (_, random) => String(random.integer(0, 99))),
  'figure in another style': figureInOtherStyle,
  'element round a cell': wrappedCell,
  'table round a table': wrappedTable,
  'attribute without meaning': idleAttribute,
  'end tag left out': impliedEndTag,
  'text between rows': fosteredText,
  'stray end tag': strayEndTag,
  'table twice': repeatedTable,
}
