import { bestFirst } from './frames.ts'
import type { TabState } from './messages.ts'
import { type Preferences, readPreferences } from './preferences.ts'
import { readTab } from './state.ts'
import { activeTab, type Tab, tabWithId } from './tab.ts'

/** All that a popup can know when it opens. */
export interface FirstLook {
  /** Null where the window has none, or the one that was named is closed. */
  tab: Tab | null
  state: TabState | null
  /** What the reader has set for the page that is shown first. */
  preferences: Preferences
}

/** Looks up what is known of a tab, the one in front where none is named, in as few turns as it takes: nothing is drawn before. */
export async function firstLook(named: number | null): Promise<FirstLook> {
  const [tab, known] = await Promise.all([named === null ? activeTab() : tabWithId(named), named === null ? undefined : readTab(named)])
  const state = known ?? (tab && (await readTab(tab.id)))
  const url = bestFirst(state?.frames ?? [])[0]?.audit?.page.url ?? ''
  return { tab, state, preferences: await readPreferences(url) }
}
