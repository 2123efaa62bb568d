/**
 * The browser's interface as scripts in pages need it, by either of its names. Without the polyfill: it is larger than the whole gate, and
 * all that these scripts ask for is answered by a promise in both.
 */

type Listener<Parameters extends unknown[], Result = void> = (...parameters: Parameters) => Result
interface Event<Parameters extends unknown[], Result = void> {
  addListener(listener: Listener<Parameters, Result>): void
  removeListener(listener: Listener<Parameters, Result>): void
}

export interface Port {
  postMessage(message: unknown): void
  disconnect(): void
  onMessage: Event<[message: unknown]>
  onDisconnect: Event<[port: Port]>
}

interface Extension {
  runtime: {
    /** Undefined once the extension was updated or removed. */
    id?: string
    /** Read when an extension is gone, or does not answer: Chromium writes into the console what nobody has read. */
    lastError?: unknown
    connect(options: { name: string }): Port
    sendMessage(message: unknown): Promise<unknown> | undefined
    getManifest(): { version: string }
    onMessage: Event<[message: unknown, sender: unknown, answer: (value: unknown) => void], undefined>
  }
  storage: { onChanged: Event<[changes: unknown, area: string]> }
}

const world = globalThis as { browser?: Extension; chrome?: Extension }

/** The extension that a script in a page belongs to. */
export const extension = (world.browser ?? world.chrome) as Extension
