import type { Random } from '../../../tests/portal/random.ts'
import type { Base } from '../bases/base.ts'
import { encoded, encodingNames } from './bytes.ts'
import { figureMutations } from './figures.ts'
import { damages } from './markup.ts'
import type { Mutant, Mutation } from './mutant.ts'
import { spellings } from './spelling.ts'

/** A mutated page as a file, and what was done to it. */
export interface MutatedPage {
  mutant: Mutant
  bytes: Uint8Array
  mutations: string[]
}

type Table = Readonly<Record<string, Mutation>>

/** Every mutation by name. */
export const mutationNames: readonly string[] = [
  ...[spellings, figureMutations, damages].flatMap((table) => Object.keys(table)),
  ...encodingNames,
]

/** A random mutation of the base: half of them change it in ways whose effect is known, half damage its markup or its bytes as well. */
export function mutate(base: Base, random: Random): MutatedPage {
  const start: Mutant = { base, html: base.html, changed: new Map(), missing: base.missing, isKnown: true }
  const tables: (readonly [Table, number])[] = random.pick([
    [[spellings, 4]],
    [[figureMutations, 3], [spellings, 2]],
    [[damages, 2]],
    [[figureMutations, 1], [spellings, 1], [damages, 3]],
  ]) // biome-ignore format: a line a kind of page
  let mutant = start
  const mutations: string[] = []
  for (const [table, most] of tables) {
    for (let times = random.integer(1, most); times > 0; times--) {
      const name = random.pick(Object.keys(table))
      const next = table[name]?.(mutant, random)
      if (next) mutations.push(name)
      mutant = next ?? mutant
    }
  }
  const encoding = random.chance(0.15) ? random.pick(encodingNames) : null
  return { ...encoded(mutant, encoding, random), mutations: encoding ? [...mutations, encoding] : mutations }
}
