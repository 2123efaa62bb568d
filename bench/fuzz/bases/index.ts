import { generatePage } from '../../../tests/portal/generate.ts'
import { samplePages } from '../../../tests/portal/pages.ts'
import { randomSource } from '../../../tests/portal/random.ts'
import { type Base, baseOf } from './base.ts'

/** One page is the base of so many mutated ones: making and marking it takes longer than mutating it. */
export const mutantsOfBase = 6

const samples = new Map<string, Base>()
let latest: { key: string; base: Base } | null = null

/** The base of the page `index` of a series: three of four are random report pages, the others hand-written sample pages. */
export function baseAt(seed: number, index: number): Base {
  const number = Math.floor(index / mutantsOfBase)
  const key = `${seed}/${number}`
  if (latest?.key !== key) latest = { key, base: makeBase(randomSource(seed * 1_000_003 + number)) }
  return latest.base
}

function makeBase(random: ReturnType<typeof randomSource>): Base {
  if (random.chance(0.75)) {
    const page = generatePage(random.integer(1, 2 ** 31))
    return baseOf({ name: `generated ${page.seed}`, html: page.html, form: page.form, fields: page.truth.fields, missing: [] })
  }
  const { name, html, truth } = random.pick(samplePages)
  const missing = truth?.findings.filter((id) => id.startsWith('missing-')) ?? []
  const known = samples.get(name) ?? baseOf({ name, html, form: truth?.form ?? null, fields: truth?.fields ?? {}, missing })
  samples.set(name, known)
  return known
}
