import * as z from 'zod/mini'
import type { Language } from '../lib/language.ts'
import { BadUsage, readOptions } from './usage.ts'

const formats = ['text', 'json', 'ndjson', 'sarif'] as const
export type Format = (typeof formats)[number]

/** What the command line asks for. */
export interface Arguments {
  format: Format
  language: Language
  /** Put before each path to make `page.url`; empty where it was not given. */
  urlBase: string
  /** How many threads audit at once; null for as many as there are cores. */
  threads: number | null
  paths: string[]
}

const schema = z.object({
  format: z.enum(formats),
  lang: z.enum(['zh', 'en']),
  'url-base': z.string(),
  threads: z.nullable(z.pipe(z.string().check(z.regex(/^[1-9]\d{0,2}$/)), z.transform(Number))),
})

export const usage = `Usage: npm run --silent audit -- [--format text|json|ndjson|sarif] [--lang zh|en] [--url-base URL] [--threads N] PATH…

Audits saved report pages: .html and .htm files, or folders of them.

  --format    text for people (the default), json: an array, ndjson: one Audit a line,
              sarif: SARIF 2.1.0 for viewers and continuous checks
  --lang      the language of the messages; the default is Chinese, or English where LANG says en
  --url-base  put before each path to make the page's address
  --threads   how many threads audit at once; the default is one for each core
  --schema    print the JSON Schema of an Audit and exit
  --help      print this and exit

Exit status: 0 no error findings, 1 at least one, 2 bad usage or a file that could not be read.
`

/**
 * Reads the arguments after the command's name.
 *
 * @throws BadUsage
 */
export function readArguments(given: readonly string[], preferred: Language): Arguments | 'help' | 'schema' {
  const { values, positionals } = readOptions({
    args: [...given],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      lang: { type: 'string' },
      'url-base': { type: 'string' },
      threads: { type: 'string' },
      schema: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return 'help'
  if (values.schema) return 'schema'
  const defaults = { format: 'text', lang: preferred, 'url-base': '', threads: null }
  const parsed = schema.safeParse({ ...defaults, ...values })
  if (!parsed.success)
    throw new BadUsage(
      parsed.error.issues
        .map(({ path }) => `--${path.join('.')}: ${String(values[path[0] as keyof typeof values])} is none of the choices`)
        .join('; '),
    )
  if (positionals.length === 0) throw new BadUsage('no PATH given')
  const { format, lang: language, 'url-base': urlBase, threads } = parsed.data
  return { format, language, urlBase, threads, paths: positionals }
}
