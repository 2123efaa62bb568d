import { useRef, useState } from 'preact/hooks'
import type { Audit, TableOutline } from '../lib/audit/schema.ts'
import { fieldLabel, figureText } from '../lib/export/labels.ts'
import type { Language, Text } from '../lib/language.ts'
import { cellWords, type PictureCell, pictureOf } from './picture.ts'

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
      cells.findIndex(({ state }) => state === 'wrong' || state === 'doubtful'),
    ),
  )
  const grid = useRef<HTMLDivElement>(null)
  const columns = table.columns.length
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = current + step
    if (next < 0 || next >= cells.length) return
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

/** `（一）予以公开 · 自然人：2`, and in brackets how the cell stands where that is worth a word. */
function nameOf(audit: Audit, { field, state }: PictureCell, language: Language): string {
  const value = audit.report?.fields[field]
  const label = fieldLabel(audit, field)
  const word = cellWords[state][language]
  if (value === null || value === undefined) return language === 'zh' ? `${label}：${word}` : `${label}: ${word}`
  const figure = language === 'zh' ? `${label}：${figureText(value)}` : `${label}: ${figureText(value)}`
  if (state === 'right') return figure
  return language === 'zh' ? `${figure}（${word}）` : `${figure} (${word})`
}
