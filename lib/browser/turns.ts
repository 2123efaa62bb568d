const last = new Map<string, Promise<unknown>>()

/**
 * Runs `work` when everything that was given earlier under the same name is done, and resolves to what it returns.
 * Background and popup write the same stored values, so the turn is taken across the extension's pages (Web Locks)
 * where the browser has them, else within this one.
 */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks
  if (locks) return await locks.request(name, work)
  const turn = (last.get(name) ?? Promise.resolve()).then(work)
  const done = turn.catch(() => {})
  last.set(name, done)
  void done.then(() => {
    if (last.get(name) === done) last.delete(name)
  })
  return turn
}
