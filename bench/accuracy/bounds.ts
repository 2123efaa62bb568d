import type { Repairable } from './faults/index.ts'
import type { Accuracy } from './measure/accuracy.ts'
import type { SetMeasure } from './measure/sentences.ts'
import { precisionOf, recallOf, type Tally, together } from './measure/tally.ts'
import { formIds } from './pages/page.ts'
import { clean } from './pages/series.ts'

/** A bound that was not reached, with what tells where: page, rule, sentence. */
export interface Shortfall {
  bound: string
  examples: readonly string[]
}

/** Rules whose findings are certain by arithmetic. */
const arithmetic = [
  'requests-row-total',
  'requests-column-total',
  'requests-balance',
  'review-total',
  'statistics-total',
  'website-total',
  'bound',
  'negative-stock',
  'not-a-count',
]
const prose = ['narrative-table', 'narrative-sum', 'narrative-percentage']
const otherTables = ['table-total']

/** How often the first repair must be the fault that was put in. */
const leastRight: Record<Repairable, number> = {
  'wrong cell': 0.95,
  'wrong cell, zeros blank': 0.95,
  'shifted row': 0.95,
  'two wrong cells': 0.85,
}

/** The bounds that are missed; empty where all is as good as it must be. */
export function shortfalls(accuracy: Accuracy): Shortfall[] {
  const { pages, repairs, sentences, tables } = accuracy
  const rulesOf = (ids: readonly string[]) => [...pages.rules].filter(([id]) => ids.includes(id)).map(([, tally]) => tally)
  const named = [...arithmetic, ...prose, ...otherTables]
  const structure = [...pages.rules.keys()].filter((id) => !named.includes(id))
  return [
    ...unmeasured(accuracy),
    ...arithmetic.flatMap((id) => against(id, together(rulesOf([id])), 1, 1)),
    ...against('rules on structure', together(rulesOf(structure)), 0.99, 0.95),
    ...against('text of pages', together(rulesOf(prose)), 0.99, 0.9),
    ...against('other tables of pages', together(rulesOf(otherTables)), 1, 0.8),
    ...onPages('unexpected errors on clean pages', pages.pages.flatMap(cleanErrors)),
    ...onPages(
      'pages read otherwise than printed',
      pages.pages.flatMap(({ index, misread }) => (misread.length > 0 ? [`page ${index}: ${misread.join(', ')}`] : [])),
    ),
    ...repairs.flatMap(({ kind, right, determined, wrong }) => {
      const least = Object.entries(leastRight).find(([known]) => known === kind)?.[1] ?? 1
      return right < least * determined ? [{ bound: `first repair of a ${kind}: ${right} of ${determined}`, examples: wrong }] : []
    }),
    ...against('labelled sentences', allOf(sentences), 0.99, 0.9),
    ...against('labelled tables', allOf(tables), 1, 0.8),
  ]
}

/** Nothing is good that was not looked at: every kind of fault, form and repair must have pages. */
function unmeasured({ pages, repairs, sentences, tables }: Accuracy): Shortfall[] {
  const forms = formIds.filter((form) => !pages.pages.some(({ page }) => page.form === form && page.kind === clean))
  const without = [
    ...[...pages.kinds].flatMap(([kind, count]) => (count === 0 ? [`no page with the fault: ${kind}`] : [])),
    ...forms.map((form) => `no clean page of ${form}`),
    ...repairs.flatMap(({ kind, determined }) => (determined === 0 ? [`no repair of a ${kind} that can be determined`] : [])),
    ...[...sentences, ...tables].flatMap(({ name, items }) => (items === 0 ? [`an empty set: ${name}`] : [])),
  ]
  return without.length > 0 ? [{ bound: 'not measured; give more --pages', examples: without }] : []
}

function against(name: string, tally: Tally, leastPrecision: number, leastRecall: number): Shortfall[] {
  const precision = precisionOf(tally) ?? 1
  const recall = recallOf(tally) ?? 1
  return [
    ...(precision < leastPrecision ? [{ bound: `${name}: precision ${share(precision)}`, examples: tally.false }] : []),
    ...(recall < leastRecall ? [{ bound: `${name}: recall ${share(recall)}`, examples: tally.missed }] : []),
  ]
}

const onPages = (bound: string, examples: readonly string[]): Shortfall[] => (examples.length > 0 ? [{ bound, examples }] : [])

/** Errors on a page on which all is right. */
export function cleanErrors({ index, page, findings }: Accuracy['pages']['pages'][number]): string[] {
  if (page.kind !== clean) return []
  return findings.filter(({ severity }) => severity === 'error').map(({ id }) => `page ${index}: ${id}`)
}

/** The tally of all sets together. */
export function allOf(sets: readonly SetMeasure[]): Tally {
  return together(sets.map(({ tally }) => tally))
}

/** A share in per cent, cut off and not rounded up: 100% is all. */
export function share(value: number): string {
  return `${Math.floor(value * 1000) / 10}%`
}
