import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import type { Finding } from '../audit/schema.ts'
import type { Dismissal } from '../settings/present.ts'
import { inTurn } from './turns.ts'

/**
 * What the reader has dismissed page by page, in `storage.local`: page addresses stay on this machine, and are no matter for another one.
 * The newest first, and no more than are worth remembering.
 */
const key = 'dismissed'
const mostKept = 500

const dismissedSchema = z.object({ page: z.string(), finding: z.string(), message: z.string() })
type Dismissed = z.infer<typeof dismissedSchema>

/** The same page, whatever part of it is shown. */
function pageOf(url: string): string {
  return url.replace(/#.*$/, '')
}

async function readAll(): Promise<Dismissed[]> {
  const stored = await browser.storage.local.get(key).catch(() => ({}))
  const list: unknown = (stored as Record<string, unknown>)[key]
  return Array.isArray(list) ? list.flatMap((entry) => dismissedSchema.safeParse(entry).data ?? []) : []
}

function change(next: (all: Dismissed[]) => Dismissed[]): Promise<void> {
  return inTurn(key, async () => browser.storage.local.set({ [key]: next(await readAll()).slice(0, mostKept) }))
}

/** What is dismissed on a page. */
export async function dismissalsOn(url: string): Promise<Dismissal[]> {
  const page = pageOf(url)
  return (await readAll()).filter((entry) => entry.page === page)
}

/** How many findings are dismissed on all pages. */
export async function countDismissals(): Promise<number> {
  return (await readAll()).length
}

/** Hides a finding on its page, or shows it again. */
export function dismiss(url: string, { id, message }: Pick<Finding, 'id' | 'message'>, away: boolean): Promise<void> {
  const page = pageOf(url)
  return change((all) => {
    const others = all.filter((entry) => entry.page !== page || entry.finding !== id)
    return away ? [{ page, finding: id, message }, ...others] : others
  })
}

/** Shows again all that was dismissed: on one page, or on every one. */
export function restoreDismissed(url?: string): Promise<void> {
  const page = url === undefined ? null : pageOf(url)
  return change((all) => (page === null ? [] : all.filter((entry) => entry.page !== page)))
}

/** Calls back whenever something was dismissed or restored, until the returned function is called. */
export function watchDismissals(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) callback()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
