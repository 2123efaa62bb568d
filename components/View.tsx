import { useEffect, useState } from 'preact/hooks'
import type { Severity } from '../lib/audit/schema.ts'
import type { FirstLook } from '../lib/browser/first-look.ts'
import type { FrameState, TabState } from '../lib/browser/messages.ts'
import { watchOpened } from '../lib/browser/opened.ts'
import type { Tab } from '../lib/browser/tab.ts'
import type { Language } from '../lib/language.ts'
import { present } from '../lib/settings/present.ts'
import type { Settings } from '../lib/settings/settings.ts'
import { takeStep } from './deeds.ts'
import { Frames } from './Frames.tsx'
import { Report } from './Report.tsx'
import { State } from './State.tsx'
import { checksAtOnce, frameToShow, situationOf } from './situation.ts'
import { useMayRead, usePreferences, useTabState } from './use-tab.ts'

interface Props {
  tab: Tab
  language: Language
  settings: Settings
  /** In the panel, which has room for the tables, and where the page is still in sight. */
  isPanel: boolean
  /** What was looked up before anything was drawn. */
  first?: Pick<FirstLook, 'state' | 'preferences'>
}

/** Popup and panel of one tab: they follow what becomes known of it. */
export function View({ tab, language, settings, isPanel, first }: Props) {
  const state = useTabState(tab.id, first?.state)
  const mayRead = useMayRead()
  const [chosen, setChosen] = useState<number | null>(null)
  useEffect(() => setChosen(null), [tab.id])
  const frame = frameToShow(state, chosen)
  const situation = situationOf({ state, url: tab.url, mayRead }, frame)
  const isAsked = !isPanel && checksAtOnce(situation, tab.url, settings)
  useEffect(() => {
    if (isAsked) void takeStep('check', tab, 0)
  }, [isAsked, tab])
  if (situation) {
    return (
      <main>
        <State situation={situation} language={language} onStep={(step) => void takeStep(step, tab, frame?.frameId ?? 0)} />
      </main>
    )
  }
  return frame && <Audited {...{ tab, language, isPanel, state, frame }} {...(first && { first })} onChoose={setChosen} />
}

interface AuditedProps extends Omit<Props, 'settings'> {
  state: TabState | null | undefined
  frame: FrameState
  onChoose(frameId: number): void
}

const everything: readonly Severity[] = ['error', 'warning', 'notice']

/** The audited report of a frame, as its reader wants to see it. */
function Audited({ tab, language, isPanel, state, frame, first, onChoose }: AuditedProps) {
  const preferences = usePreferences(frame.audit?.page.url, first?.preferences)
  const [current, setCurrent] = useState<string | null>(null)
  const [kinds, setKinds] = useState(everything)
  useEffect(() => watchOpened(tab.id, (finding, id) => id === frame.frameId && finding && setCurrent(finding)), [tab.id, frame.frameId])
  if (!frame.audit || !preferences) return <main aria-busy="true" />
  const { audit, hidden } = present(frame.audit, preferences.settings, preferences.dismissals)
  return (
    <main class={isPanel ? 'panel' : 'popup'}>
      <Frames state={state} shown={frame.frameId} language={language} onChoose={onChoose} />
      <Report
        {...{ tab, frame, audit, hidden, language, isPanel, current, kinds }}
        settings={preferences.settings}
        onCurrent={setCurrent}
        onKinds={setKinds}
      />
    </main>
  )
}
