import type { Dismissal } from '../settings/present.ts'
import type { Settings } from '../settings/settings.ts'
import { dismissalsOn, watchDismissals } from './dismissals.ts'
import { readSettings, watchSettings } from './settings.ts'

/** All that the reader has set which bears on one page. */
export interface Preferences {
  settings: Settings
  dismissals: readonly Dismissal[]
}

/** What holds on a page now. */
export async function readPreferences(url: string): Promise<Preferences> {
  const [settings, dismissals] = await Promise.all([readSettings(), dismissalsOn(url)])
  return { settings, dismissals }
}

/** Calls back with what holds on a page whenever it changes, until the returned function is called. */
export function watchPreferences(url: () => string, callback: (preferences: Preferences) => void): () => void {
  const changed = () => void readPreferences(url()).then(callback, () => undefined)
  const stops = [watchSettings(changed), watchDismissals(changed)]
  return () => {
    for (const stop of stops) stop()
  }
}
