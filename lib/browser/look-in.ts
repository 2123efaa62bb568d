import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { pageKindSchema } from '../audit/schema.ts'

const tracesSchema = z.object({ document: z.number(), url: z.optional(z.string()), kind: z.optional(pageKindSchema) })

/** Runs in the document, in the extension's own world: its traces (traces.ts), without what cannot be sent. */
function readTraces() {
  const traces = (globalThis as { [key: symbol]: { document: number; url?: string; kind?: string } | undefined })[Symbol.for('gouji')]
  return traces ? { document: traces.document, url: traces.url, kind: traces.kind } : null
}

/**
 * The traces in the document that a frame shows now; null where no script of the extension was there, or none may, or
 * the frame is gone.
 */
export async function tracesIn(tabId: number, frameId: number): Promise<z.infer<typeof tracesSchema> | null> {
  try {
    const [seen] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: readTraces,
      injectImmediately: true,
    })
    const parsed = tracesSchema.safeParse(seen?.result)
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
