import { useEffect, useState } from 'preact/hooks'
import { followActiveTab } from '../lib/browser/current-tab.ts'
import { type Tab, tabWithId } from '../lib/browser/tab.ts'
import type { Language } from '../lib/language.ts'
import type { Settings } from '../lib/settings/settings.ts'
import { State } from './State.tsx'
import { View } from './View.tsx'

interface Props {
  /** The tab to stay with; null to follow the one in front. */
  named: number | null
  language: Language
  settings: Settings
}

/** The panel beside the page: it stays open while the page scrolls, and goes with the tab in front. */
export function SidePanel({ named, language, settings }: Props) {
  const [tab, setTab] = useState<Tab | null>()
  useEffect(() => {
    if (named === null) return followActiveTab(setTab)
    void tabWithId(named).then(setTab)
  }, [named])
  if (tab) return <View key={tab.id} tab={tab} language={language} settings={settings} isPanel={true} />
  return (
    <main>
      <State
        situation={tab === null ? { kind: 'unreachable', reach: 'closed' } : { kind: 'loading' }}
        language={language}
        onStep={() => {}}
      />
    </main>
  )
}
