import fc from 'fast-check'

/**
 * Random tables as HTML, of the kinds that portals publish and of some that they had better not: spans of every quality, row groups in
 * any number and order, hidden parts, tables within cells, rows without cells, tags left out.
 */
export interface RandomTable {
  html: string
  /** A script is to take the table's `tbody` elements away and leave their rows in the table itself, which no markup can do. */
  loose: boolean
}

const badSpans = ['', '-1', '-0', '-2', '+2', ' 3', '\t2', '\v2', '\u00a02', '2.7', '2abc', '2 3', '0x3', '02', '1e1', '２', '三', 'x']

function span(name: string, widest: readonly string[]): fc.Arbitrary<string> {
  const value = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('1', '2', '2', '3', '4') },
    { weight: 1, arbitrary: fc.constantFrom('0', ...widest) },
    { weight: 2, arbitrary: fc.constantFrom(...badSpans) },
  )
  return fc.option(value, { freq: 2 }).map((given) => (given === null ? '' : ` ${name}="${given}"`))
}

const isTagThere = fc.integer({ min: 0, max: 4 }).map((n) => n > 0)
const hiding = fc
  .option(fc.constantFrom(' hidden', ' style="display:none"', ' style="DISPLAY : none !important"'), { freq: 1 })
  .chain((attribute) => fc.constantFrom('', '', attribute ?? ''))

const nestedTable = '<table><thead><tr><td rowspan="2">1<td colspan="3">2</thead><tr hidden><td>3<tr><td>4</table>'

const cell = fc
  .record({
    name: fc.constantFrom('td', 'td', 'th'),
    rowspan: span('rowspan', ['5', '70', '65534', '65535', '4294967296', '99999999999999999999']),
    colspan: span('colspan', ['7', '999', '1000', '1001', '4294967297']),
    hiding,
    nested: fc.constantFrom('', '', '', '', '', '', '', '', nestedTable),
    isClosed: isTagThere,
  })
  .map(
    ({ name, rowspan, colspan, hiding, nested, isClosed }) =>
      `<${name} data-cell${rowspan}${colspan}${hiding}><div class="content">${nested}</div>${isClosed ? `</${name}>` : ''}`,
  )

/** One of those that overlap: wide and tall at once, among others of the kind. */
const crossingCell = fc
  .record({ rowspan: fc.integer({ min: 1, max: 6 }), colspan: fc.integer({ min: 1, max: 4 }) })
  .map(({ rowspan, colspan }) => `<td data-cell rowspan="${rowspan}" colspan="${colspan}"><div class="content"></div></td>`)

const row = fc
  .record({ isOpened: isTagThere, cells: fc.array(cell, { maxLength: 5 }), hiding, isClosed: isTagThere })
  .map(({ isOpened, cells, hiding, isClosed }) => {
    const opening = isOpened || cells.length === 0 ? `<tr${hiding}>` : ''
    return `${opening}${cells.join('')}${isClosed ? '</tr>' : ''}\n`
  })

const crossingRow = fc.array(crossingCell, { maxLength: 3 }).map((cells) => `<tr>${cells.join('')}</tr>\n`)

const group = fc
  .record({
    name: fc.constantFrom('tbody', 'tbody', 'tbody', 'thead', 'tfoot', null),
    rows: fc.oneof(
      { weight: 4, arbitrary: fc.array(row, { maxLength: 5 }) },
      { weight: 1, arbitrary: fc.array(crossingRow, { minLength: 4, maxLength: 8 }) },
    ),
    hiding,
    isClosed: isTagThere,
  })
  .map(({ name, rows, hiding, isClosed }) =>
    name === null ? rows.join('') : `<${name}${hiding}>${rows.join('')}${isClosed ? `</${name}>` : ''}`,
  )

export const randomTable: fc.Arbitrary<RandomTable> = fc
  .record({
    caption: fc.constantFrom('', '<caption>表</caption>'),
    groups: fc.array(group, { minLength: 1, maxLength: 5 }),
    loose: fc.constantFrom(false, false, false, true),
  })
  .map(({ caption, groups, loose }) => {
    let cells = 0
    const html = `<table class="sheet">${caption}${groups.join('')}</table>`
    return { html: html.replaceAll(' data-cell', () => ` data-cell="${cells++}"`), loose }
  })
