import { z } from 'zod/mini'
import { BadUsage, readOptions } from '../../cli/usage.ts'

export const usage = `Usage: npm run fuzz [-- [SEED] [--pages N] [--processes N] [--write]]
       npm run fuzz -- [SEED] --page N

Mutates report pages at random, audits them and judges what comes out: nothing may be thrown, no page may take a second,
and no error may be found that the page does not bear out.

  SEED         a whole number; the same seed gives the same pages
  --pages      how many pages
  --processes  how many run at a time; as many as the machine has cores
  --page       print the mutated page as it is read from the disk, and on standard error what was done to it and what came out
  --write      put the result into README.md

Exit status: 0 all is well, 1 a page is not, 2 bad usage.
`

const wholeNumber = z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number))
const positive = z.pipe(z.string().check(z.regex(/^[1-9]\d{0,8}$/)), z.transform(Number))
const optionsSchema = z.object({
  seed: z._default(wholeNumber, 1),
  pages: z._default(positive, 1500),
  processes: z.optional(positive),
  page: z.optional(wholeNumber),
  write: z._default(z.boolean(), false),
})

/** What the command line asks for; its defaults filled in. */
export type Arguments = z.infer<typeof optionsSchema>

/**
 * Reads the arguments after the command's name.
 *
 * @throws BadUsage
 */
export function readArguments(given: readonly string[]): Arguments | 'help' {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  const { values, positionals } = readOptions({
    args: [...given],
    allowPositionals: true,
    options: { pages: text, processes: text, page: text, write: flag, help: { ...flag, short: 'h' } },
  })
  if (values.help) return 'help'
  if (positionals.length > 1) throw new BadUsage('more than one SEED')
  const { help: _, ...named } = values
  const options = optionsSchema.safeParse({ ...named, seed: positionals[0] })
  if (options.success) return options.data
  const [issue] = options.error.issues
  throw new BadUsage(`${String(issue?.path[0] ?? 'an argument')} must be a whole number`)
}
