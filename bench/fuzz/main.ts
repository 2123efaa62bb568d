import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { withMeasured } from '../readme.ts'
import { type Arguments, BadUsage, readArguments, usage } from './arguments.ts'
import { fuzzPage, pageAt } from './fuzz.ts'
import { summaryLines, wrongPages, wrongText } from './print/summary.ts'
import { runSeries } from './run.ts'

const readme = join(import.meta.dirname, '..', '..', 'README.md')

process.exitCode = await main(process.argv.slice(2))

async function main(given: readonly string[]): Promise<number> {
  try {
    const options = readArguments(given)
    if (options === 'help') return print(usage)
    if (options.page !== undefined) return showPage(options.seed, options.page)
    return await fuzz(options)
  } catch (error) {
    if (!(error instanceof BadUsage)) throw error
    process.stderr.write(`fuzz: ${error.message}\n\n${usage}`)
    return 2
  }
}

async function fuzz({ seed, pages, processes = availableParallelism(), write }: Arguments): Promise<number> {
  let done = 0
  const series = await runSeries(seed, pages, processes, () => {
    if (++done % 500 === 0) process.stderr.write(`${done} of ${pages}\n`)
  })
  const text = summaryLines(series).join('\n')
  print(`${text}\n`)
  const headline = `${new Date().toISOString().slice(0, 10)}, \`npm run fuzz -- ${seed} --pages ${pages}\`: `
  if (write) await writeFile(readme, withMeasured(await readFile(readme, 'utf8'), 'fuzz', headline + text))
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
