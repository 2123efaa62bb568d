import { someAgency, someLateDay } from '../pages/agencies.ts'
import type { Fault } from '../pages/plan.ts'

/** What the report says of itself: its year, its date, what it charged. */

/** The preface names the period of the year before or after, as copied from another report; both years have the same form. */
export const otherPeriod: Fault = (plan, random) => {
  plan.period = plan.year + random.pick([-1, 1])
  const known = plan.form === 'disclosure-2019' ? [2019, 2020] : [2021, 2022, 2023, 2024, 2025]
  plan.structural.push('year-mismatch')
  return known.includes(plan.period)
}

const late =
  (kind: 'department' | 'government'): Fault =>
  (plan, random) => {
    Object.assign(plan, someAgency(random, kind), { published: someLateDay(random, kind, plan.year) })
    plan.structural.push('late-publication')
    return true
  }

export const departmentLate = late('department')
export const governmentLate = late('government')

/** Section six of a report from 2021 on says nothing of fees. */
export const feeStatementLeftOut: Fault = (plan) => {
  if (plan.year < 2021) return false
  plan.reshape = (report) => ({
    ...report,
    sections: report.sections.map((section) =>
      section.id === 'other' ? { ...section, paragraphs: section.paragraphs.filter((text) => !text.includes('信息处理费')) } : section,
    ),
  })
  plan.structural.push('fee-statement-missing:other')
  return true
}
