import * as z from 'zod/mini'
import type { Block, SeenPage } from './seen.ts'

/** The number of an element in the page's outline. */
const element = z.number().check(z.nonnegative())
const text = z.string()

const cellSchema = z.pipe(
  z.tuple([z.number(), z.number(), z.number(), text]),
  z.transform(([row, column, columnSpan, printed]) => ({ row, column, columnSpan, text: printed })),
)

// The most frequent one first: the others are not tried then.
const blockSchema = z.union([
  z.pipe(
    z.tuple([element, text, z.boolean()]),
    z.transform(([holder, printed, linked]): Block => ({ kind: 'paragraph', element: holder, text: printed, linked })),
  ),
  z.pipe(
    z.tuple([element, z.number(), z.array(z.array(cellSchema))]),
    z.transform(([holder, table, rows]): Block => ({ kind: 'table', element: holder, sheet: { table, rows } })),
  ),
  z.pipe(
    z.tuple([element, z.boolean()]),
    z.transform(([picture, isIcon]): Block => ({ kind: 'picture', element: picture, isIcon })),
  ),
])

const seenSchema = z.object({
  url: text,
  windowTitle: text,
  headline: z.nullable(z.object({ element, text })),
  metadata: z.pipe(
    z.array(z.tuple([text, text])),
    z.transform((pairs): ReadonlyMap<string, string> => new Map(pairs)),
  ),
  // What holds an element comes before it: whoever climbs comes to an end.
  outline: z.array(z.number()).check(z.refine((holders) => holders.every((holder, at) => holder >= -1 && holder < at))),
  blocks: z.array(blockSchema),
  links: z.array(
    z.pipe(
      z.tuple([element, text, z.nullable(text), z.nullable(text)]),
      z.transform(([holder, printed, title, href]) => ({ holder, text: printed, title, href })),
    ),
  ),
  embedded: z.array(
    z.pipe(
      z.tuple([element, z.boolean()]),
      z.transform(([holder, isFile]) => ({ holder, isFile })),
    ),
  ),
  hidden: z.array(
    z.pipe(
      z.tuple([element, text]),
      z.transform(([holder, printed]) => ({ holder, text: printed })),
    ),
  ),
  frames: z.array(
    z.pipe(
      z.tuple([element, z.array(z.array(text))]),
      z.transform(([frame, entries]) => ({ element: frame, entries })),
    ),
  ),
  isCut: z.boolean(),
})

/**
 * What was seen of a page, from the text that `packSeen` made of it.
 *
 * @throws SyntaxError or ZodError where the text is none
 */
export function unpackSeen(packed: string): SeenPage {
  return seenSchema.parse(JSON.parse(packed))
}
