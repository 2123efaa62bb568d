import { otherCount } from '../../../tests/portal/slips.ts'
import { someAgency, someLateDay } from '../pages/agencies.ts'
import type { ListFault, ListPlan } from '../pages/list-plan.ts'

/** Faults of the statistics of 2014 to 2018 and of the yearly report of a website. */

const set = ({ figures }: ListPlan, field: string, value: number): true => {
  figures[field] = value
  return true
}

/** A total or a part of a sum with another count. */
const sumOff: ListFault = (plan, random) => {
  const [total, parts] = random.pick(Object.entries(plan.form.sums))
  const field = random.chance(0.5) ? total : random.pick(parts)
  return set(plan, field, otherCount(plan.figures[field] ?? 0, random))
}

const boundExceeded: ListFault = (plan, random) => {
  const [part, whole] = random.pick(plan.form.bounds)
  return set(plan, part, (plan.figures[whole] ?? 0) + random.integer(1, 12))
}

const fractionalCount: ListFault = (plan, random) => {
  const inSums = Object.entries(plan.form.sums).flat(2)
  const fields = plan.form.fields.filter(
    ({ id, measure }) => measure === 'count' && !inSums.includes(id) && !plan.form.bounds.flat().includes(id),
  )
  return set(plan, random.pick(fields).id, random.integer(0, 40) + 0.5)
}

const late: ListFault = (plan, random) => {
  const kind = random.pick(['department', 'government'] as const)
  Object.assign(plan, someAgency(random, kind), { published: someLateDay(random, kind, plan.year) })
  plan.structural.push('late-publication')
  return true
}

const otherPeriod: ListFault = (plan, random) => {
  plan.period = plan.year + random.pick([-1, 1])
  plan.structural.push('year-mismatch')
  return true
}

export const statisticsFaults: Readonly<Record<string, ListFault>> = {
  'statistics, sum off': sumOff,
  'statistics, bound exceeded': boundExceeded,
  'statistics, fractional count': fractionalCount,
  'statistics, late': late,
  'statistics, period of another year': otherPeriod,
}

export const websiteFaults: Readonly<Record<string, ListFault>> = {
  'website, sum off': sumOff,
  'website, bound exceeded': boundExceeded,
  'website, fractional count': fractionalCount,
}
