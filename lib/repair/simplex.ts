/** What is left of the work that a search may do, counted in cells of tableaux, so that it ends at the same place on any machine. */
export interface Effort {
  left: number
}

/** A column of a system of equations: where it stands and with which factor. */
export type Column = readonly { row: number; factor: number }[]

/**
 * - `values`: one for each column
 * - `weights`: one for each equation. Weighted with them, the equations ask for a positive sum of figures that all are zero or less:
 *   the proof that no values will do (Farkas' lemma)
 */
export type Answer = { values: number[] } | { weights: number[] }

/** Sums of counts and of their decimals are exact to far more than this. */
export const tolerance = 1e-6

/**
 * Values ≥ 0 of the columns with Σ factor × value = needed in each equation, at the least cost: the simplex method in two
 * phases, with Bland's rule against cycling. The sums of a form make a network: each cell is a part of one sum and a part of, or
 * the total of, another, so with counts needed the values are counts.
 */
export function solve(columns: readonly Column[], needed: readonly number[], costs: readonly number[], effort: Effort): Answer {
  const tableau = new Tableau(columns, needed)
  tableau.minimise(effort)
  if (tableau.objective > tolerance) return { weights: tableau.weights() }
  tableau.dropSlack(effort)
  tableau.price(costs)
  tableau.minimise(effort)
  return { values: tableau.values() }
}

/** The columns, then one slack an equation that takes what is still missing, then the right side. */
class Tableau {
  readonly #rows: Float64Array[]
  readonly #signs: number[]
  readonly #basis: number[]
  readonly #count: number
  #goal: Float64Array

  constructor(columns: readonly Column[], needed: readonly number[]) {
    this.#count = columns.length
    this.#signs = needed.map((value) => (value < 0 ? -1 : 1))
    this.#rows = needed.map((value, row) => {
      const line = new Float64Array(columns.length + needed.length + 1)
      line[columns.length + row] = 1
      line[line.length - 1] = Math.abs(value)
      return line
    })
    columns.forEach((column, index) => {
      for (const { row, factor } of column) {
        const line = this.#rows[row]
        if (line) line[index] = at(line, index) + factor * (this.#signs[row] ?? 1)
      }
    })
    this.#basis = needed.map((_, row) => columns.length + row)
    this.#goal = new Float64Array(columns.length + needed.length + 1)
    for (const line of this.#rows) subtract(this.#goal, line, 1)
    this.#goal.fill(0, columns.length, columns.length + needed.length)
  }

  get objective(): number {
    return -at(this.#goal, this.#goal.length - 1)
  }

  minimise(effort: Effort): void {
    for (;;) {
      const entering = this.#goal.findIndex((cost, index) => index < this.#count && cost < -tolerance)
      if (entering < 0) return
      const leaving = this.#leaving(entering)
      if (leaving < 0 || effort.left <= 0) return
      this.#pivot(leaving, entering, effort)
    }
  }

  /** Slack that is zero gives its place to a column, so that it stays zero. */
  dropSlack(effort: Effort): void {
    this.#basis.forEach((index, row) => {
      if (index < this.#count) return
      const entering = this.#rows[row]?.findIndex((factor, column) => column < this.#count && Math.abs(factor) > tolerance) ?? -1
      if (entering >= 0) this.#pivot(row, entering, effort)
    })
  }

  price(costs: readonly number[]): void {
    this.#goal = new Float64Array(this.#goal.length)
    this.#goal.set(costs)
    this.#basis.forEach((index, row) => {
      const line = this.#rows[row]
      if (line) subtract(this.#goal, line, costs[index] ?? 0)
    })
  }

  values(): number[] {
    const values = Array<number>(this.#count).fill(0)
    this.#basis.forEach((index, row) => {
      const line = this.#rows[row]
      if (index < this.#count && line) values[index] = at(line, line.length - 1)
    })
    return values
  }

  weights(): number[] {
    return this.#signs.map((sign, row) => sign * (1 - at(this.#goal, this.#count + row)))
  }

  #leaving(entering: number): number {
    let leaving = -1
    let least = Number.POSITIVE_INFINITY
    this.#rows.forEach((line, row) => {
      const factor = at(line, entering)
      if (factor <= tolerance) return
      const ratio = at(line, line.length - 1) / factor
      const isFirst = ratio <= least + tolerance && (this.#basis[row] ?? 0) < (this.#basis[leaving] ?? Number.POSITIVE_INFINITY)
      if (ratio < least - tolerance || isFirst) [leaving, least] = [row, ratio]
    })
    return leaving
  }

  #pivot(row: number, column: number, effort: Effort): void {
    const line = this.#rows[row]
    if (!line) return
    effort.left -= line.length * (this.#rows.length + 1)
    const factor = at(line, column)
    for (let index = 0; index < line.length; index++) line[index] = at(line, index) / factor
    for (const other of [...this.#rows, this.#goal]) if (other !== line) subtract(other, line, at(other, column))
    this.#basis[row] = column
  }
}

function at(line: Float64Array, index: number): number {
  return line[index] ?? 0
}

function subtract(from: Float64Array, line: Float64Array, times: number): void {
  if (times === 0) return
  for (let index = 0; index < line.length; index++) from[index] = at(from, index) - times * at(line, index)
}
