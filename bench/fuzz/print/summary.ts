import { median } from '../../median.ts'
import { longestTime } from '../judge/judge.ts'
import type { FuzzedPage, Series } from '../result.ts'

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`)

/** The pages on which something is wrong. */
export function wrongPages({ pages }: Pick<Series, 'pages'>): FuzzedPage[] {
  return pages.filter(({ wrong }) => wrong.length > 0)
}

/** What came out, as lines of Markdown: what was wrong, and how much of it the judge could tell. */
export function summaryLines(series: Series): string[] {
  const { pages, stuck } = series
  const known = pages.filter(({ isKnown }) => isKnown)
  const damaged = pages.filter(({ isKnown }) => !isKnown)
  const wrong = (pattern: RegExp) => pages.filter((page) => page.wrong.some((text) => pattern.test(text))).length
  const errors = (chosen: readonly FuzzedPage[], kind: keyof FuzzedPage['errors']) => sum(chosen.map((page) => page.errors[kind].length))
  const doubtfulPages = damaged.filter((page) => page.errors.doubtful.length > 0)
  const times = pages.map(({ time }) => time)
  const row = (name: string, chosen: readonly FuzzedPage[]) =>
    `| ${name} | ${chosen.length} | ${errors(chosen, 'right')} | ${errors(chosen, 'doubtful')} | ${errors(chosen, 'wrong')} |`
  return [
    `${pages.length} pages (${pages.filter(({ isReport }) => isReport).length} of them still reports): ${wrong(/^threw/)} threw, ` +
      `${wrong(/^took/) + stuck.length} took more than ${longestTime / 1000} s (the longest ${Math.round(Math.max(...times))} ms, the median ${Math.round(median(times))} ms), ` +
      `${wrong(/schema/)} gave a result against its schema.`,
    '',
    '| pages | number | errors borne out | cannot be judged | false |',
    '| --- | ---: | ---: | ---: | ---: |',
    row('effect of the mutations known', known),
    row('damaged, judged by their looks', damaged),
    '',
    `Of ${sum(known.map(({ broken }) => broken))} claims of the forms that the known mutations broke, ${sum(known.map(({ found }) => found))} were found. ` +
      `On ${doubtfulPages.length} damaged pages (${percent(doubtfulPages.length, pages.length)} of all) an error could not be judged: of those only throws and time are told.`,
  ]
}

/** The pages on which something is wrong, each with how to look at it. */
export function wrongText(series: Series): string {
  const lines = wrongPages(series).flatMap(({ index, base, mutations, wrong }) => [
    `page ${index} (${base}): ${mutations.join(' + ')}`,
    ...wrong.slice(0, 5).map((text) => `  ${text}`),
  ])
  const stuck = series.stuck.map((index) => `page ${index}: no end`)
  return [...lines, ...stuck, `one page: npm run fuzz -- ${series.seed} --page N`, ''].join('\n')
}
