import { availableParallelism } from 'node:os'
import { withUsage } from '../../cli/usage.ts'
import { today, writeMeasured } from '../readme.ts'
import { type Arguments, readArguments, usage } from './arguments.ts'
import { fuzzPage, pageAt } from './fuzz.ts'
import { summaryLines, wrongPages, wrongText } from './print/summary.ts'
import { runSeries } from './run.ts'

process.exitCode = await withUsage('fuzz', usage, () => main(process.argv.slice(2)))

function main(given: readonly string[]): Promise<number> | number {
  const options = readArguments(given)
  if (options === 'help') return print(usage)
  if (options.page !== undefined) return showPage(options.seed, options.page)
  return fuzz(options)
}

async function fuzz({ seed, pages, processes = availableParallelism(), write }: Arguments): Promise<number> {
  let done = 0
  const series = await runSeries(seed, pages, processes, () => {
    if (++done % 500 === 0) process.stderr.write(`${done} of ${pages}\n`)
  })
  const text = summaryLines(series).join('\n')
  print(`${text}\n`)
  if (write) await writeMeasured('fuzz', `${today()}, \`npm run fuzz -- ${seed} --pages ${pages}\`: ${text}`)
  if (wrongPages(series).length + series.stuck.length === 0) return 0
  process.stderr.write(wrongText(series))
  return 1
}

/** A page of a series: its bytes on standard output, what was done to it and what came out on standard error. */
function showPage(seed: number, index: number): number {
  process.stderr.write(`${JSON.stringify(fuzzPage(seed, index), null, 2)}\n`)
  process.stdout.write(pageAt(seed, index).bytes)
  return 0
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}
