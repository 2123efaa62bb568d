/** What is linear takes 10 times as long for 10 times as much, what is quadratic 100 times. */
export const mostGrowth = 40

/**
 * How many times as long work takes on ten times as much.
 *
 * @param given makes work of a size; what it does beforehand is not counted
 */
export function growth(given: (size: number) => () => unknown, size: number, tries?: number): number {
  const [large, small] = [given(10 * size), given(size)]
  // What is short may fit between two turns of somebody else, what is long never does: the small work ten times over is as long as the large.
  const tenSmall = () => {
    for (let times = 0; times < 10; times += 1) small()
  }
  const [once = Number.NaN, tenTimes = Number.NaN] = leastTimes([large, tenSmall], tries)
  return (10 * once) / tenTimes
}

/**
 * How long each work takes, in milliseconds: the least of some tries, as a machine is shared. The works take turns: somebody else who
 * comes in between slows none of them alone.
 */
export function leastTimes(works: readonly (() => unknown)[], tries = 9): number[] {
  const rounds = Array.from({ length: tries }, () => works.map(timeOf))
  return works.map((_, at) => Math.min(...rounds.map((times) => times[at] ?? Number.NaN)))
}

/** The least of three measures, of which the further ones are taken only where it is too much: what somebody else slows once is not slow. */
export async function leastOfThree(first: number, most: number, again: () => Promise<number>): Promise<number> {
  let least = first
  for (let time = 0; time < 2 && least > most; time += 1) least = Math.min(least, await again())
  return least
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
