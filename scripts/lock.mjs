// @ts-check
import { mkdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A holder touches its lock every second: one that was not touched for so long, in milliseconds, has no holder any more. */
const abandonedAfter = 15_000

/**
 * Does `work` while no other process on this machine does work under the same lock, and waits for its turn.
 * @template Result
 * @param {string} lock a path that nothing else uses; a folder is there while the work goes on
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>} what `work` returns
 */
export async function oneAtATime(lock, work) {
  await mkdir(dirname(lock), { recursive: true })
  while (!(await acquire(lock))) await pause(200)
  const pulse = setInterval(() => utimes(lock, new Date(), new Date()).catch(() => {}), 1_000)
  try {
    return await work()
  } finally {
    clearInterval(pulse)
    await rm(lock, { recursive: true, force: true })
  }
}

/** @param {string} lock */
async function acquire(lock) {
  try {
    await mkdir(lock)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
  }
  const touched = await stat(lock).catch(() => null)
  if (touched && Date.now() - touched.mtimeMs > abandonedAfter) {
    // Renaming succeeds for one of several that wait; removing in place could take away the lock of the one that was faster.
    const aside = `${lock}.${process.pid}`
    await rename(lock, aside)
      .then(() => rm(aside, { recursive: true, force: true }))
      .catch(() => {})
  }
  return false
}
