import type { FrameState, TabState } from '../lib/browser/messages.ts'
import { isGovernmentPage, isRefusal, reachOf } from '../lib/browser/reach.ts'
import type { Settings } from '../lib/settings/settings.ts'
import type { Situation } from './State.tsx'

/** What the popup knows when it opens. */
export interface Known {
  /** Undefined until it was looked up. */
  state: TabState | null | undefined
  /** Address of the tab, where the browser tells it. */
  url: string | undefined
  /** Whether the browser lets the extension read government sites. */
  mayRead: boolean
}

/** The frame to show: the one chosen, else the best. */
export function frameToShow(state: TabState | null | undefined, chosen: number | null): FrameState | null {
  return state?.frames.find(({ frameId }) => frameId === chosen) ?? state?.frames[0] ?? null
}

/** What there is to say instead of a report; null where there is a report to show. */
export function situationOf({ state, url, mayRead }: Known, frame: FrameState | null): Situation | null {
  if (state === undefined) return { kind: 'loading' }
  if (frame) return situationOfFrame(frame, url)
  const reach = reachOf(url)
  if (reach !== 'open') return { kind: 'unreachable', reach }
  return isGovernmentPage(url) && !mayRead ? { kind: 'withheld' } : { kind: 'nothing' }
}

function situationOfFrame({ status, kind, audit, error, links }: FrameState, url: string | undefined): Situation | null {
  if (status === 'failed' && isRefusal(error ?? '')) return refused(url)
  if (status === 'failed') return { kind: 'failed', error: error ?? '' }
  if (status === 'checking') return { kind: 'checking' }
  if (kind === 'listing') return { kind: 'listing', links }
  if (kind === 'attachment') return { kind: 'attachment' }
  return kind === 'report' && audit?.report ? null : { kind: 'checked-nothing' }
}

/** The browser did not let the auditor in: a setting of the reader's on a government site, elsewhere a page that is closed to extensions. */
function refused(url: string | undefined): Situation {
  if (isGovernmentPage(url)) return { kind: 'withheld' }
  const reach = reachOf(url)
  return { kind: 'unreachable', reach: reach === 'open' ? 'closed' : reach }
}

/**
 * Whether the click that opened the popup is enough for a page outside of the government's sites to be checked: the reader has set so. The click
 * lets the extension read that page, and no other.
 */
export function checksAtOnce(
  situation: Situation | null,
  url: string | undefined,
  { checksOtherSites }: Pick<Settings, 'checksOtherSites'>,
): boolean {
  return checksOtherSites && situation?.kind === 'nothing' && !isGovernmentPage(url)
}
