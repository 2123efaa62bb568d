/**
 * `rowspan` and `colspan` as browsers take them: by the HTML standard's rules for parsing non-negative integers, which skip leading
 * white space, allow a sign and ignore whatever follows the digits.
 * https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-non-negative-integers
 */

const nonNegativeInteger = /^[\t\n\f\r ]*(?:\+?(\d+)|-0+(?!\d))/

const mostColumns = 1000
const mostRows = 65_534

/** How many columns the cell asks for: 1 to 1000, and 1 where the attribute is absent, bad or zero. */
export function columnSpan(cell: Element): number {
  return Math.min(parseNonNegative(cell.getAttribute('colspan')) || 1, mostColumns)
}

/** How many rows the cell asks for: 1 to 65534, 1 where the attribute is absent or bad, and all that are left in the row group for zero. */
export function rowSpan(cell: Element): number {
  const rows = parseNonNegative(cell.getAttribute('rowspan')) ?? 1
  return rows === 0 ? Number.POSITIVE_INFINITY : Math.min(rows, mostRows)
}

function parseNonNegative(value: string | null): number | null {
  const match = value === null ? null : nonNegativeInteger.exec(value)
  return match ? Number(match[1] ?? 0) : null
}
