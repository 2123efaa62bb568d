import type { SectionId } from '../audit/schema.ts'
import type { FigureRow } from './column-order.ts'
import { placePoints, type SheetRow } from './sheet.ts'

/** A row that is labelled like one of the form's, with the cells after its label. */
export interface DataRow extends FigureRow {
  id: string
  /** The label as printed where it is misspelt. */
  misspelt: string | null
  /** Its place in the stream of rows. */
  at: number
  source: SheetRow
}

/** One printing of the form's table. */
export interface Instance {
  rows: DataRow[]
  /** Rows that stand twice in it with different figures: which is meant cannot be told. */
  ambiguous: Set<string>
}

/**
 * The printings of a table among the rows found. The rows of a sheet belong together; a sheet goes on with the printing
 * before it where it takes up the form's order behind its last row (a table that was cut in two), else it begins a new one:
 * the same report printed twice, or another table that has a 总计.
 */
export function instancesOf(found: readonly DataRow[], order: readonly string[]): Instance[] {
  const instances: Instance[] = []
  for (const rows of bySheet(found)) {
    const part = withoutTwins(rows)
    const current = instances.at(-1)
    if (current && continues(current, part, order)) {
      current.rows.push(...part.rows.filter(({ id }) => !current.rows.some((row) => row.id === id)))
      for (const id of part.ambiguous) current.ambiguous.add(id)
    } else instances.push(part)
  }
  return instances
}

/** The printing with the most rows; of several alike, the first that stands where it should. */
export function mostComplete(instances: readonly Instance[], section: SectionId | null): Instance | null {
  const points = ({ rows }: Instance) => 2 * rows.length + (rows[0] ? placePoints(rows[0].source.sheet, section) : 0)
  return instances.reduce<Instance | null>((best, next) => (best && points(best) >= points(next) ? best : next), null)
}

/** The rows of each sheet, in the order of its first. */
export function bySheet(found: readonly DataRow[]): DataRow[][] {
  const sheets = new Map<unknown, DataRow[]>()
  for (const row of found) {
    const rows = sheets.get(row.source.sheet)
    if (rows) rows.push(row)
    else sheets.set(row.source.sheet, [row])
  }
  return [...sheets.values()]
}

function withoutTwins(rows: readonly DataRow[]): Instance {
  const part: Instance = { rows: [], ambiguous: new Set() }
  for (const row of rows) {
    const twin = part.rows.find(({ id }) => id === row.id)
    if (!twin) part.rows.push(row)
    else if (printed(twin) !== printed(row)) part.ambiguous.add(row.id)
  }
  return part
}

/** A row that was printed on both sides of a page break says the same on both. */
function continues(current: Instance, part: Instance, order: readonly string[]): boolean {
  const twins = part.rows.flatMap((row) => current.rows.filter(({ id }) => id === row.id).map((twin) => printed(twin) === printed(row)))
  const places = (rows: readonly DataRow[]) => rows.map(({ id }) => order.indexOf(id))
  const fresh = part.rows.filter(({ id }) => !current.rows.some((row) => row.id === id))
  return twins.every(Boolean) && Math.min(...places(fresh)) > Math.max(...places(current.rows))
}

function printed({ values }: DataRow): string {
  return values.map(({ text }) => text).join('|')
}
