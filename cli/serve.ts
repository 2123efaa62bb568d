import { parentPort, workerData } from 'node:worker_threads'
import type { Arguments } from './arguments.ts'
import { auditFile } from './one-file.ts'

/** What a thread of the pool does: audits the files whose paths it is sent, and sends back what came of them. */
export function serve(): void {
  const options: Arguments = workerData
  parentPort?.on('message', (path: string) => parentPort?.postMessage(auditFile(path, options)))
}
