import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { commandLine } from '../../scripts/command-line.mjs'
import { collect } from '../../scripts/run.mjs'
import { type Kept, measureMemory } from './memory.ts'
import { saveReports } from './pages.ts'
import { measureThroughput, type Throughput } from './throughput.ts'

/** What the command line costs. */
export interface CommandLine {
  files: number
  cores: number
  /** Files a second of the command itself, its start included, with one thread and with one for each core. */
  perSecond: { alone: number; together: number }
  throughput: Throughput
  /** `memory.last / memory.first` is how much it grows. */
  memory: Kept
}

/** What must hold: memory grows by no more than 10%, and so many times as many files are audited as jsdom parses in the same time. */
export const bounds = { growth: 1.1, ratio: 5 } as const

/** How many of the files are parsed by jsdom too, and how often. */
const sample = 60
const rounds = 5

/**
 * Measures the command line on `count` saved reports in a temporary folder: memory (what is kept after garbage collection, the
 * first 100 against the last 100), processor time a file as a ratio to jsdom's in the same run, and files a second with one thread
 * and on all cores. Takes some minutes.
 *
 * @throws where the command fails
 */
export async function measureCommandLine(count = 1000): Promise<CommandLine> {
  const { folder, files } = await saveReports(count)
  try {
    // Before jsdom is there, which keeps much itself.
    const memory = measureMemory(files, Math.min(100, Math.floor(count / 4)))
    const every = Math.max(1, Math.floor(count / sample))
    const throughput = await measureThroughput(
      files.filter((_, index) => index % every === 0),
      rounds,
    )
    const alone = await filesPerSecond(folder, count, 1)
    const together = await filesPerSecond(folder, count, availableParallelism())
    return { files: count, cores: availableParallelism(), perSecond: { alone, together }, throughput, memory }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function filesPerSecond(folder: string, count: number, threads: number): Promise<number> {
  const bundle = await commandLine()
  const started = performance.now()
  const { code, output } = await collect(process.execPath, [bundle, '--format', 'ndjson', '--threads', String(threads), folder])
  if (code > 1) throw new Error(output.slice(-500))
  return (1000 * count) / (performance.now() - started)
}
