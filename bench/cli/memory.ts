import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import * as z from 'zod/mini'
import type { Arguments } from '../../cli/arguments.ts'
import { auditFile } from '../../cli/one-file.ts'
import { median } from '../median.ts'

/** What is asked of the command line in all measurements. */
export const asked: Arguments = { format: 'json', language: 'zh', urlBase: '', threads: 1, paths: [] }

/** What is kept after a file, in bytes: the median of the first and of the last files. */
export interface Kept {
  first: number
  last: number
}

/** Audits `files` one after the other in this thread, and weighs what is left in memory after each of the first and the last `part`. */
export function measureMemory(files: readonly string[], part: number): Kept {
  setFlagsFromString('--expose-gc')
  const collectGarbage = z.parse(
    z.custom<() => void>((value) => typeof value === 'function'),
    runInNewContext('gc'),
  )
  const first: number[] = []
  const last: number[] = []
  for (const [index, file] of files.entries()) {
    auditFile(file, asked)
    const weighed = index < part ? first : index >= files.length - part ? last : null
    if (!weighed || index % 5 > 0) continue
    collectGarbage()
    const { heapUsed, external } = process.memoryUsage()
    weighed.push(heapUsed + external)
  }
  return { first: median(first), last: median(last) }
}
