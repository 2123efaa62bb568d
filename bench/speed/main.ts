import { readFile, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { extensions } from '../../tests/e2e/harness.ts'
import { measureCommandLine } from '../cli/measure.ts'
import { withMeasured } from '../readme.ts'
import { measureGate } from './gate.ts'
import { measureMarks } from './marks.ts'
import { measureAudits } from './pages.ts'
import { markdown, type Results, terminalText } from './print.ts'
import { measureRestless } from './restless.ts'
import { sizesOf } from './sizes.ts'

const readme = join(import.meta.dirname, '..', '..', 'README.md')
const resultsFile = join(import.meta.dirname, '..', 'results.json')
const usage = `Usage: npm run bench [-- --write] [--files N]

Measures sizes, the audit, the marks and the command line, in Chromium; some ten minutes.

  --write    keep the results in bench/results.json and put the table into README.md
  --files N  how many saved reports the command line audits; the default is 1000

Exit status: 0 measured, 2 bad usage.
`

process.exitCode = await main(process.argv.slice(2))

async function main(given: readonly string[]): Promise<number> {
  const options = read(given)
  if (options === null) {
    process.stderr.write(usage)
    return 2
  }
  const say = (what: string) => process.stderr.write(`${what} …\n`)
  say('sizes')
  const sizes = await sizesOf(extensions.chromium)
  say('audits')
  const { reports, growth } = await measureAudits(15)
  say('gate')
  const gate = await measureGate(15)
  say('marks')
  const marks = await measureMarks(15)
  say('a page that never rests')
  const restless = await measureRestless(20)
  say('command line')
  const commandLine = await measureCommandLine(options.files)
  const [processor] = cpus()
  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${processor?.model.trim() || process.arch}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`,
    browser: gate.version,
    sizes,
    gate: gate.pages,
    audits: { reports, growth },
    marks: marks.pages,
    restless: { seconds: restless.seconds, page: restless.page, background: restless.background },
    commandLine,
  }
  process.stdout.write(terminalText(results))
  if (options.write) {
    await writeFile(resultsFile, `${JSON.stringify(results, null, 2)}\n`)
    await writeFile(readme, withMeasured(await readFile(readme, 'utf8'), 'bench', markdown(results)))
  }
  return 0
}

/** The arguments after the command's name; null where they cannot be understood. */
function read(given: readonly string[]): { write: boolean; files: number } | null {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: { write: { type: 'boolean', default: false }, files: { type: 'string', default: '1000' } },
    })
    const files = Number(values.files)
    return Number.isInteger(files) && files >= 20 ? { write: values.write, files } : null
  } catch {
    return null
  }
}
