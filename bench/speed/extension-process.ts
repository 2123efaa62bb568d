import { readdir, readFile } from 'node:fs/promises'

/** So many a second does Linux count of processor time, whatever the machine (`USER_HZ`, proc(5)). */
const ticks = 100

/**
 * Processor time that the processes of extensions have taken since they began, in seconds: those in which Chromium runs the background and
 * the views of extensions, and no page of the web. Null where the system does not tell it as Linux does.
 */
export async function extensionProcessTime(): Promise<number | null> {
  const processes = await readdir('/proc').catch(() => null)
  if (processes === null) return null
  const times = await Promise.all(processes.filter((name) => /^\d+$/.test(name)).map(timeOf))
  return times.reduce((sum, time) => sum + time, 0)
}

/** 0 for a process of another kind, or one that is gone meanwhile. */
async function timeOf(process: string): Promise<number> {
  try {
    const command = await readFile(`/proc/${process}/cmdline`, 'utf8')
    if (!command.includes('--extension-process')) return 0
    const stat = await readFile(`/proc/${process}/stat`, 'utf8')
    // After the name of the program, which stands in brackets and may hold anything: state is the first, utime and stime the 12th and 13th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / ticks
  } catch {
    return 0
  }
}
