import { join } from 'node:path'
import * as z from 'zod/mini'
import { sectionIdSchema } from '../../../lib/audit/schema.ts'
import { findingsIn, reportOf } from '../../../tests/prose/judge.ts'
import { type Labelled, labelled } from '../../../tests/prose/labelled.ts'
import { type NamedSet, readSets } from './sets.ts'
import { compare, type Tally, together } from './tally.ts'

/** A labelled sentence as a file has it. */
export const sentenceSchema = z.strictObject({
  text: z.string().check(z.minLength(1)),
  finds: z.array(z.string()),
  table: z.optional(z.record(z.string(), z.number())),
  form: z.optional(z.union([z.literal(2019), z.literal(2021)])),
  agency: z.optional(z.string()),
  section: z.optional(sectionIdSchema),
})

/** What came out of one labelled set. */
export interface SetMeasure {
  name: string
  items: number
  /** How many of them are traps, in which nothing may be found. */
  traps: number
  tally: Tally
}

/** The sentences of the tests and those of `sentences/`, each set by itself. */
export async function measureSentences(): Promise<SetMeasure[]> {
  const files = await readSets(join(import.meta.dirname, '..', 'sentences'), sentenceSchema)
  return [{ name: 'tests', items: labelled }, ...files.map(ownFields)].map(({ name, items }) => ({
    name,
    items: items.length,
    traps: items.filter(({ finds }) => finds.length === 0).length,
    tally: together(items.map(tallyOf)),
  }))
}

function tallyOf(sentence: Labelled): Tally {
  const named = (ids: readonly string[]): string[] => ids.map((id) => `${id} in 「${sentence.text}」`)
  return compare(named(sentence.finds), named(findingsIn(reportOf(sentence))))
}

/** A field that is not in the file is not in the sentence either. */
function ownFields({ name, items }: NamedSet<z.infer<typeof sentenceSchema>>): NamedSet<Labelled> {
  return {
    name,
    items: items.map(({ text, finds, table, form, agency, section }) => ({
      text,
      finds,
      ...(table && { table }),
      ...(form && { form }),
      ...(agency && { agency }),
      ...(section && { section }),
    })),
  }
}
