import { readFile } from 'node:fs/promises'
import type { Result } from 'sarif'
import * as z from 'zod/mini'
import { auditPage, withRepairs } from '../lib/audit/audit.ts'
import { type Audit, auditSchema } from '../lib/audit/schema.ts'
import { rules } from '../lib/checks/index.ts'
import { sarifLog, sarifResults } from '../lib/export/sarif.ts'
import { type Arguments, BadUsage, readArguments, usage } from './arguments.ts'
import { decodePage } from './decode.ts'
import { parseDocument } from './document.ts'
import { findFiles, reasonOf } from './files.ts'
import { languageOfTerminal } from './language.ts'
import { auditText } from './text.ts'
import { shownBy } from './visibility.ts'

/** The statuses with which the command ends. The greatest of a run counts. */
const clean = 0
const inconsistent = 1
const failed = 2

// A reader who has seen enough (`| head`) closes the pipe; nothing is left to do then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(process.exitCode ?? clean)
})
process.exitCode = await main(process.argv.slice(2))

async function main(given: readonly string[]): Promise<number> {
  try {
    const options = readArguments(given, languageOfTerminal(process.env))
    if (options === 'help') return print(usage)
    if (options === 'schema') return print(`${JSON.stringify(z.toJSONSchema(auditSchema), null, 2)}\n`)
    return await auditFiles(options)
  } catch (error) {
    if (!(error instanceof BadUsage)) throw error
    process.stderr.write(`audit: ${error.message}\n\n${usage}`)
    return failed
  }
}

async function auditFiles({ paths, format, language, urlBase }: Arguments): Promise<number> {
  const { files, unreadable } = await findFiles(paths)
  let status = clean
  const complain = (path: string, reason: string) => {
    process.stderr.write(`audit: ${path}: ${reason}\n`)
    status = failed
  }
  for (const { path, reason } of unreadable) complain(path, reason)
  let first = true
  const results: Result[] = []
  if (format === 'json') process.stdout.write('[')
  for (const path of files) {
    try {
      const document = parseDocument(decodePage(await readFile(path)))
      const { audit } = withRepairs(auditPage(document, { url: addressOf(path, urlBase), language, isShown: shownBy(document) }))
      if (audit.findings.some(({ severity }) => severity === 'error')) status = Math.max(status, inconsistent)
      if (format === 'sarif') results.push(...sarifResults(audit, rules, language))
      else await write(rendered(audit, format, language, first))
      first = false
    } catch (error) {
      complain(path, reasonOf(error))
    }
  }
  if (format === 'json') process.stdout.write(first ? ']\n' : '\n]\n')
  if (format === 'sarif') {
    const log = sarifLog(results, { rules, language, version: await ownVersion(), isComplete: status !== failed })
    await write(`${JSON.stringify(log, null, 2)}\n`)
  }
  return status
}

function rendered(audit: Audit, format: Arguments['format'], language: Arguments['language'], first: boolean): string {
  if (format === 'json') return `${first ? '' : ','}\n${JSON.stringify(audit, null, 2)}`
  if (format === 'ndjson') return `${JSON.stringify(audit)}\n`
  return `${first ? '' : '\n'}${auditText(audit, language)}`
}

/** Gouji's version, as the package states it. */
async function ownVersion(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}

/** The page's address: the path, with `--url-base` before it and one slash between. */
function addressOf(path: string, base: string): string {
  return base ? `${base.replace(/\/$/, '')}/${path.replace(/^(?:\.?\/)+/, '')}` : path
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
