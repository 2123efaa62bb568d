/** What is linear takes 10 times as long for 10 times as much, what is quadratic 100 times. */
export const mostGrowth = 40

/**
 * How many times as long work takes on ten times as much.
 *
 * @param given makes work of a size; what it does beforehand is not counted
 */
export function growth(given: (size: number) => () => unknown, size: number, tries?: number): number {
  const [less, more] = timesOf([given(size), given(10 * size)], tries) as [number, number]
  return more / less
}

/** How long each of some works takes, in milliseconds: the best of some tries, as a machine is shared. */
export function timesOf(works: readonly (() => unknown)[], tries = 9): number[] {
  return works.map((work) =>
    Math.min(
      ...Array.from({ length: tries }, () => {
        const start = performance.now()
        work()
        return performance.now() - start
      }),
    ),
  )
}
