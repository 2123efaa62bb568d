import { join } from 'node:path'
import * as z from 'zod/mini'
import { exceptionsIn, sheetOf } from '../../../tests/sums/judge.ts'
import { type LabelledTable, labelledTables } from '../../../tests/sums/labelled.ts'
import type { SetMeasure } from './sentences.ts'
import { readSets } from './sets.ts'
import { compare, type Tally, together } from './tally.ts'

/** A labelled table as a file has it: `|` parts cells, `<` goes on with the cell to the left, `^` with the one above. */
export const tableSchema = z.strictObject({
  title: z.string(),
  table: z.string().check(z.minLength(1)),
  exceptions: z.array(z.readonly(z.tuple([z.number(), z.number()]))),
})

/** The tables of the tests and those of `tables/`, each set by itself. */
export async function measureTables(): Promise<SetMeasure[]> {
  const files = await readSets(join(import.meta.dirname, '..', 'tables'), tableSchema)
  return [{ name: 'tests', items: labelledTables }, ...files].map(({ name, items }) => ({
    name,
    items: items.length,
    traps: items.filter(({ exceptions }) => exceptions.length === 0).length,
    tally: together(items.map(tallyOf)),
  }))
}

function tallyOf({ title, table, exceptions }: LabelledTable): Tally {
  const named = (all: readonly (readonly [sum: number, stated: number])[]): string[] =>
    all.map(([sum, stated]) => `${stated} for ${sum} in 「${title}」`)
  return compare(named(exceptions), named(exceptionsIn(sheetOf(table)).map(({ sum, stated }) => [sum, stated])))
}
