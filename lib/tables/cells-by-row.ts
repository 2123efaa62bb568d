import type { GridCell } from './grid.ts'

/**
 * Finds the cells that reach down into a row from above. A cell is filed under the few blocks of 1, 2, 4, 8 … rows that make up the
 * rows below its first, so that neither a row nor a cell costs more than the blocks round it.
 */
export class CellsByRow {
  /** One map for each size of block, from the number of the block to its cells. */
  readonly #sizes: Map<number, GridCell[]>[] = []

  constructor(cells: readonly GridCell[]) {
    for (const cell of cells) this.#add(cell)
  }

  /** The cells that cover `row` and start above it, in no order. */
  below(row: number): GridCell[] {
    return this.#sizes.flatMap((blocks, size) => blocks.get(Math.floor(row / 2 ** size)) ?? [])
  }

  #add(cell: GridCell): void {
    let start = cell.row + 1
    let end = cell.row + cell.rowSpan
    for (let size = 0; start < end; size++) {
      if (start % 2 === 1) this.#file(size, start++, cell)
      if (end % 2 === 1) this.#file(size, --end, cell)
      start /= 2
      end /= 2
    }
  }

  #file(size: number, block: number, cell: GridCell): void {
    while (this.#sizes.length <= size) this.#sizes.push(new Map())
    const blocks = this.#sizes[size]
    const cells = blocks?.get(block)
    if (cells) cells.push(cell)
    else blocks?.set(block, [cell])
  }
}
