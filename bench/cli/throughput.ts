import { readFile } from 'node:fs/promises'
import { auditFile } from '../../cli/one-file.ts'
import { median } from '../median.ts'
import { asked } from './memory.ts'

/** Processor time for a file, in milliseconds: medians of all rounds. */
export interface Throughput {
  audit: number
  jsdom: number
  /** How many times as many files are audited as jsdom parses: the median of the rounds' own ratios. */
  ratio: number
}

/**
 * Processor time, all threads of the process, of auditing `files` against that of parsing them with jsdom and asking it for all `td`:
 * in turn, `rounds` times and once before that does not count.
 */
export async function measureThroughput(files: readonly string[], rounds: number): Promise<Throughput> {
  const { JSDOM } = await import('jsdom')
  const measured: { audit: number; jsdom: number }[] = []
  for (let round = 0; round <= rounds; round++) {
    const audit = await processorTime(files, (file) => {
      auditFile(file, asked)
    })
    // Its windows are not let go before the event loop has had its turn, which reading gives it.
    const jsdom = await processorTime(files, async (file) => {
      const { window } = new JSDOM(await readFile(file))
      window.document.querySelectorAll('td')
      window.close()
    })
    if (round > 0) measured.push({ audit, jsdom })
  }
  return {
    audit: median(measured.map(({ audit }) => audit)),
    jsdom: median(measured.map(({ jsdom }) => jsdom)),
    ratio: median(measured.map(({ audit, jsdom }) => jsdom / audit)),
  }
}

async function processorTime(files: readonly string[], work: (file: string) => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  for (const file of files) await work(file)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / files.length
}
