import { bounds, type CommandLine } from './measure.ts'

/** What was measured, as rows for a table of README: what, what it must be, what it was. */
export function rowsOf({ files, cores, perSecond, throughput, memory }: CommandLine): (readonly [string, string, string])[] {
  const times = (ratio: number) => `${ratio.toFixed(ratio < 2 ? 2 : 1)}×`
  return [
    ['saved reports', '', String(files)],
    ['files a second, one thread', '', perSecond.alone.toFixed(0)],
    [`files a second, ${cores} cores`, '', `${perSecond.together.toFixed(0)} (${times(perSecond.together / perSecond.alone)})`],
    ["files audited in the processor time of jsdom and `querySelectorAll('td')`", `≥ ${bounds.ratio}×`, times(throughput.ratio)],
    ['processor time a file: audit, jsdom', '', `${throughput.audit.toFixed(1)} ms, ${throughput.jsdom.toFixed(1)} ms`],
    [
      'memory kept, first and last files',
      `≤ ${bounds.growth}×`,
      `${megabytes(memory.first)}, ${megabytes(memory.last)} (${times(memory.last / memory.first)})`,
    ],
  ]
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`
}
