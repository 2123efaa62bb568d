import { oncePer } from '../forms/once.ts'
import { CellsByRow } from './cells-by-row.ts'
import type { Grid, GridCell } from './grid.ts'

/**
 * All cells that cover the row, those that reach down into it included, by column; none for a row that the grid does not have. It costs
 * what it returns, so asking it for every row of a table made of tall cells is not linear in the cells.
 */
export function cellsAcross(grid: Grid, row: number): GridCell[] {
  return [...tallCellsOf(grid).below(row), ...(grid.rows[row]?.cells ?? [])].sort((a, b) => a.column - b.column || a.row - b.row)
}

const tallCellsOf = oncePer(({ rows }: Grid) => new CellsByRow(rows.flatMap(({ cells }) => cells)))
