/**
 * Which element holds which, as plain values: for each element that matters the number of the one that holds it, -1 for the body, which comes
 * first. What holds an element comes before it.
 */
export type Outline = readonly number[]

/** For each element whether it is one of `outer`, or stands in one of them. Linear, however deep a page is. */
export function within(outline: Outline, outer: Iterable<number>): readonly boolean[] {
  const chosen = new Set(outer)
  const inside: boolean[] = []
  outline.forEach((holder, element) => {
    inside.push(chosen.has(element) || inside[holder] === true)
  })
  return inside
}

/** All that hold an element, and itself. */
export function holdersOf(outline: Outline, element: number): ReadonlySet<number> {
  const holders = new Set<number>()
  for (let around = element; around >= 0; around = outline[around] ?? -1) holders.add(around)
  return holders
}

/** The smallest element that holds all of `elements`; null where there are none. */
export function smallestAround(outline: Outline, elements: readonly number[]): number | null {
  let around = elements[0] ?? null
  for (let other of elements) {
    while (around !== null && other !== around) {
      if (other > around) other = outline[other] ?? 0
      else around = outline[around] ?? 0
    }
  }
  return around
}

/** Numbers the elements that are asked for, and all that hold them. */
export interface Numbering {
  outline: number[]
  /** By their numbers. */
  elements: Element[]
  /** An element that does not stand in the body is held by it all the same. */
  numberOf(element: Element): number
}

/** @param body has the number 0 */
export function numberElements(body: Element): Numbering {
  const outline = [-1]
  const elements = [body]
  const numbers = new Map([[body, 0]])
  const numberOf = (element: Element): number => {
    const unknown: Element[] = []
    let number: number | undefined
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      number = numbers.get(around)
      if (number !== undefined) break
      unknown.push(around)
    }
    let holder = number ?? 0
    for (let next = unknown.pop(); next; next = unknown.pop()) {
      outline.push(holder)
      holder = elements.push(next) - 1
      numbers.set(next, holder)
    }
    return holder
  }
  return { outline, elements, numberOf }
}
