import { median } from '../median.ts'
import type { Measured } from './measure.ts'
import { findingCount, type Situation } from './page.ts'

const situationWords: Record<Situation, string> = {
  window: 'the window scrolls',
  header: 'the same, under a header that stays',
  card: 'the same, with a card open',
  box: 'a box within the page scrolls',
}

/** One line for each situation: its name and its figures, as median / greatest of all frames. */
export interface Rows {
  header: readonly string[]
  rows: readonly (readonly string[])[]
}

/** What was measured, as a table. */
export function rowsOf(measured: readonly Measured[]): Rows {
  return {
    header: [
      'per frame, median / greatest',
      'times layout is read',
      'layouts forced by scripts',
      'layouts',
      'script, ms',
      'script without Gouji, ms',
    ],
    rows: measured.map(({ situation, frames, bare, reads }) => [
      situationWords[situation],
      figures(reads, 0),
      figures(
        frames.map(({ forcedLayouts }) => forcedLayouts),
        0,
      ),
      figures(
        frames.map(({ layouts }) => layouts),
        0,
      ),
      figures(
        frames.map(({ script }) => script),
        1,
      ),
      figures(
        bare.map(({ script }) => script),
        1,
      ),
    ]),
  }
}

/** What was measured, for a terminal. */
export function terminalText(version: string, measured: readonly Measured[]): string {
  const { header, rows } = rowsOf(measured)
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const lines = [header, ...rows].map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  return `${subject(version, measured)}\n\n${lines.join('\n')}\n`
}

/** What was measured, for README. */
export function markdown(version: string, measured: readonly Measured[], date: string): string {
  const { header, rows } = rowsOf(measured)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = header.map((_, column) => (column === 0 ? '---' : '---:'))
  return [`${date}, \`npm run scrolling\`; ${subject(version, measured)}.`, '', ...[header, rule, ...rows].map(line)].join('\n')
}

function subject(version: string, measured: readonly Measured[]): string {
  return `Chromium ${version}; ${findingCount} findings; ${measured[0]?.frames.length ?? 0} frames of 60 pixels each`
}

function figures(values: readonly number[], digits: number): string {
  return `${median(values).toFixed(digits)} / ${Math.max(...values).toFixed(digits)}`
}
