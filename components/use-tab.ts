import { useEffect, useState } from 'preact/hooks'
import { mayReadGovernmentSites } from '../lib/browser/access.ts'
import type { TabState } from '../lib/browser/messages.ts'
import { type Preferences, readPreferences, watchPreferences } from '../lib/browser/preferences.ts'
import { readTab, watchTab } from '../lib/browser/state.ts'

/** What is known of a tab, kept up to date: undefined until it was looked up, null where nothing is. `first` is what is known already. */
export function useTabState(tabId: number, first?: TabState | null): TabState | null | undefined {
  const [known, setKnown] = useState<{ tabId: number; state: TabState | null } | undefined>(
    first === undefined ? undefined : { tabId, state: first },
  )
  useEffect(() => {
    const take = (state: TabState | null) => setKnown({ tabId, state })
    const stop = watchTab(tabId, take)
    void readTab(tabId).then(take)
    return stop
  }, [tabId])
  // What is known of the tab before is nothing of this one.
  return known?.tabId === tabId ? known.state : undefined
}

/** Whether the browser lets the extension read government sites; looked up once. */
export function useMayRead(): boolean {
  const [mayRead, setMayRead] = useState(true)
  useEffect(() => void mayReadGovernmentSites().then(setMayRead), [])
  return mayRead
}

/** What the reader has set which bears on a page, kept up to date; null until it was looked up. `first` is what is known already. */
export function usePreferences(url: string | undefined, first?: Preferences): Preferences | null {
  const [known, setKnown] = useState<{ url: string; preferences: Preferences } | undefined>(
    first === undefined || url === undefined ? undefined : { url, preferences: first },
  )
  useEffect(() => {
    if (url === undefined) return
    const take = (preferences: Preferences) => setKnown({ url, preferences })
    const stop = watchPreferences(() => url, take)
    void readPreferences(url).then(take)
    return stop
  }, [url])
  return known !== undefined && known.url === url ? known.preferences : null
}
