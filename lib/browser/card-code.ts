import type { MakeCard } from '../overlay/card-contract.ts'
import { tellBackground } from './tell.ts'

/** Where the code of the card is left for the auditor, in the extension's own world of a document. */
const key: unique symbol = Symbol.for('gouji card')
const world = globalThis as { [key]?: MakeCard }

/** Leaves the code of the card for the auditor of this document. */
export function offerCard(make: MakeCard): void {
  world[key] = make
}

/** The code of the card, which the background puts into this document where it is not there yet. Rejects where the extension is gone; never throws. */
export function takeCard(): MakeCard | Promise<MakeCard> {
  return world[key] ?? fetchCard()
}

async function fetchCard(): Promise<MakeCard> {
  await tellBackground({ type: 'gouji:card' })
  const make = world[key]
  if (make) return make
  throw new Error('The code of the card did not come')
}
