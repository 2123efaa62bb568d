import { writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { BadUsage, readOptions, withUsage } from '../../cli/usage.ts'
import { extensions } from '../../tests/e2e/harness.ts'
import { measureCommandLine } from '../cli/measure.ts'
import { today, writeMeasured } from '../readme.ts'
import { measureGate } from './gate.ts'
import { measureMarks } from './marks.ts'
import { measureAudits } from './pages.ts'
import { markdown, type Results, terminalText } from './print.ts'
import { measureRestless } from './restless.ts'
import { sizesOf } from './sizes.ts'

const resultsFile = join(import.meta.dirname, '..', 'results.json')
/** Fewer have no first and last part to compare. */
const fewestFiles = 20
const usage = `Usage: npm run bench [-- --write] [--files N]

Measures sizes, the audit, the marks and the command line, in Chromium; some ten minutes.

  --write    keep the results in bench/results.json and put the table into README.md
  --files N  how many saved reports the command line audits; at least ${fewestFiles}; the default is 1000

Exit status: 0 measured, 2 bad usage.
`

process.exitCode = await withUsage('bench', usage, () => main(process.argv.slice(2)))

async function main(given: readonly string[]): Promise<number> {
  const options = read(given)
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
    date: today(),
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
    await writeMeasured('bench', markdown(results))
  }
  return 0
}

/** The arguments after the command's name. Throws BadUsage. */
function read(given: readonly string[]): { write: boolean; files: number } {
  const { values } = readOptions({ args: [...given], options: { write: { type: 'boolean' }, files: { type: 'string', default: '1000' } } })
  const files = Number(values.files)
  if (!Number.isInteger(files) || files < fewestFiles) throw new BadUsage(`--files must be a whole number, ${fewestFiles} at least`)
  return { write: values.write === true, files }
}
