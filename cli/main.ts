import { isMainThread } from 'node:worker_threads'
import type { Result } from 'sarif'
import * as z from 'zod/mini'
import { auditSchema } from '../lib/audit/schema.ts'
import { rules } from '../lib/checks/index.ts'
import { sarifLog } from '../lib/export/sarif.ts'
import { version } from '../package.json'
import { type Arguments, readArguments, usage } from './arguments.ts'
import { findFiles } from './files.ts'
import { auditInOrder } from './in-order.ts'
import { languageOfTerminal } from './language.ts'
import { serve } from './serve.ts'
import { withUsage } from './usage.ts'

/** The statuses with which the command ends. The greatest of a run counts. */
const clean = 0
const inconsistent = 1
const failed = 2

// Its threads run this same file.
if (isMainThread) await start()
else serve()

async function start(): Promise<void> {
  // A reader who has seen enough (`| head`) closes the pipe; nothing is left to do then.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode ?? clean)
  })
  process.exitCode = await withUsage('audit', usage, () => main(process.argv.slice(2)))
}

async function main(given: readonly string[]): Promise<number> {
  const options = readArguments(given, languageOfTerminal(process.env))
  if (options === 'help') return print(usage)
  if (options === 'schema') return print(`${JSON.stringify(z.toJSONSchema(auditSchema), null, 2)}\n`)
  return auditFiles(options)
}

async function auditFiles(options: Arguments): Promise<number> {
  const { format, language } = options
  const { files, unreadable } = await findFiles(options.paths)
  let status = clean
  const complain = (path: string, reason: string) => {
    process.stderr.write(`audit: ${path}: ${reason}\n`)
    status = failed
  }
  for (const { path, reason } of unreadable) complain(path, reason)
  let first = true
  const results: Result[] = []
  if (format === 'json') process.stdout.write('[')
  for await (const { path, outcome } of auditInOrder(files, options, new URL(import.meta.url))) {
    if ('reason' in outcome) complain(path, outcome.reason)
    else {
      if (outcome.isInconsistent) status = Math.max(status, inconsistent)
      if (format === 'sarif') results.push(...outcome.results)
      else await write(separated(outcome.text, format, first))
      first = false
    }
  }
  if (format === 'json') process.stdout.write(first ? ']\n' : '\n]\n')
  if (format === 'sarif') {
    const log = sarifLog(results, { rules, language, version, isComplete: status !== failed })
    await write(`${JSON.stringify(log, null, 2)}\n`)
  }
  return status
}

/** An audit with what stands between it and the one before. */
function separated(text: string, format: Arguments['format'], first: boolean): string {
  if (format === 'json') return `${first ? '' : ','}\n${text}`
  return format === 'ndjson' ? `${text}\n` : `${first ? '' : '\n'}${text}`
}

/** Waits where the reader of our output is slower than we are, so that memory stays flat. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(text)) resolve()
    else process.stdout.once('drain', resolve)
  })
}

function print(text: string): number {
  process.stdout.write(text)
  return clean
}
