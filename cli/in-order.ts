import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { Arguments } from './arguments.ts'
import { type Audited, auditFile, type Refused } from './one-file.ts'
import { Pool } from './pool.ts'

/** For fewer files threads are not worth the time that they take to start. */
const filesForThreads = 16
/** A larger file, in bytes, gets a thread of its own: should it be too much, it ends that thread alone. */
const smallFile = 2 ** 22
/** How many files for each thread may be begun before the first of them is written: what is kept at most. */
const ahead = 4

/** One file and what came of it. */
export interface Outcome {
  path: string
  outcome: Audited | Refused
}

/**
 * Audits files in as many threads as are worth their while, and gives what came of them in the order of `files`. Some are under way
 * or wait for their turn, and no more: whoever takes the outcomes slowly slows the audits down.
 *
 * @param entry the script that a thread runs
 */
export async function* auditInOrder(files: readonly string[], options: Arguments, entry: URL): AsyncGenerator<Outcome> {
  const threads = await threadsFor(files, options.threads)
  if (threads === 0) for (const path of files) yield { path, outcome: auditFile(path, options) }
  else yield* inThreads(files, threads, new Pool(entry, threads, options))
}

async function* inThreads(files: readonly string[], threads: number, pool: Pool): AsyncGenerator<Outcome> {
  const begun: { path: string; outcome: Promise<Audited | Refused> }[] = []
  try {
    for (const path of files) {
      begun.push({ path, outcome: pool.audit(path) })
      const first = begun.length >= ahead * threads ? begun.shift() : undefined
      if (first) yield { path: first.path, outcome: await first.outcome }
    }
    for (const { path, outcome } of begun) yield { path, outcome: await outcome }
  } finally {
    await pool.close()
  }
}

/** How many threads audit `files`; 0 where it is done without another one. */
async function threadsFor(files: readonly string[], wanted: number | null): Promise<number> {
  const most = wanted ?? availableParallelism()
  if (files.length >= filesForThreads && most > 1) return Math.min(most, files.length)
  const sizes = await Promise.all(
    files.map((path) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  return sizes.some((size) => size > smallFile) ? 1 : 0
}
