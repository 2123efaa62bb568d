/** How a hand comes to write one figure for another. */
export type SlipReason = 'digits-exchanged' | 'digit-missing' | 'digit-doubled' | 'total-not-updated' | 'mistyped'

export interface Slip {
  reason: SlipReason
  /** From 0.5 to 5: the less, the likelier. */
  cost: number
}

/**
 * The likeliest slip by which `stated` came to stand where `right` belongs. A blank (null) that should hold a figure was forgotten. Of
 * cells that explain a difference equally well a total is the likelier: it is worked out last, and nobody works it out anew.
 */
export function slipOf(stated: number | null, right: number, isTotal: boolean): Slip {
  const slips: Slip[] = [{ reason: 'mistyped', cost: mistyping(stated, right) }]
  if (stated !== null && isCount(stated)) {
    const [wrong, meant] = [String(stated), String(right)]
    const exchanged = digitsExchanged(wrong, meant)
    if (exchanged !== null) slips.push({ reason: 'digits-exchanged', cost: exchanged })
    if (isDoubled(wrong, meant)) slips.push({ reason: 'digit-doubled', cost: 1 })
    if (isMissing(wrong, meant)) slips.push({ reason: 'digit-missing', cost: 1.5 })
    if (isTotal) slips.push({ reason: 'total-not-updated', cost: staleness(stated, right) })
  }
  const likeliest = slips.reduce((best, slip) => (slip.cost < best.cost ? slip : best))
  return { ...likeliest, cost: likeliest.cost + (isTotal ? 0 : 0.4) }
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0
}

/** 12 for 21: neighbours are exchanged more often than digits that stand apart. */
function digitsExchanged(wrong: string, meant: string): number | null {
  if (wrong.length !== meant.length) return null
  const unlike = [...wrong].flatMap((digit, index) => (digit === meant[index] ? [] : [index]))
  const [first, second] = unlike
  if (unlike.length !== 2 || first === undefined || second === undefined) return null
  if (wrong[first] !== meant[second] || wrong[second] !== meant[first]) return null
  return second === first + 1 ? 0.5 : 1.5
}

/** 33 for 3, 1223 for 123. */
function isDoubled(wrong: string, meant: string): boolean {
  return [...wrong].some((digit, index) => digit === wrong[index + 1] && without(wrong, index) === meant)
}

/** 13 for 123. */
function isMissing(wrong: string, meant: string): boolean {
  return [...meant].some((_, index) => without(meant, index) === wrong)
}

function without(digits: string, index: number): string {
  return digits.slice(0, index) + digits.slice(index + 1)
}

/** Corrections mostly add: a total that stayed behind is too small, and not by half. One that was never filled in says zero. */
function staleness(stated: number, right: number): number {
  if (stated === 0) return 0.8
  if (stated > right) return 2.5
  return stated * 2 >= right ? 1.2 : 2
}

function mistyping(stated: number | null, right: number): number {
  if (stated === null) return 3
  if (!isCount(stated)) return 0.5
  const [wrong, meant] = [String(stated), String(right)]
  const unlike = [...wrong].filter((digit, index) => digit !== meant[index]).length
  if (wrong.length === meant.length && unlike === 1) return right === 0 ? 3 : 2.2
  return Math.abs(stated - right) <= 9 ? 3 : 4.5
}
