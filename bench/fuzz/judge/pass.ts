import { decodePage } from '../../../cli/decode.ts'
import { parseDocument } from '../../../cli/document.ts'
import { auditText } from '../../../cli/text.ts'
import { shownBy } from '../../../cli/visibility.ts'
import { type AuditedPage, auditPage, withRepairs } from '../../../lib/audit/audit.ts'

/** The way of a page through the product. */
export interface Passage {
  /** Null where something was thrown on the way. */
  page: (AuditedPage & { document: Document }) | null
  /** What was thrown, also where the product caught it and went on without a rule. */
  thrown: readonly string[]
  /** Milliseconds; the least of three times where the first was long. */
  time: number
}

/** Longer than this, in milliseconds, is tried again: machines are shared. */
const long = 900

/** Sends the bytes of a page the whole way: decode, parse, audit, repairs, text. */
export function passThrough(bytes: Uint8Array): Passage {
  let passage = passOnce(bytes)
  for (let again = 0; again < 2 && passage.time > long; again++) {
    const next = passOnce(bytes)
    if (next.time < passage.time) passage = { ...next, thrown: passage.thrown }
  }
  return passage
}

function passOnce(bytes: Uint8Array): Passage {
  const thrown: string[] = []
  const warn = console.warn
  console.warn = (...parts: unknown[]) => thrown.push(parts.map(described).join(' '))
  const [started, used] = [performance.now(), process.cpuUsage()]
  let page: Passage['page'] = null
  try {
    const document = parseDocument(decodePage(bytes))
    page = { ...withRepairs(auditPage(document, { url: 'page.html', language: 'zh', isShown: shownBy(document) })), document }
    auditText(page.audit, 'en')
  } catch (error) {
    thrown.push(described(error))
  } finally {
    console.warn = warn
  }
  const { user, system } = process.cpuUsage(used)
  // What others take of the machine is not ours: no more than the processor's time counts.
  return { page, thrown, time: Math.min(performance.now() - started, (user + system) / 1000) }
}

function described(error: unknown): string {
  return error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1]?.trim() ?? ''}` : String(error)
}
