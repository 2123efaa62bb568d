import { withUsage } from '../../cli/usage.ts'
import { today, writeMeasured } from '../readme.ts'
import { readArguments, usage } from './arguments.ts'
import { shortfalls } from './bounds.ts'
import { measureAccuracy } from './measure/accuracy.ts'
import { auditLabelled } from './measure/audited.ts'
import { pageAt } from './pages/series.ts'
import { markdown } from './print/readme.ts'
import { shortfallText, terminalText } from './print/terminal.ts'

process.exitCode = await withUsage('accuracy', usage, () => main(process.argv.slice(2)))

function main(given: readonly string[]): Promise<number> | number {
  const options = readArguments(given)
  if (options === 'help') return print(usage)
  if (options.page !== null) return showPage(options.seed, options.page)
  return measure(options.seed, options.pages, options.write)
}

async function measure(seed: number, count: number, write: boolean): Promise<number> {
  const accuracy = await measureAccuracy(seed, count)
  print(terminalText(accuracy))
  if (write) await writeMeasured('accuracy', markdown(accuracy, today()))
  const missed = shortfalls(accuracy)
  if (missed.length === 0) return 0
  process.stderr.write(shortfallText(missed, accuracy))
  return 1
}

/** A page of a series: its HTML on standard output, its label and what was found on standard error. */
function showPage(seed: number, index: number): number {
  const page = pageAt(seed, index)
  const { findings, misread } = auditLabelled(page, index)
  const { html, fields: _, ...label } = page
  process.stderr.write(`${JSON.stringify({ ...label, found: findings.map(({ id }) => id).sort(), misread }, null, 2)}\n`)
  return print(`${html}\n`)
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}
