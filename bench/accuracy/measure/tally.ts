/** How findings compare with what should have been found. */
export interface Tally {
  expected: number
  found: number
  /** What was not found that should have been, and what was that should not. */
  missed: readonly string[]
  false: readonly string[]
}

/** Compares two lists of ids; what stands twice in one must stand twice in the other. */
export function compare(expected: readonly string[], found: readonly string[]): Tally {
  const extra = [...found]
  const missed = expected.filter((id) => {
    const at = extra.indexOf(id)
    if (at !== -1) extra.splice(at, 1)
    return at === -1
  })
  return { expected: expected.length, found: found.length, missed, false: extra }
}

/** The tallies of several comparisons together. */
export function together(tallies: readonly Tally[]): Tally {
  const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0)
  return {
    expected: sum(({ expected }) => expected),
    found: sum(({ found }) => found),
    missed: tallies.flatMap(({ missed }) => missed),
    false: tallies.flatMap((tally) => tally.false),
  }
}

/** The share of what was found that is right; null where nothing was found. */
export function precisionOf({ found, false: wrong }: Tally): number | null {
  return found === 0 ? null : (found - wrong.length) / found
}

/** The share of what should have been found that was; null where there was nothing to find. */
export function recallOf({ expected, missed }: Tally): number | null {
  return expected === 0 ? null : (expected - missed.length) / expected
}
