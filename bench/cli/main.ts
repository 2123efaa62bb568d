import { measureCommandLine } from './measure.ts'
import { rowsOf } from './print.ts'

/** Prints what the command line costs, without the rest of `npm run bench`: node --import tsx bench/cli/main.ts [number of saved reports] */
const measured = await measureCommandLine(Number(process.argv[2] ?? 1000))
for (const [what, , figure] of rowsOf(measured)) process.stdout.write(`${what}: ${figure}\n`)
