import { useRef, useState } from 'preact/hooks'
import type { Audit, TableOutline } from '../lib/audit/schema.ts'
import { fieldLabel, figureText } from '../lib/export/labels.ts'
import type { Language, Text } from '../lib/language.ts'
import { type CellState, type PictureCell, pictureOf } from './picture.ts'

const stateWords: Record<CellState, Text> = {
  wrong: { zh: '不符', en: 'does not agree' },
  part: { zh: '在不符的算式中', en: 'in an equation that fails' },
  right: { zh: '相符', en: 'agrees' },
  blank: { zh: '空白', en: 'blank' },
  unread: { zh: '未读出', en: 'not read' },
}
const title: Text = {
  zh: '表三一览，每格一数；方向键移动，回车定位',
  en: 'Table 3 at a glance, a square a figure; arrows move, Enter shows it',
}

/** Pixels of a square with the gap after it, and of the space over a group. */
const width = 15
const height = 7
const space = 3

interface Props {
  audit: Audit
  table: TableOutline
  language: Language
  /** A square was clicked. */
  onPick(field: string): void
}

/** A small picture of table 3: where the trouble is can be seen before anything is read. One tab stop, arrows inside. */
export function FormPicture({ audit, table, language, onPick }: Props) {
  const cells = pictureOf(audit, table)
  const [current, setCurrent] = useState(
    Math.max(
      0,
      cells.findIndex(({ state }) => state === 'wrong'),
    ),
  )
  const grid = useRef<HTMLDivElement>(null)
  const columns = table.columns.length
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = Math.min(Math.max(current + step, 0), cells.length - 1)
    setCurrent(next)
    grid.current?.querySelectorAll('button')[next]?.focus()
  }
  const tops = topsOf(cells, columns)
  return (
    <div
      class="picture"
      role="toolbar"
      aria-label={title[language]}
      onKeyDown={move}
      ref={grid}
      style={{ width: pixels(columns * width + space), height: pixels((tops.at(-1) ?? 0) + height) }}
    >
      {cells.map((cell, index) => (
        <button
          type="button"
          key={cell.field}
          class={`cell ${cell.state}`}
          style={{ left: pixels(cell.column * width + (cell.column === columns - 1 ? space : 0)), top: pixels(tops[cell.row] ?? 0) }}
          tabIndex={index === current ? 0 : -1}
          title={nameOf(audit, cell, language)}
          aria-label={nameOf(audit, cell, language)}
          onClick={() => {
            setCurrent(index)
            onPick(cell.field)
          }}
        />
      ))}
    </div>
  )
}

const pixels = (length: number) => `${length}px`

/** The top of each row in pixels: groups of rows stand a little apart, so that the form can be recognised. */
function topsOf(cells: readonly PictureCell[], columns: number): number[] {
  let top = -height
  return cells.filter((_, index) => index % columns === 0).map(({ opens }) => (top += height + (opens ? space : 0)))
}

function nameOf(audit: Audit, { field, state }: PictureCell, language: Language): string {
  const value = audit.report?.fields[field]
  const figure = value === null || value === undefined ? '' : ` ${figureText(value)}`
  return `${fieldLabel(audit, field)}${language === 'zh' ? '：' : ':'}${figure} ${stateWords[state][language]}`
}
