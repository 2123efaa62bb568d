import { allOf, cleanErrors, share } from '../bounds.ts'
import type { Accuracy } from '../measure/accuracy.ts'
import type { SetMeasure } from '../measure/sentences.ts'
import { precisionOf, recallOf } from '../measure/tally.ts'
import { clean } from '../pages/series.ts'

/** A table to print: a name, then figures. */
export interface Rows {
  header: readonly string[]
  rows: readonly (readonly string[])[]
}

const orDash = (value: number | null): string => (value === null ? '–' : share(value))

/** By rule: what should have been found, what was, what was missed and what was false. */
export function ruleRows({ pages }: Accuracy): Rows {
  return {
    header: ['rule', 'expected', 'found', 'missed', 'false'],
    rows: [...pages.rules].map(([id, tally]) => [
      id,
      ...[tally.expected, tally.found, tally.missed.length, tally.false.length].map(String),
    ]),
  }
}

/** By fault: how often the first repair is it. */
export function repairRows({ repairs }: Accuracy): Rows {
  return {
    header: ['first repair is the fault', 'determined', 'right', 'share', 'of all'],
    rows: repairs.map(({ kind, determined, right, rightOfAll, all }) => [
      kind,
      String(determined),
      String(right),
      orDash(determined === 0 ? null : right / determined),
      `${rightOfAll} of ${all}`,
    ]),
  }
}

/** Each labelled set, and all of a kind together. */
export function setRows({ sentences, tables }: Accuracy): Rows {
  return {
    header: ['labelled', 'number', 'traps', 'expected', 'found', 'precision', 'recall'],
    rows: [...setsOf('sentences', sentences), ...setsOf('other tables', tables)],
  }
}

function setsOf(what: string, sets: readonly SetMeasure[]): string[][] {
  const sum = (pick: (set: SetMeasure) => number) => sets.reduce((total, set) => total + pick(set), 0)
  const all: SetMeasure = { name: 'all', items: sum(({ items }) => items), traps: sum(({ traps }) => traps), tally: allOf(sets) }
  return [...(sets.length > 1 ? sets : []), all].map(({ name, items, traps, tally }) => [
    name === 'all' ? what : `${what}, ${name}`,
    ...[items, traps, tally.expected, tally.found].map(String),
    orDash(precisionOf(tally)),
    orDash(recallOf(tally)),
  ])
}

/** What the pages were, in one line. */
export function pagesLine({ seed, count, pages }: Accuracy): string {
  const cleanPages = pages.pages.filter(({ page }) => page.kind === clean).length
  const distinct = (pick: (page: (typeof pages.pages)[number]['page']) => string) => new Set(pages.pages.map(({ page }) => pick(page))).size
  const forms = distinct(({ form }) => form)
  const markups = distinct(({ markup }) => markup)
  return `seed ${seed}: ${count} pages of ${forms} forms in ${markups} kinds of markup, ${cleanPages} clean, the others with a fault of ${pages.kinds.size} kinds`
}

/** What was said of clean pages, in one line. */
export function cleanLine({ pages }: Accuracy): string {
  const errors = pages.pages.flatMap(cleanErrors).length
  const others = pages.pages.filter(({ page }) => page.kind === clean).flatMap(({ findings }) => findings).length - errors
  return `clean pages: ${errors} errors, ${others} other findings`
}

/** How long repairs took, in one line. */
export function timeLine({ times }: Accuracy): string {
  return `search for repairs: median ${times.median.toFixed(1)} ms, 95 of 100 within ${times.percentile95.toFixed(1)} ms, on ${times.pages} pages`
}
