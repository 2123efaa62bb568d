/** What is remembered, so that memory stays flat whatever pages say. */
export interface Bounds {
  /** Longer texts are reckoned anew. */
  longest: number
  /** How many results are kept. */
  mostKept: number
}

/** Longer texts are hardly met twice; a sentence of prose is met with every change of its page. */
const usual: Bounds = { longest: 300, mostKept: 300 }
/** For sentences and paragraphs of prose: a page that changes changes few of them. */
export const ofProse: Bounds = { longest: 3000, mostKept: 300 }

/** A function that remembers what it said. */
export interface Remembered<Given, Result> {
  (given: Given): Result
  /** What it said before; undefined where that is not remembered. */
  known(given: Given): Result | undefined
}

/**
 * The same function, which remembers what it said of short texts: tables say the same few things over and over, and a page that has changed
 * is for the most part the page that it was.
 *
 * @param textOf all that the result depends on
 * @param reckon its result is never changed by anybody
 */
export function rememberedBy<Given, Result>(
  textOf: (given: Given) => string,
  reckon: (given: Given) => Result,
  { longest, mostKept } = usual,
): Remembered<Given, Result> {
  const known = new Map<string, Result>()
  const remembering = (given: Given): Result => {
    const text = textOf(given)
    if (text.length > longest) return reckon(given)
    const before = known.get(text)
    if (before !== undefined) return before
    const result = reckon(given)
    if (known.size >= mostKept) known.clear()
    known.set(text, result)
    return result
  }
  return Object.assign(remembering, { known: (given: Given) => known.get(textOf(given)) })
}

/** The same for a function of a text. */
export function remembered<Result>(reckon: (text: string) => Result, bounds = usual): Remembered<string, Result> {
  return rememberedBy((text: string) => text, reckon, bounds)
}
