/**
 * The mark that a key leads to from the current one, among the ids in page order; null where the key leads nowhere.
 * Arrows run round: after the last comes the first.
 */
export function rove(ids: readonly string[], current: string | null, key: string): string | null {
  const at = current === null ? -1 : ids.indexOf(current)
  const count = ids.length
  if (count === 0) return null
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return ids[(at + 1) % count] ?? null
    case 'ArrowLeft':
    case 'ArrowUp':
      return ids[at < 0 ? count - 1 : (at - 1 + count) % count] ?? null
    case 'Home':
      return ids[0] ?? null
    case 'End':
      return ids[count - 1] ?? null
    default:
      return null
  }
}
