import { BadUsage, readOptions } from '../../cli/usage.ts'
import { fewestPages } from './pages/series.ts'

export interface Arguments {
  seed: number
  /** How many pages are measured. */
  pages: number
  /** Show this page and its label instead of measuring; null: measure. */
  page: number | null
  /** Put the result into README. */
  write: boolean
}

export const usage = `Usage: npm run accuracy [-- [SEED] [--pages N] [--write]]
       npm run accuracy -- [SEED] --page N

Measures how well random labelled report pages, sentences and tables are judged.

  SEED     a whole number; the same seed gives the same pages
  --pages  how many pages, at least ${fewestPages}
  --page   print one page as HTML, and on standard error what must be found on it and what was
  --write  put the tables into README.md

Exit status: 0 all bounds are reached, 1 one is missed, 2 bad usage.
`

const standard = { seed: 1, pages: 1800 }

/**
 * Reads the arguments after the command's name.
 *
 * @throws BadUsage
 */
export function readArguments(given: readonly string[]): Arguments | 'help' {
  const { values, positionals } = readOptions({
    args: [...given],
    allowPositionals: true,
    options: { pages: { type: 'string' }, page: { type: 'string' }, write: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) return 'help'
  if (positionals.length > 1) throw new BadUsage('more than one SEED')
  const pages = wholeNumber('--pages', values.pages) ?? standard.pages
  if (pages < fewestPages) throw new BadUsage(`--pages must be ${fewestPages} at least, so that every kind of fault is there`)
  return {
    seed: wholeNumber('SEED', positionals[0]) ?? standard.seed,
    pages,
    page: wholeNumber('--page', values.page),
    write: values.write === true,
  }
}

function wholeNumber(name: string, text: string | undefined): number | null {
  if (text === undefined) return null
  if (!/^\d{1,10}$/.test(text)) throw new BadUsage(`${name} must be a whole number: ${text}`)
  return Number(text)
}
