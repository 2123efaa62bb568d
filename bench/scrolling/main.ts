import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { withMeasured } from '../readme.ts'
import { measureScrolling } from './measure.ts'
import { markdown, terminalText } from './print.ts'

const readme = join(import.meta.dirname, '..', '..', 'README.md')
const frames = 300
const usage = `Usage: npm run scrolling [-- --write]

Measures in Chromium what it costs to scroll a report on which 150 findings are marked.

  --write  put the table into README.md

Exit status: 0 measured, 2 bad usage.
`

process.exitCode = await main(process.argv.slice(2))

async function main(given: readonly string[]): Promise<number> {
  const options = read(given)
  if (options === null) {
    process.stderr.write(usage)
    return 2
  }
  const { version, measured } = await measureScrolling(frames)
  process.stdout.write(terminalText(version, measured))
  if (options.write) {
    const text = markdown(version, measured, new Date().toISOString().slice(0, 10))
    await writeFile(readme, withMeasured(await readFile(readme, 'utf8'), 'overlay', text))
  }
  return 0
}

/** The arguments after the command's name; null where they cannot be understood. */
function read(given: readonly string[]): { write: boolean } | null {
  try {
    const { values } = parseArgs({ args: [...given], options: { write: { type: 'boolean', default: false } } })
    return values
  } catch {
    return null
  }
}
