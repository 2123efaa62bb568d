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

interface Props {
  audit: Audit
  language: Language
  /** A square was clicked. */
  onPick(field: string): void
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
        <div role="toolbar" aria-label={title[language]} onKeyDown={move} ref={picture}>
          {cells.map(({ field, state, left, top }, index) => {
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
                  onPick(field)
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
