import type { CommandLine } from '../cli/measure.ts'
import { rowsOf as commandLineRows } from '../cli/print.ts'
import { median } from '../median.ts'
import { bounds, growthOf, loadedOnReports } from './bounds.ts'
import type { GateTimes } from './gate.ts'
import type { MarkTimes } from './marks.ts'
import type { AuditMeasures } from './pages.ts'
import type { RestlessShare } from './restless.ts'
import type { Size } from './sizes.ts'

/** All that `npm run bench` measures. */
export interface Results {
  date: string
  machine: string
  browser: string
  sizes: Size[]
  gate: GateTimes[]
  audits: Pick<AuditMeasures, 'reports' | 'growth'>
  marks: MarkTimes[]
  restless: RestlessShare
  commandLine: CommandLine | null
}

type Row = readonly [what: string, must: string, measured: string]

/** One frame at 60 a second, in milliseconds. */
const frame = 1000 / 60

/** The results as rows of a table: what, what it must be, what was measured. */
export function rowsOf({ sizes, gate, audits, marks, restless, commandLine }: Results): Row[] {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  const ratios = audits.reports
    .map(({ audit, cellsAlone, cells }) => (cells < 50 ? Number.NaN : audit / cellsAlone))
    .filter((ratio) => !Number.isNaN(ratio))
  const axe = audits.reports.flatMap(({ axe: time, audit }) => (time === null ? [] : [time / audit]))
  const within = (values: readonly number[], digits = 1) =>
    `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}, median ${median(values).toFixed(digits)}`
  const heldBy = (values: readonly number[], holds: (value: number) => boolean) =>
    `holds on ${values.filter(holds).length} of ${values.length} pages`
  const audit = audits.reports.map((each) => each.audit)
  return [
    ...sizes.map(
      ({ what, gzipped, plain }): Row => [
        what,
        /^gate/.test(what) ? `≤ ${bounds.gate / 1000} kB` : '',
        `${kilobytes(gzipped)} gzipped, ${kilobytes(plain)} plain`,
      ],
    ),
    ['gate and auditor: all that a report loads by itself', `≤ ${bounds.report / 1000} kB`, `${kilobytes(loadedOnReports(sizes))} gzipped`],
    ...gate.map(
      ({ elements, gate: time, empty }): Row => [
        `gate on an ordinary page of ${elements} elements, above an empty script`,
        `≤ ${bounds.gateTime} ms`,
        `${(time - empty).toFixed(2)} ms (${time.toFixed(2)} against ${empty.toFixed(2)})`,
      ],
    ),
    [`audit of ${audits.reports.length} reports, warm, of a page that was read before`, '', `${within(audit)} ms`],
    [
      'the same, by the time of touching every cell (reports with tables)',
      `≤ ${bounds.audit}×`,
      `${within(ratios, 2)}×; ${heldBy(ratios, (ratio) => ratio <= bounds.audit)}`,
    ],
    [
      'axe-core’s table rules on the same pages take',
      `≥ ${bounds.axe}×`,
      `${within(axe, 2)}×; ${heldBy(axe, (ratio) => ratio >= bounds.axe)}`,
    ],
    ['time per cell, 100,000 cells against 1,000', `≤ ${bounds.growth}×`, `${growthOf(audits).toFixed(2)}×`],
    ...marks.map(
      (each): Row => [
        `marks on ${each.page}, later than an empty overlay`,
        `≤ ${bounds.marks} frames`,
        `${((each.marks - each.empty) / frame).toFixed(1)} frames (${each.marks.toFixed(0)} ms against ${each.empty.toFixed(0)} ms)`,
      ],
    ),
    ['share of a core on a page that never rests', `≤ ${100 * bounds.restless}%`, shareOf(restless)],
    ...(commandLine ? commandLineRows(commandLine).map(([what, ...figures]): Row => [`command line: ${what}`, ...figures]) : []),
  ]
}

function shareOf({ page, background, seconds }: RestlessShare): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`
  const parts =
    background === null ? `page ${percent(page)}, background not told` : `page ${percent(page)}, background ${percent(background)}`
  return `${percent(page + (background ?? 0))} over ${seconds} s (${parts})`
}

/** For a terminal. */
export function terminalText(results: Results): string {
  return `${subject(results)}\n\n${rowsOf(results)
    .map(([what, must, measured]) => `${what}: ${measured}${must === '' ? '' : ` (${must})`}`)
    .join('\n')}\n`
}

/** For README. */
export function markdown(results: Results): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `${results.date}, \`npm run bench\`; ${subject(results)}.`,
    '',
    line(['what', 'must be', 'measured']),
    line(['---', '---', '---']),
    ...rowsOf(results).map(line),
  ].join('\n')
}

function subject({ browser, machine }: Results): string {
  return `${browser}; ${machine}`
}
