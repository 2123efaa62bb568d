import { measureCommandLine } from './measure.ts'
import { rowsOf } from './print.ts'

/** Prints what the command line costs, on as many saved reports as the first argument says. */
const measured = await measureCommandLine(Number(process.argv[2] ?? 1000))
for (const [what, figure] of rowsOf(measured)) process.stdout.write(`${what}: ${figure}\n`)
