import { saysTheSame } from '../audit/same.ts'
import type { PageKind } from '../audit/schema.ts'
import type { AuditResult, FrameState, GateMessage, TabState } from './messages.ts'

/** What is known of a tab as plain values: each function returns a new state. Nothing here touches the browser. */

const order: Record<PageKind, number> = { report: 0, attachment: 1, listing: 2, other: 3 }

/** The frames with the best first: report, attachment, listing, other; of one kind, the main frame and then by id. */
export function bestFirst(frames: readonly FrameState[]): FrameState[] {
  return frames.toSorted((a, b) => order[a.kind] - order[b.kind] || a.frameId - b.frameId)
}

function frameOf(state: TabState | null, frameId: number, url: string): FrameState {
  const known = state?.frames.find((frame) => frame.frameId === frameId)
  if (known) return { ...known, url }
  return { frameId, url, kind: 'other', links: 0, status: 'done', audit: null, error: null, marksShown: true, document: null }
}

function withFrame(state: TabState | null, frame: FrameState): TabState {
  const others = state?.frames.filter((other) => other.frameId !== frame.frameId) ?? []
  return { frames: bestFirst([...others, frame]) }
}

/** The state after the gate saw the page of a frame: a new document, of which nothing is audited yet. */
export function withPage(state: TabState | null, frameId: number, url: string, message: GateMessage): TabState {
  const { kind, links, document = null } = message
  const status = kind === 'report' ? 'checking' : 'done'
  return withFrame(state, { frameId, url, kind, links, status, audit: null, error: null, marksShown: true, document })
}

/** The state from the moment the auditor is put into a frame. */
export function withChecking(state: TabState | null, frameId: number, url: string): TabState {
  return withFrame(state, { ...frameOf(state, frameId, url), status: 'checking', audit: null, error: null })
}

/** The state after the auditor of a frame reported its result, or that it has none; the same one where that is no news. */
export function withAudit(state: TabState | null, frameId: number, url: string, message: AuditResult): TabState {
  const known = frameOf(state, frameId, url)
  if (state && isKnown(known, message)) return state
  const frame = { ...known, document: message.document ?? known.document }
  if (message.type === 'gouji:audit-failed') return withFrame(state, { ...frame, status: 'failed', audit: null, error: message.error })
  const { audit, marksShown } = message
  return withFrame(state, { ...frame, url: audit.page.url, kind: audit.page.kind, status: 'done', audit, error: null, marksShown })
}

/** Whether nothing is news in a result: a page that never rests is audited again and again. */
function isKnown({ status, audit, marksShown, document }: FrameState, message: AuditResult): boolean {
  if (message.type !== 'gouji:audit' || status !== 'done' || audit === null) return false
  if (marksShown !== message.marksShown || document !== (message.document ?? document)) return false
  return saysTheSame(audit, message.audit, message.isExplained)
}

/** The state after a frame left its page. The main frame (0) takes all others with it. Null: nothing is known any more. */
export function withoutFrame(state: TabState | null, frameId: number): TabState | null {
  if (frameId === 0) return null
  const frames = state?.frames.filter((frame) => frame.frameId !== frameId) ?? []
  return frames.length > 0 ? { frames } : null
}

/** The state without the frames that were `known` when their documents proved to be gone. What came in their place since stays. */
export function withoutDocuments(state: TabState | null, known: readonly FrameState[]): TabState | null {
  const gone = (frame: FrameState) => known.some(({ frameId, document }) => frameId === frame.frameId && document === frame.document)
  const frames = state?.frames.filter((frame) => !gone(frame)) ?? []
  return frames.length > 0 ? { frames } : null
}

/** Why a result is not there any more, as far as the reader can do something. */
const noRoom = '浏览器的会话存储已满，请关闭一些标签页 (session storage is full: close some tabs)'

/** The state in as little room as it can be told in: that there were results, which have to be had anew. Null where there were none. */
export function withoutAudits(state: TabState | null): TabState | null {
  if (!state?.frames.some(({ audit }) => audit !== null)) return null
  return { frames: state.frames.map((frame) => (frame.audit ? { ...frame, status: 'failed', audit: null, error: noRoom } : frame)) }
}
