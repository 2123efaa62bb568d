import { type Random, randomSource } from '../../../tests/portal/random.ts'
import { statistics } from '../../../tests/portal/statistics.ts'
import { website } from '../../../tests/portal/website.ts'
import { disclosureFaults, repairable } from '../faults/index.ts'
import { statisticsFaults, websiteFaults } from '../faults/lists.ts'
import { cleanPlan, printPlan } from './disclosure.ts'
import { cleanListPlan, type ListFault, printListPlan } from './list-plan.ts'
import type { FormId, LabelledPage } from './page.ts'
import type { Fault } from './plan.ts'

/** Makes a page of a kind; null where chance gave one that cannot have the fault, or on which it changes nothing that can be found. */
type Maker = (random: Random) => LabelledPage | null

const disclosureForms = ['disclosure-2019', 'disclosure-2021'] as const
const entries = <Value>(record: Readonly<Record<string, Value>>): [string, Value][] => Object.entries(record)

const ofDisclosure = (kind: string, fault: Fault, isSlip: boolean): [string, Maker] => [
  kind,
  (random) => {
    const plan = cleanPlan(random, random.pick(disclosureForms))
    const truth = { ...plan.figures, values: { ...plan.figures.values } }
    return fault(plan, random) ? printPlan(plan, kind, random, isSlip ? truth : null) : null
  },
]

const ofList =
  (form: typeof statistics) =>
  ([kind, fault]: [string, ListFault]): [string, Maker] => [
    kind,
    (random) => {
      const plan = cleanListPlan(random, form)
      return fault(plan, random) ? printListPlan(plan, kind) : null
    },
  ]

const repairs = entries(repairable).map(([kind, fault]) => ofDisclosure(kind, fault, true))
const others = [
  ...entries(disclosureFaults).map(([kind, fault]) => ofDisclosure(kind, fault, false)),
  ...entries(statisticsFaults).map(ofList(statistics)),
  ...entries(websiteFaults).map(ofList(website)),
]

/** Every kind of fault. */
export const faultKinds: readonly string[] = [...repairs, ...others].map(([kind]) => kind)

/** So many pages hold each kind once at least. */
export const fewestPages = 3 * Math.max(repairs.length, others.length)

const cleanPages: Record<FormId, Maker> = {
  'disclosure-2014': (random) => printListPlan(cleanListPlan(random, statistics), clean),
  'website-annual': (random) => printListPlan(cleanListPlan(random, website), clean),
  'disclosure-2019': (random) => printPlan(cleanPlan(random, 'disclosure-2019'), clean, random, null),
  'disclosure-2021': (random) => printPlan(cleanPlan(random, 'disclosure-2021'), clean, random, null),
}
const cleanForms: readonly FormId[] = [
  'disclosure-2021',
  'disclosure-2019',
  'disclosure-2021',
  'disclosure-2019',
  'disclosure-2014',
  'website-annual',
]

export const clean = 'clean'

/** Tries before a kind is given up; chance needs a handful. */
const mostTries = 200

/** Page `index` of the series of a seed: of three pages one is clean, one has a fault whose repair is known, one has another fault. */
export function pageAt(seed: number, index: number): LabelledPage {
  const turn = Math.floor(index / 3)
  const lists = [cleanForms.map((form): [string, Maker] => [clean, cleanPages[form]]), repairs, others]
  const makers = lists[index % 3] ?? []
  const [kind, make] = makers[turn % makers.length] ?? []
  for (let attempt = 0; make && attempt < mostTries; attempt++) {
    const page = make(randomSource(seedOf(seed, index, attempt)))
    if (page && (kind === clean) === (page.findings.length === 0)) return page
  }
  throw new Error(`no page of kind ${kind} for seed ${seed}, page ${index}`)
}

/** Seeds that lie far apart for pages that follow each other. */
function seedOf(seed: number, index: number, attempt: number): number {
  return Math.imul(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b), 0xc2b2ae35) + attempt
}
