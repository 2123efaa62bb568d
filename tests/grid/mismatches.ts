import { columnWidth, type Measured, rowHeight } from './in-page.ts'

/** Where the boxes of a table with columns and rows of one size are not what the grid says, to the pixel. */
export function ruledMismatches({ read, ruled }: Measured): string[] {
  const said = new Map(
    read.map(({ id, row, column, rowSpan, columnSpan }) => [
      id,
      `columns ${column} to ${column + columnSpan}, rows ${row} to ${row + rowSpan}`,
    ]),
  )
  const painted = new Map(
    Object.entries(ruled).map(([id, box]) => [
      id,
      `columns ${box.left / columnWidth} to ${box.right / columnWidth}, rows ${box.top / rowHeight} to ${box.bottom / rowHeight}`,
    ]),
  )
  const ids = new Set([...said.keys(), ...painted.keys()])
  return [...ids]
    .filter((id) => said.get(id) !== painted.get(id))
    .map((id) => `cell ${id}: read in ${said.get(id) ?? 'no place'}, painted in ${painted.get(id) ?? 'no place'}`)
}

/**
 * Where the boxes contradict the grid's columns while the browser chooses their widths. A line between columns that the grid has once
 * must be painted once, and lines must keep their order; different lines may coincide.
 */
export function naturalMismatches({ read, natural }: Measured): string[] {
  const edges = read.flatMap(({ id, column, columnSpan }) => {
    const box = natural[id]
    if (!box) return []
    return [
      { id, line: column, at: box.left },
      { id, line: column + columnSpan, at: box.right },
    ]
  })
  edges.sort((a, b) => a.line - b.line || a.at - b.at)
  return edges.flatMap((edge, index) => {
    const before = edges[index - 1]
    if (!before) return []
    const holds = before.line === edge.line ? Math.abs(before.at - edge.at) < 0.1 : before.at < edge.at + 0.1
    return holds ? [] : [`column line ${before.line} of cell ${before.id} at ${before.at}, ${edge.line} of cell ${edge.id} at ${edge.at}`]
  })
}
