import type { Random } from '../../../tests/portal/random.ts'
import { elementsOf, replaced, type Span, type Tag, tagsOf } from '../source.ts'
import type { Mutation } from './mutant.ts'

/** Damage to the markup. What the page says afterwards only its looks tell. */

const inTables = ['table', 'tbody', 'thead', 'tr', 'td', 'th', 'caption', 'col']

/** Changes one of the tags that are asked for; those of tables rather than others. */
function damaging(wanted: (tag: Tag) => boolean, damage: (html: string, tag: Tag, random: Random) => string): Mutation {
  return (mutant, random) => {
    const all = tagsOf(mutant.html).filter(wanted)
    const preferred = random.chance(0.8) ? all.filter(({ name }) => inTables.includes(name)) : all
    if (preferred.length === 0) return null
    return { ...mutant, html: damage(mutant.html, random.pick(preferred), random), isKnown: false }
  }
}

/** Changes one of the elements: takes it out, repeats it, moves it. */
function moving(names: readonly string[], change: (html: string, at: Span, other: Span, random: Random) => string): Mutation {
  return (mutant, random) => {
    const elements = elementsOf(mutant.html, names)
    if (elements.length < 2) return null
    const at = random.integer(0, elements.length - 2)
    const [one, next] = [elements[at]?.outer, elements[at + 1]?.outer]
    if (!one || !next) return null
    return { ...mutant, html: change(mutant.html, one, next, random), isKnown: false }
  }
}

const source = (html: string, { start, end }: Span): string => html.slice(start, end)
const cells = ['td', 'th']
const isCell = ({ name, isEnd }: Tag): boolean => !isEnd && cells.includes(name)
const any = (): boolean => true

const spanValues = ['0', '1', '2', '3', '7', '8', '50', '1000', '65534', '1000000000', '-1', 'x', '', '2.5', '+3', ' 2']

export const damages: Readonly<Record<string, Mutation>> = {
  'tag dropped': damaging(any, (html, tag) => replaced(html, tag, '')),
  'tag twice': damaging(any, (html, tag) => replaced(html, tag, source(html, tag).repeat(2))),
  'tag cut': damaging(any, (html, tag, random) => replaced(html, { start: random.integer(tag.start, tag.end), end: tag.end }, '')),
  'end tag for start tag': damaging(any, (html, tag) => replaced(html, tag, tag.isEnd ? `<${tag.name}>` : `</${tag.name}>`)),
  'another name': damaging(any, (html, tag, random) =>
    replaced(
      html,
      tag,
      source(html, tag).replace(
        tag.name,
        random.pick([
          ...inTables,
          'p',
          'div',
          'select',
          'template',
          'svg',
          'form',
          'a',
          'plaintext',
          'noscript',
          'caption',
          'math',
          'textarea',
          'frameset',
        ]),
      ),
    ),
  ),
  'other spans': damaging(isCell, (html, tag, random) => {
    const plain = source(html, tag).replace(/\s(?:col|row)span\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, '')
    const attribute = ` ${random.pick(['colspan', 'rowspan'])}="${random.pick(spanValues)}"`
    return replaced(html, tag, plain.slice(0, 1 + tag.name.length) + attribute + plain.slice(1 + tag.name.length))
  }),
  'attributes gone': damaging(any, (html, tag) => replaced(html, tag, tag.isEnd ? source(html, tag) : `<${tag.name}>`)),
  'quote lost': damaging(any, (html, tag) => replaced(html, tag, source(html, tag).replace(/"/, ''))),
  hidden: damaging(
    ({ isEnd }) => !isEnd,
    (html, tag, random) => {
      const at = tag.start + 1 + tag.name.length
      return replaced(html, { start: at, end: at }, random.pick([' hidden', ' style="display:none"', ' style="visibility:hidden"']))
    },
  ),
  'markup put in': damaging(any, (html, tag, random) =>
    replaced(
      html,
      { start: tag.start, end: tag.start },
      random.pick([
        '<table>',
        '</table>',
        '<tr>',
        '</tr>',
        '<td>',
        '<td>12',
        '</td>',
        '<tbody>',
        '<tr><td>',
        '<select>',
        '<!--',
        '<style>',
        '<script>',
        '<textarea>',
        '<title>',
        '<p>',
        '<a>',
        '<template>',
        '<svg>',
        '</body>',
        '<table><tr><td>',
        '<caption>',
        '<td colspan=3>',
        '<![CDATA[',
        '<?xml',
        '<body>',
        '<html hidden>',
        '</html>',
        '<b>'.repeat(30),
        '<div>'.repeat(600),
      ]),
    ),
  ),
  'text put in': damaging(any, (html, tag, random) =>
    replaced(
      html,
      { start: tag.end, end: tag.end },
      random.pick([
        '总计',
        '其他',
        '3',
        '0',
        '一、总体情况',
        '自然人',
        '&',
        '&#0;',
        '\0',
        '&#x110000;',
        '<',
        '=1+1',
        '（七）总计',
        '\u202e12\u202c',
        '续表',
        '注：',
      ]),
    ),
  ),
  'cell dropped': moving(cells, (html, cell) => replaced(html, cell, '')),
  'cell twice': moving(cells, (html, cell) => replaced(html, cell, source(html, cell).repeat(2))),
  'cell put in': moving(cells, (html, cell, _, random) =>
    replaced(
      html,
      { start: cell.start, end: cell.start },
      random.pick(['<td></td>', '<td>0</td>', '<td>5</td>', '<td>其他</td>', '<td>总计</td>']),
    ),
  ),
  'cells exchanged, markup and all': moving(cells, (html, cell, next) =>
    cell.end > next.start
      ? html
      : source(html, { start: 0, end: cell.start }) +
        source(html, next) +
        source(html, { start: cell.end, end: next.start }) +
        source(html, cell) +
        html.slice(next.end),
  ),
  'row dropped': moving(['tr'], (html, row) => replaced(html, row, '')),
  'row twice': moving(['tr'], (html, row) => replaced(html, row, source(html, row).repeat(2))),
  'rows exchanged': moving(['tr'], (html, row, next) =>
    row.end > next.start
      ? html
      : source(html, { start: 0, end: row.start }) +
        source(html, next) +
        source(html, { start: row.end, end: next.start }) +
        source(html, row) +
        html.slice(next.end),
  ),
  'tables joined': damaging(
    ({ name, isEnd }) => name === 'table' && isEnd,
    (html, tag) => replaced(html, tag, ''),
  ),
  'much of it': damaging(any, (html, tag, random) =>
    replaced(
      html,
      { start: tag.start, end: tag.start },
      random
        .pick(['<td>1', '<table><tr><td>', '<tr><td>0', '<p>收到申请3件，其中', '<td rowspan=9 colspan=9>', '<b>'])
        .repeat(random.integer(50, 400)),
    ),
  ),
}
