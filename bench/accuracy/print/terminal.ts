import type { Shortfall } from '../bounds.ts'
import type { Accuracy } from '../measure/accuracy.ts'
import { cleanLine, pagesLine, type Rows, repairRows, ruleRows, setRows, timeLine } from './rows.ts'

/** No more examples are printed at once. */
const mostExamples = 20

/** All that was measured as plain text. */
export function terminalText(accuracy: Accuracy): string {
  return [
    pagesLine(accuracy),
    '',
    aligned(ruleRows(accuracy)),
    ...slips(accuracy),
    '',
    cleanLine(accuracy),
    '',
    aligned(repairRows(accuracy)),
    '',
    timeLine(accuracy),
    '',
    aligned(setRows(accuracy)),
    '',
  ].join('\n')
}

/** Where rules were wrong on pages, also within the bounds. */
function slips({ pages }: Accuracy): string[] {
  const tallies = [...pages.rules.values()]
  return listed([
    ...tallies.flatMap((tally) => tally.false.map((where) => `false   ${where}`)),
    ...tallies.flatMap((tally) => tally.missed.map((where) => `missed  ${where}`)),
  ])
}

function listed(lines: readonly string[]): string[] {
  return lines.length > mostExamples ? [...lines.slice(0, mostExamples), `… and ${lines.length - mostExamples} more`] : [...lines]
}

/** What is not good enough, and how to look at it. */
export function shortfallText(shortfalls: readonly Shortfall[], { seed, count }: Pick<Accuracy, 'seed' | 'count'>): string {
  const parts = shortfalls.flatMap(({ bound, examples }) => [`MISSED ${bound}`, ...listed(examples).map((example) => `  ${example}`)])
  return [...parts, `again: npm run accuracy -- ${seed} --pages ${count}; one page: npm run accuracy -- ${seed} --page N`, ''].join('\n')
}

/** Names to the left, figures to the right. */
function aligned({ header, rows }: Rows): string {
  const lines = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) => line.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join('  '))
    .join('\n')
}
