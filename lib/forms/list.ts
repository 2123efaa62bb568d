import { alignLabels } from './align.ts'
import { type Draft, emptyDraft, isPrinted, placeOf } from './draft.ts'
import { fieldName } from './fields.ts'
import type { FormTable, Heading } from './form.ts'
import { plainLabel, plainWordings } from './label.ts'
import { figureAfter, isFigure, isUnit } from './list-figure.ts'
import { LabelMatcher } from './matcher.ts'
import { oncePerTable } from './once.ts'
import type { SheetCell, SheetRow } from './sheet.ts'

/** A table has the form when it has this share of its labels; labels that the form has more than once count for nothing. */
const share = 1 / 4
/** A sheet with fewer labels that are the form's alone only shares some words with it. */
const fewestOfSheet = 2

const longestLabel = 80
const han = /\p{Script=Han}/u
const none: ReadonlySet<string> = new Set()
/** What a label may begin with; it says nothing more than its place. */
const within = /^\s*其中\s*[:：]?/u

interface Entry {
  source: SheetRow
  /** The form's labels that it may name; empty for a label that is none of the form's. */
  names: ReadonlySet<string>
  /** Null where it cannot be told which cell holds the figure, or none does. */
  figure: SheetCell | null
}

/**
 * Finds a table of layout `list` among the rows of a page: labels in the form's order, each with its figure right of it, one
 * or more in a row. A label that the form has more than once (其他方式, 总数) is told by the labels before and after it.
 *
 * @returns null where too few of the form's labels are there
 */
export function readList(stream: readonly SheetRow[], table: FormTable): Draft | null {
  const { steps, labels } = stepsAndLabels(table)
  if (labels.countIn(stream) < (share * steps.length) / 2) return null
  const entries = inSheetsOfTheForm(
    stream.flatMap((source) => entriesOf(source, labels)),
    labels,
  )
  const found = new Set(entries.flatMap(({ names, figure }) => (figure ? (labels.only(names) ?? []) : [])))
  if (found.size < share * steps.length) return null

  const known = entries.filter(({ names }) => names.size > 0)
  const alignment = alignLabels(
    known.map(({ names }) => names),
    steps.map(({ letters }) => letters),
  )
  if (!alignment) return null
  const draft = emptyDraft()
  draft.labelsFound = found.size
  const placed = new Set(alignment.candidates.flat())
  const fieldAt = new Map<Entry, string>()
  steps.forEach(({ letters, field }, index) => {
    if (field === null) return
    const candidates = (alignment.candidates[index] ?? []).flatMap((at) => known[at] ?? [])
    const [first, ...others] = candidates
    if (!first) {
      // Not in its order, but on the page: then it cannot be told which figure is whose.
      if (known.some((entry, at) => entry.names.has(letters) && !placed.has(at))) draft.unclear.add(field)
      else draft.missingRows.push(field)
      return
    }
    draft.tables.add(first.source.sheet.table)
    fieldAt.set(first, field)
    const alike = others.every(({ figure }) => figure?.text === first.figure?.text)
    if (alike && !alignment.optional[index] && first.figure) draft.cells.set(field, placeOf(first.source, first.figure))
    else draft.unclear.add(field)
  })
  let last: string | null = null
  for (const entry of entries) {
    if (entry.names.size > 0) last = fieldAt.get(entry) ?? last
    else if (last !== null) draft.strangersAfter.push(last)
  }
  draft.strangers.rows = draft.strangersAfter.length > 0
  return draft
}

const stepsAndLabels = oncePerTable((table) => {
  const steps = stepsOf(table)
  return { steps, labels: new ListLabels(steps) }
})

interface Step {
  heading: Heading
  letters: string
  /** Null for a heading without a figure. */
  field: string | null
}

/** All labels of a form from top to bottom, the headings over its rows among them. */
function stepsOf(table: FormTable): Step[] {
  const step = (heading: Heading, field: string | null): Step => ({ heading, letters: plainLabel(heading.label.zh), field })
  const passed = new Set<string>()
  return table.blocks.flatMap(({ rows, columns: [column] }) =>
    rows.flatMap((row) => {
      const groups = (row.groups ?? []).filter((id) => !passed.has(id))
      for (const id of groups) passed.add(id)
      const headings = groups.flatMap((id) => table.groups.find((group) => group.id === id) ?? [])
      return [...headings.map((heading) => step(heading, null)), ...(column ? [step(row, fieldName(row, column))] : [])]
    }),
  )
}

/** The labels of a list in all their wordings, of which one may stand for several labels. */
class ListLabels {
  readonly #matcher: LabelMatcher
  readonly #counts = new Map<string, number>()
  readonly #meanings = new Map<string, Set<string>>()

  constructor(steps: readonly Step[]) {
    for (const { heading, letters } of steps) {
      this.#counts.set(letters, (this.#counts.get(letters) ?? 0) + 1)
      for (const wording of plainWordings(heading)) {
        this.#meanings.set(wording, (this.#meanings.get(wording) ?? new Set()).add(letters))
      }
    }
    this.#matcher = new LabelMatcher([...this.#meanings.keys()].map((wording) => ({ id: wording, label: { zh: wording, en: '' } })))
  }

  /** How many of the labels that the form has once are there, spelt right. Costs little: most pages have none. */
  countIn(stream: readonly SheetRow[]): number {
    const found = new Set<string>()
    for (const { labels } of stream) {
      for (const { text } of labels) {
        if (text.length > longestLabel || !han.test(text)) continue
        const name = this.only(this.#meanings.get(plainLabel(text.replace(within, ''))) ?? none)
        if (name !== null) found.add(name)
      }
    }
    return found.size
  }

  /** The labels that a text may name. */
  namesIn(text: string): ReadonlySet<string> {
    const wording = this.#matcher.match(text.replace(within, ''))?.id
    return this.#meanings.get(wording ?? '') ?? none
  }

  /** The one label that can be meant, where the form has it once; null otherwise. */
  only(names: ReadonlySet<string>): string | null {
    const [name] = names
    return name !== undefined && names.size === 1 && this.#counts.get(name) === 1 ? name : null
  }
}

/** The labels of a row, each with the figure that stands between it and the next one; unknown ones only where they have a figure. */
function entriesOf(source: SheetRow, known: ListLabels): Entry[] {
  const labels = source.cells.filter((cell) => isPrinted(cell) && !isFigure(cell) && !isUnit(cell))
  return labels.flatMap((label, index) => {
    const start = source.cells.indexOf(label) + 1
    const next = labels[index + 1]
    const figure = figureAfter(source.cells.slice(start, next ? source.cells.indexOf(next) : undefined))
    const names = known.namesIn(label.text)
    return names.size > 0 || (figure && isPrinted(figure)) ? [{ source, names, figure }] : []
  })
}

/** Leaves out sheets that share a word or two with the form. */
function inSheetsOfTheForm(entries: readonly Entry[], labels: ListLabels): Entry[] {
  const own = new Map<unknown, Set<string>>()
  for (const { source, names } of entries) {
    const name = labels.only(names)
    if (name !== null) own.set(source.sheet, (own.get(source.sheet) ?? new Set()).add(name))
  }
  return entries.filter(({ source }) => (own.get(source.sheet)?.size ?? 0) >= fewestOfSheet)
}
