import { useRef, useState } from 'preact/hooks'
import type { Audit } from '../lib/audit/schema.ts'
import type { Language, Text } from '../lib/language.ts'
import { cellName } from './cell-name.ts'
import { Legend } from './Legend.tsx'
import { layPicture, neighbour } from './picture-layout.ts'
import { shortSectionWords } from './words.ts'

const title: Text = {
  zh: '表格一览，每格一数；方向键移动，回车定位',
  en: 'The tables at a glance, a square a figure; arrows move, Enter shows it',
}
const printedTitle: Text = { zh: '表格一览，每格一数', en: 'The tables at a glance, a square a figure' }

interface Props {
  audit: Audit
  language: Language
  /** A square was clicked; absent on paper, where nothing can be. */
  onPick?(field: string): void
}

/** A small picture of all tables of the form: where the trouble is can be seen before anything is read. One tab stop, arrows inside. */
export function Figure({ audit, language, onPick }: Props) {
  const { cells, headings, width, height } = layPicture(audit)
  const [chosen, setChosen] = useState<string | null>(null)
  const picture = useRef<HTMLDivElement>(null)
  const troubled = cells.findIndex(({ state }) => state === 'wrong' || state === 'doubtful')
  const known = cells.findIndex(({ field }) => field === chosen)
  const current = known >= 0 ? known : Math.max(0, troubled)
  const move = (event: KeyboardEvent) => {
    const next = neighbour(cells, current, event.key)
    if (next === null) return
    event.preventDefault()
    setChosen(cells[next]?.field ?? null)
    picture.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <aside class="figure">
      <div class="picture" style={{ width: pixels(width), height: pixels(height) }}>
        {headings.map(({ section, top }) => (
          <span key={section ?? 'report'} class="soft" aria-hidden="true" style={{ top: pixels(top) }}>
            {shortSectionWords[section ?? 'report'][language]}
          </span>
        ))}
        {!onPick && (
          <div role="img" aria-label={printedTitle[language]}>
            {cells.map(({ field, state, left, top }) => (
              <i key={field} class={`cell ${state}`} style={`left:${left}px;top:${top}px`} />
            ))}
          </div>
        )}
        <div role="toolbar" aria-label={title[language]} onKeyDown={move} ref={picture} hidden={!onPick}>
          {(onPick ? cells : []).map(({ field, state, left, top }, index) => {
            const name = cellName(audit, field, state, language)
            return (
              <button
                type="button"
                key={field}
                class={`cell ${state}`}
                data-field={field}
                style={`left:${left}px;top:${top}px`}
                tabIndex={index === current ? 0 : -1}
                title={name}
                aria-label={name}
                onClick={() => {
                  setChosen(field)
                  onPick?.(field)
                }}
              />
            )
          })}
        </div>
      </div>
      <Legend states={new Set(cells.map(({ state }) => state))} language={language} />
    </aside>
  )
}

const pixels = (length: number) => `${length}px`
