import type { Measure } from '../forms/form.ts'
import { readNumber } from './digits.ts'
import { figureText } from './figure-text.ts'
import { remembered } from './remembered.ts'

/** What a cell of figures says. Text that is not certainly one number is unreadable. */
export type Figure = { state: 'number'; value: number } | { state: 'blank' } | { state: 'unreadable' }

/** What fills a cell alone and says that there is nothing: dashes of every width, also in a row, a stroke, or a word. */
const nothing = /^(?:[-‐–—―─━−ー_]+(?: [-‐–—―─━−ー_]+)*|[/∕⁄\\]|[暂暫]?[无無]|[没沒]有|nil)$/i

const countUnits = '(?:[人件项項条條场場]次|[件條条宗起份项項次期篇人个個家户戶例部场場天名位本册冊处處批张張页頁套种種类類])'
const countUnit = new RegExp(`(?<=.)\\s*(?:${countUnits}|\\(${countUnits}\\))$`)

/** With the power of ten that makes 万元 of the unit. */
const moneyUnits: readonly [RegExp, number][] = [
  [/[亿億]元?$/, 4],
  [/百[万萬]元$/, 2],
  [/[万萬]元?$/, 0],
  [/千元$/, -1],
  [/[元圆圓]$/, -4],
]

const noChange = /^(?:持平|不[变變]|[无無][变變]化|没有变化|[无無]增[减減]|未增[减減])$/
const upward = /^(?:(?:增加了?|增长了?|增長了?|新增|上升了?|增|升|多|↑)[: ]*\+?|\+) ?/
const downward = /^(?:(?:[减減]少了?|下降了?|降低了?|[减減]|降|少|↓)[: ]*|[-−‐–]) ?/

/**
 * Reads the text of a cell that should hold one figure of the form.
 *
 * - `count`: `3`, `３`, `1,234`, `1 234`, `3件`, `(3)`, `三`, `12.00`; also `-3` and `12.5`, which are numbers though no counts
 * - `change`: the same with a direction: `+4`, `增 5`, `减 98`, `↓5`, `持平`. A bare `10` is an increase
 * - `decimal`: as a count; the fraction is right here
 * - `amount`: money, always in 万元: `848.39 万元`, `251000元` (25.1), `1.2亿元`; a bare number is in 万元, the form's own unit
 *
 * A dash, a stroke, 无 and 零 are zero where they stand alone.
 *
 * @param text as `cellText` gives it
 */
export function readFigure(text: string, measure: Measure): Figure {
  return shortCount.test(text) ? { state: 'number', value: Number(text) } : figureReaders[measure](text)
}

/** Most cells of a form hold one or two digits. */
const shortCount = /^\d{1,9}$/

function figureOf(text: string, measure: Measure): Figure {
  const written = figureText(text)
  if (written === '') return { state: 'blank' }
  if (written === null) return { state: 'unreadable' }
  const value = nothing.test(written) ? 0 : readers[measure](written)
  if (value === null || Math.abs(value) > Number.MAX_SAFE_INTEGER) return { state: 'unreadable' }
  return { state: 'number', value: value === 0 ? 0 : value } // no -0
}

const figureReaders: Record<Measure, (text: string) => Figure> = {
  count: remembered((text) => figureOf(text, 'count')),
  change: remembered((text) => figureOf(text, 'change')),
  amount: remembered((text) => figureOf(text, 'amount')),
  decimal: remembered((text) => figureOf(text, 'decimal')),
}

/** Whether a cell says in so many words that there is nothing: 0, 0件, a dash, 无, 持平. */
export function writesZero(text: string): boolean {
  return (['count', 'change', 'amount'] as const).some((measure) => {
    const figure = readFigure(text, measure)
    return figure.state === 'number' && figure.value === 0
  })
}

const readers: Record<Measure, (written: string) => number | null> = {
  count: (written) => readSigned(written, readCount),
  change: readChange,
  amount: (written) => readSigned(written, readAmount),
  decimal: (written) => readSigned(written, readCount),
}

/** A sign before what `read` reads. An em dash is none: it may stand for a range or for nothing. */
function readSigned(written: string, read: (unsigned: string) => number | null): number | null {
  const [sign] = /^[-+−‐–] ?/.exec(written) ?? ['']
  const value = read(written.slice(sign.length))
  return value === null || sign === '' || sign.startsWith('+') ? value : -value
}

function readCount(written: string): number | null {
  return readNumber(written.replace(countUnit, ''))
}

function readChange(written: string): number | null {
  if (noChange.test(written)) return 0
  const [direction] = upward.exec(written) ?? downward.exec(written) ?? ['']
  const [arrow] = direction === '' ? (/[↑↓]$/.exec(written) ?? ['']) : ['']
  const size = readCount(written.slice(direction.length, written.length - arrow.length).trim())
  if (size === null) return null
  return arrow === '↓' || downward.test(direction) ? -size : size
}

function readAmount(written: string): number | null {
  const stated = written
    .replace(/^(?:人民[币幣]|¥) ?/, '')
    .replace(/\s*\(([^\d()]*)\)$/, '$1')
    .replace(/(?<=元)(?:整|人民[币幣])$/, '')
  for (const [unit, power] of moneyUnits) {
    if (unit.test(stated)) return readNumber(stated.replace(unit, '').trim(), power)
  }
  // ¥251000 without a unit: yuan by its sign, 万元 by the form.
  return stated === written ? readNumber(written) : null
}
