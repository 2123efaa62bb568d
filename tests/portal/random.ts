/** A source of random choices that gives the same choices for the same seed. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  integer(from: number, to: number): number
  /** True with the given probability, 0 to 1. */
  chance(probability: number): boolean
  /** One of the items; throws on an empty list. */
  pick<Item>(items: readonly Item[]): Item
}

/** A random source by mulberry32 (Tommy Ettinger, public domain): 32 bits of state, plenty for test pages. */
export function randomSource(seed: number): Random {
  let state = seed >>> 0
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const integer = (from: number, to: number): number => from + Math.floor(fraction() * (to - from + 1))
  return {
    integer,
    chance: (probability) => fraction() < probability,
    pick: (items) => {
      const item = items[integer(0, items.length - 1)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
  }
}
