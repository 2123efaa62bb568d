import type { PageKind } from '../audit/schema.ts'

/** What the scripts of the extension leave for each other in their own world of a document. */
export interface Traces {
  /** Tells this document from all others: a number drawn by lot. One that comes back from the back/forward cache still has it. */
  document: number
  /** Where the gate looked last. */
  url?: string
  /** What the gate told of the page. */
  kind?: PageKind
  /** Ends the gate's wait for a report that comes late. */
  stop?: () => void
}

/** By a symbol: an element of the page with this id or name would be found under a name. */
const key: unique symbol = Symbol.for('gouji')
const world = globalThis as { [key]?: Traces }

/** The traces in this document. No page sees them, and they go with the document. */
export const traces: Traces = world[key] ?? { document: Math.random() }
world[key] = traces
