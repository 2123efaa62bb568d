import type { TabState } from '../lib/browser/messages.ts'
import type { Language, Text } from '../lib/language.ts'

const label: Text = { zh: '本页有几份报告', en: 'There are several reports on this page' }

interface Props {
  state: TabState | null | undefined
  shown: number
  language: Language
  onChoose(frameId: number): void
}

/** A line to switch between frames, where more than one holds a report. */
export function Frames({ state, shown, language, onChoose }: Props) {
  const frames = state?.frames.filter(({ kind, audit }) => kind === 'report' && audit) ?? []
  if (frames.length < 2) return null
  return (
    <label class="frames">
      {label[language]}
      <select value={shown} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {frames.map(({ frameId, audit }) => (
          <option key={frameId} value={frameId}>
            {audit?.page.title}
          </option>
        ))}
      </select>
    </label>
  )
}
