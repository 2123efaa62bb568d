import { readOptions, withUsage } from '../../cli/usage.ts'
import { today, writeMeasured } from '../readme.ts'
import { measureScrolling } from './measure.ts'
import { markdown, terminalText } from './print.ts'

const frames = 300
const usage = `Usage: npm run scrolling [-- --write]

Measures in Chromium what it costs to scroll a report on which 150 findings are marked.

  --write  put the table into README.md

Exit status: 0 measured, 2 bad usage.
`

process.exitCode = await withUsage('scrolling', usage, () => main(process.argv.slice(2)))

async function main(given: readonly string[]): Promise<number> {
  const { write } = readOptions({ args: [...given], options: { write: { type: 'boolean' } } }).values
  const { version, measured } = await measureScrolling(frames)
  process.stdout.write(terminalText(version, measured))
  if (write) await writeMeasured('overlay', markdown(version, measured, today()))
  return 0
}
