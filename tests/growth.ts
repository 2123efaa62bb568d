/** What is linear takes 10 times as long for 10 times as much, what is quadratic 100 times. */
export const mostGrowth = 40

/**
 * How many times as long work takes on ten times as much.
 *
 * @param given makes work of a size; what it does beforehand is not counted
 */
export function growth(given: (size: number) => () => unknown, size: number, tries?: number): number {
  return leastTime(given(10 * size), tries) / leastTime(given(size), tries)
}

/** How long work takes, in milliseconds: the least of some tries, as a machine is shared. */
export function leastTime(work: () => unknown, tries = 9): number {
  const times = Array.from({ length: tries }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}
