import { z } from 'zod/mini'

/** A page of a series with what came out of it; it goes from process to process as JSON. */
export const fuzzedPageSchema = z.object({
  index: z.number(),
  /** The page that was mutated. */
  base: z.string(),
  mutations: z.array(z.string()),
  /** All that must not be: a throw, a long time, an error that nothing supports. Empty where all is well. */
  wrong: z.array(z.string()),
  /** The ids of the error findings, by what the judge made of them. */
  errors: z.object({ right: z.array(z.string()), doubtful: z.array(z.string()), wrong: z.array(z.string()) }),
  /** Whether the effect of the mutations is known. */
  isKnown: z.boolean(),
  /** Whether the product took the page for a report. */
  isReport: z.boolean(),
  /** On a page of which all is known: claims of the form that its figures break, and those among them that were found. */
  broken: z.number(),
  found: z.number(),
  /** Milliseconds from the bytes to the findings with their repairs. */
  time: z.number(),
})

export type FuzzedPage = z.infer<typeof fuzzedPageSchema>

/** What came out of a series of pages. */
export interface Series {
  seed: number
  pages: readonly FuzzedPage[]
  /** Pages on which a process stood still until it was ended. */
  stuck: readonly number[]
}

/** What one of the processes is asked to do: a stretch of a series. */
export const stretchSchema = z.object({ seed: z.number(), from: z.number(), to: z.number() })

export type Stretch = z.infer<typeof stretchSchema>
