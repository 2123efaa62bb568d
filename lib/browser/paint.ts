import { present } from '../settings/present.ts'
import type { Settings } from '../settings/settings.ts'
import { dismissalsOn } from './dismissals.ts'
import { iconOf, paintIcon } from './icon.ts'
import type { FrameState } from './messages.ts'
import { readSettings } from './settings.ts'
import { knownTabs, readTab } from './state.ts'
import { uiLanguage } from './ui-language.ts'

/** The tabs whose icons this background has painted. */
const painted = new Set<number>()

/** Whether this background has painted the icon of a tab: one before it may have been stopped between recording and painting. */
export function isPainted(tabId: number): boolean {
  return painted.has(tabId)
}

/** Paints the toolbar icon of a tab by what is known of it, as its reader wants to see it. */
export async function paint(tabId: number): Promise<void> {
  const [state, settings] = await Promise.all([readTab(tabId), readSettings()])
  const frames = await Promise.all(state?.frames.map((frame) => presented(frame, settings)) ?? [])
  const hidden = frames.reduce((sum, frame) => sum + frame.hidden, 0)
  const shown = state && { frames: frames.map(({ frame }) => frame) }
  await paintIcon(tabId, iconOf(shown, hidden), uiLanguage(settings.language))
  painted.add(tabId)
}

/** Paints the icons of all tabs of which something is known: the reader has set something. */
export async function paintAll(): Promise<void> {
  await Promise.all((await knownTabs()).map(paint))
}

async function presented(frame: FrameState, settings: Settings): Promise<{ frame: FrameState; hidden: number }> {
  if (!frame.audit) return { frame, hidden: 0 }
  const { audit, hidden } = present(frame.audit, settings, await dismissalsOn(frame.audit.page.url))
  return { frame: { ...frame, audit }, hidden: hidden.here + hidden.bySettings }
}
