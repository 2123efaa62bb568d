import { Worker } from 'node:worker_threads'
import type { Arguments } from './arguments.ts'
import { reasonOf } from './files.ts'
import type { Audited, Refused } from './one-file.ts'

/** What a thread may keep, in megabytes. */
const mostMemory = 2048

interface Job {
  path: string
  settle(outcome: Audited | Refused): void
}

/** Threads that audit files, one file at a time each. A thread that dies takes its file with it and nothing else. */
export class Pool {
  readonly #entry: URL
  readonly #size: number
  readonly #options: Arguments
  readonly #memory: number
  readonly #waiting: Job[] = []
  readonly #idle = new Set<Worker>()
  readonly #all = new Set<Worker>()
  readonly #jobs = new Map<Worker, Job>()

  /**
   * @param entry the script that a thread runs: it calls `serve`
   * @param memory what a thread may keep, in megabytes
   */
  constructor(entry: URL, size: number, options: Arguments, memory = mostMemory) {
    this.#entry = entry
    this.#size = size
    this.#options = options
    this.#memory = memory
  }

  /** Audits a file as soon as a thread is free. Never rejects. */
  audit(path: string): Promise<Audited | Refused> {
    return new Promise((settle) => {
      this.#waiting.push({ path, settle })
      this.#next()
    })
  }

  /** Ends all threads, whatever they are at; what was not begun never is. */
  async close(): Promise<void> {
    this.#waiting.length = 0
    await Promise.all([...this.#all].map((worker) => worker.terminate()))
  }

  #next(): void {
    if (this.#waiting.length === 0) return
    const [idle] = this.#idle
    const worker = idle ?? (this.#all.size < this.#size ? this.#start() : null)
    const job = worker && this.#waiting.shift()
    if (!worker || !job) return
    this.#idle.delete(worker)
    this.#jobs.set(worker, job)
    worker.postMessage(job.path)
  }

  #start(): Worker {
    const worker = new Worker(this.#entry, { workerData: this.#options, resourceLimits: { maxOldGenerationSizeMb: this.#memory } })
    this.#all.add(worker)
    const die = (error: unknown) => {
      this.#all.delete(worker)
      this.#idle.delete(worker)
      this.#settle(worker, { reason: reasonOfDeath(error, this.#memory) })
    }
    worker.on('error', die)
    // After an error too, but then the job is settled.
    worker.on('exit', (code) => die(new Error(`its thread ended with ${code}`)))
    worker.on('message', (outcome: Audited | Refused) => {
      this.#idle.add(worker)
      this.#settle(worker, outcome)
    })
    return worker
  }

  #settle(worker: Worker, outcome: Audited | Refused): void {
    this.#jobs.get(worker)?.settle(outcome)
    this.#jobs.delete(worker)
    this.#next()
  }
}

function reasonOfDeath(error: unknown, memory: number): string {
  const isTooMuch = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return isTooMuch ? `it takes more than ${memory} MB of memory` : reasonOf(error)
}
