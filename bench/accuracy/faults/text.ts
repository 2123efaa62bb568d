import type { Fault, Plan } from '../pages/plan.ts'

/** Slips in the text and in tables of no form. What must be found is known where they are written. */

const inText =
  (text: Plan['text']): Fault =>
  (plan) => {
    plan.text = text
    return true
  }

export const textAgainstTable = inText('against-table')
export const breakdownOff = inText('breakdown')
export const percentageWrong = inText('percentage')

const inOtherTable =
  (state: Plan['otherTable']): Fault =>
  (plan) => {
    plan.otherTable = state
    return true
  }

export const otherTotalOff = inOtherTable('total')
export const otherPartOff = inOtherTable('part')
