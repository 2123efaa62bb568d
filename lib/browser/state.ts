import browser from 'webextension-polyfill'
import { withAudit, withChecking, withoutAudits, withoutDocuments, withoutFrame, withPage } from './frames.ts'
import { type AuditResult, type FrameState, type GateMessage, type TabState, tabStateSchema } from './messages.ts'
import { inTurn } from './turns.ts'

/**
 * The state of every tab, in `storage.session` under `tab:<id>`: it outlives the background, which the browser stops
 * when it is idle, and is gone with the session and with an update of the extension. What changes it resolves to whether
 * anything was written: nothing is where nothing is news.
 */

const prefix = 'tab:'
const keyOf = (tabId: number) => `${prefix}${tabId}`

function parse(value: unknown): TabState | null {
  const parsed = tabStateSchema.safeParse(value)
  return parsed.success ? parsed.data : null
}

/** Two frames report at the same time, so each reads what the other wrote. Resolves to whether there was anything to write. */
function write(tabId: number, next: (state: TabState | null) => TabState | null): Promise<boolean> {
  return inTurn(keyOf(tabId), async () => {
    const before = await readTab(tabId)
    const state = next(before)
    if (state !== null && state === before) return false
    // Firefox stores an object that stands in two places once: a repair that explains two findings. As JSON it is two.
    if (state) await browser.storage.session.set({ [keyOf(tabId)]: JSON.parse(JSON.stringify(state)) })
    else await browser.storage.session.remove(keyOf(tabId))
    return true
  })
}

/**
 * The same where the storage, which holds some 10 MB, may be full: the results of other tabs make room, one tab after the other, and at last
 * the one that does not fit. Their tabs say so.
 */
function change(tabId: number, next: (state: TabState | null) => TabState | null, due = Promise.resolve()): Promise<boolean> {
  // In turn, the making of room included: what is told first is never written last. Not under the key of the state itself, which those who
  // make room take in turn, too: two tabs that make room in each other would wait for each other.
  return inTurn(`change of ${keyOf(tabId)}`, async () => {
    await due
    const tried = () => write(tabId, next).catch(() => null)
    const written = await tried()
    if (written !== null) return written
    for (const other of await knownTabs()) {
      const shorter = other === tabId ? null : withoutAudits(await readTab(other))
      if (shorter === null) continue
      await write(other, (state) => withoutAudits(state) ?? state)
      if ((await tried()) !== null) return true
    }
    return await write(tabId, (state) => {
      const whole = next(state)
      return withoutAudits(whole) ?? whole
    })
  })
}

/**
 * The gate has seen a new document in a frame. It replaces what was known of that frame, and of no other.
 *
 * @param due nothing is written before; what is told of the tab later waits for its turn all the same
 */
export function recordPage(tabId: number, frameId: number, url: string, message: GateMessage, due = Promise.resolve()): Promise<boolean> {
  return change(tabId, (state) => withPage(state, frameId, url, message), due)
}

/** The auditor is being put into a frame, or audits it again. */
export function recordChecking(tabId: number, frameId: number, url: string): Promise<boolean> {
  return change(tabId, (state) => withChecking(state, frameId, url))
}

/** The auditor of a frame has a result, or failed. */
export function recordAudit(tabId: number, frameId: number, url: string, message: AuditResult): Promise<boolean> {
  return change(tabId, (state) => withAudit(state, frameId, url, message))
}

/** A frame has left its page; with the main frame (0) the whole tab starts anew. */
export function forgetFrame(tabId: number, frameId: number): Promise<boolean> {
  return change(tabId, (state) => withoutFrame(state, frameId))
}

/** The documents of these frames are gone, by what was known of them. */
export function forgetDocuments(tabId: number, known: readonly FrameState[]): Promise<boolean> {
  return change(tabId, (state) => withoutDocuments(state, known))
}

/** A document of the tab is gone, in whatever frame it was. */
export function forgetDocument(tabId: number, document: number): Promise<boolean> {
  return change(tabId, (state) => withoutDocuments(state, state?.frames.filter((frame) => frame.document === document) ?? []))
}

/** The tab was closed, or its main frame begins another page. */
export function forgetTab(tabId: number): Promise<boolean> {
  return forgetFrame(tabId, 0)
}

/** What is known of a tab; null where nothing is, or where what was stored cannot be read. */
export async function readTab(tabId: number): Promise<TabState | null> {
  const stored = await browser.storage.session.get(keyOf(tabId))
  return parse(stored[keyOf(tabId)])
}

/** Calls back with each new state of the tab until the returned function is called. */
export function watchTab(tabId: number, callback: (state: TabState | null) => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    const changed = changes[keyOf(tabId)]
    if (area === 'session' && changed) callback(parse(changed.newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** The tabs of which something is known. */
export async function knownTabs(): Promise<number[]> {
  const stored = await browser.storage.session.get(null)
  const ids = Object.keys(stored).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []))
  return ids.filter((id) => /^\d+$/.test(id)).map(Number)
}
