/** What is known of each label of a form after its labels were laid beside those of a page. */
export interface Alignment {
  /** For each label of the form, the page's labels that it may be: all in ascending order. */
  candidates: number[][]
  /** For each label of the form, whether it may as well not be on the page at all. */
  optional: boolean[]
}

/** More labels than this are no form. */
const mostLabels = 5000

/**
 * Lays the labels of a page beside those of a form so that as many as possible agree, both in their order (a longest common
 * subsequence). Where a label stands in the form more than once, its neighbours tell which is meant; where they do not tell,
 * there are several candidates.
 *
 * @param page for each label of the page what it may stand for in the form
 * @param form the form's labels in order, repeated ones among them
 * @returns null where the page has too many labels
 */
export function alignLabels(page: readonly ReadonlySet<string>[], form: readonly string[]): Alignment | null {
  if (page.length > mostLabels) return null
  // As prescribed: there is no other way to lay so many beside as many.
  if (page.length === form.length && form.every((label, at) => page[at]?.has(label)))
    return { candidates: form.map((_, at) => [at]), optional: form.map(() => false) }
  const width = form.length + 1
  const before = new Uint16Array((page.length + 1) * width)
  const after = new Uint16Array((page.length + 1) * width)
  const agree = (row: number, column: number) => (page[row]?.has(form[column] ?? '') ? 1 : 0)
  const at = (table: Uint16Array, row: number, column: number) => table[row * width + column] ?? 0
  for (let row = 1; row <= page.length; row++) {
    for (let column = 1; column <= form.length; column++) {
      before[row * width + column] = Math.max(
        at(before, row - 1, column),
        at(before, row, column - 1),
        at(before, row - 1, column - 1) + agree(row - 1, column - 1),
      )
    }
  }
  for (let row = page.length - 1; row >= 0; row--) {
    for (let column = form.length - 1; column >= 0; column--) {
      after[row * width + column] = Math.max(
        at(after, row + 1, column),
        at(after, row, column + 1),
        at(after, row + 1, column + 1) + agree(row, column),
      )
    }
  }
  const best = at(after, 0, 0)
  const rows = page.map((_, row) => row)
  return {
    candidates: form.map((_, column) =>
      rows.filter((row) => agree(row, column) === 1 && at(before, row, column) + 1 + at(after, row + 1, column + 1) === best),
    ),
    optional: form.map((_, column) => [...rows, page.length].some((row) => at(before, row, column) + at(after, row, column + 1) === best)),
  }
}
